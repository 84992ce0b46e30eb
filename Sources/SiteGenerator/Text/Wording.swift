import Facts
import Knowledge
import NoticeModel

/// The interface's Chinese words for what the data calls in English.
enum Wording {
  /// 2023年10月13日
  static func date(_ date: CalendarDate) -> String {
    "\(date.year)年\(date.month)月\(date.day)日"
  }

  /// 2023年1月1日至2023年12月31日; an end that is not stated is left out, both give nothing.
  static func interval(_ from: CalendarDate?, _ to: CalendarDate?) -> String {
    switch (from, to) {
    case (let from?, let to?): "\(date(from))至\(date(to))"
    case (let from?, nil): "\(date(from))起"
    case (nil, let to?): "至\(date(to))止"
    case (nil, nil): ""
    }
  }

  /// 《关于印发〈若干政策〉的通知》: a title in its marks; those within become single (GB/T 15834).
  static func title(_ title: String) -> String {
    guard !title.isEmpty else { return "" }
    var quoted = "《"
    for scalar in title.unicodeScalars {
      switch scalar {
      case "《": quoted.unicodeScalars.append("〈")
      case "》": quoted.unicodeScalars.append("〉")
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "》"
  }

  static func state(_ state: ValidityState) -> String {
    switch state {
    case .inForce: "执行中"
    case .expired: "已到期"
    case .notYet: "尚未施行"
    case .draft: "征求意见稿"
    case .unknown: "有效期未载明"
    }
  }

  static func money(_ kind: MoneyKind) -> String {
    switch kind {
    case .budget: "预算安排"
    case .target: "争取或目标"
    case .subsidy: "奖补标准"
    case .loanCredit: "信贷"
    case .investment: "投资"
    case .other: "其他"
    }
  }

  static func comparator(_ comparator: Comparator) -> String {
    switch comparator {
    case .equal: ""
    case .atLeast: "≥"
    case .above: ">"
    case .atMost: "≤"
    case .below: "<"
    case .about: "约"
    }
  }

  static func basis(_ basis: AlignmentBasis) -> String {
    switch basis {
    case .equalTitle: "标题相同"
    case .similarTitle: "标题相近"
    case .similarText: "内容相近"
    case .sharedFigures: "数据相同"
    case .reviewed: "逐对核定"
    }
  }

  static func match(_ match: Counterpart.Match) -> String {
    switch match {
    case .exact: "对应"
    case .partial: "部分对应"
    }
  }

  static func change(_ kind: YearOnYear.Kind) -> String {
    switch kind {
    case .continued: "延续"
    case .adjusted: "调整"
    case .added: "新增"
    case .dropped: "不再出现"
    }
  }

  static func outcome(_ outcome: SumCheck.Outcome) -> String {
    switch outcome {
    case .equal: "列举合计与总额一致"
    case .partial: "列举未尽"
    case .different: "列举合计与总额不一致"
    }
  }

  static func shortOutcome(_ outcome: SumCheck.Outcome) -> String {
    switch outcome {
    case .equal: "一致"
    case .partial: "列举未尽"
    case .different: "不一致"
    }
  }

  static func relation(_ relation: CitationRelation) -> String {
    switch relation {
    case .basis: "依据"
    case .implements: "承接"
    case .mentions: "引用"
    case .itself: "本文件"
    }
  }

  static func definitionSource(_ source: DefinitionSource) -> String {
    switch source {
    case .notices: "释义据原文"
    case .generalKnowledge: "释义据通用知识"
    case .both: "释义据原文和通用知识"
    case .none: "暂无释义"
    }
  }

  static func part(_ part: ConceptMention.Part) -> String {
    switch part {
    case .title: "标题"
    case .text: "正文"
    }
  }

  static func span(_ role: SpanRole) -> String {
    switch role {
    case .chrome: "网页杂项"
    case .metadata: "元数据"
    case .noticeTitle: "通知标题"
    case .documentNumber: "发文字号"
    case .addressees: "主送机关"
    case .noticeBody: "通知正文"
    case .signature: "署名"
    case .date: "日期"
    case .title: "文件标题"
    case .preamble: "引言"
    case .domainHeading: "领域标题"
    case .domainIntroduction: "领域引言"
    case .clauseLabel: "条号"
    case .clauseTitle: "条标题"
    case .clauseText: "条正文"
    case .responsibleUnits: "责任单位"
    case .closing: "结尾"
    case .imprint: "版记"
    case .contact: "联系方式"
    case .whitespace: "空白"
    }
  }
}
