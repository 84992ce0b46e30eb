internal import Diagnostics

/// The words by which the parts around the body are known.
enum HeaderCues {
  /// What a title contains.
  private static let titleWords: CueSet = [
    "关于", "印发", "通知", "政策", "意见", "方案", "措施", "办法", "细则", "规定", "公告", "计划", "规划",
    "决定", "清单", "要点", "条例", "行动", "通告", "举措", "批复", "纲要", "指南", "十条", "规则", "新政", "条", "章程",
    "工程", "倡议", "批示", "标准", "规程",
  ]

  /// How a whole title ends.
  static let titleEndings: CueSet = [
    "通知", "政策", "意见", "方案", "措施", "办法", "细则", "规定", "公告", "计划", "规划", "决定", "清单",
    "要点", "条例", "通告", "举措", "批复", "函", "稿)", "行)", "版)", "年)", "案)", "纲要", "指南", "条", "则)", "规则",
    "新政", "章程", "规程", "政策包", "目录", "倡议书", "要求",
  ]

  /// Whether `range` reads like a title, or like a line of one.
  static func isTitle(_ text: NoticeText, _ range: ByteRange) -> Bool {
    guard !endsSentence(text, range) else { return false }
    let count = text.count(range, limit: 101)
    guard count >= 4, count <= 100, !text.contains(.fullStop, in: range), !isFile(text, range)
    else {
      return false
    }
    return text.contains(titleWords, in: range) && !text.contains(sentenceWords, in: range)
  }

  /// What the letter says of the document, and no title does.
  static let sentenceWords: CueSet = [
    "现印发", "现将", "研究同意", "审议通过", "请认真", "已经市", "已经县", "已经区", "已经省",
    "业经市", "业经县", "业经区", "业经省", "业经批准", "业经研究",  // never 工业经济
  ]

  static func isWholeTitle(_ text: NoticeText, _ range: ByteRange) -> Bool {
    text.ends(range, with: titleEndings) && isTitle(text, range)
  }

  /// Whether `range` ends like a sentence or in the middle of one.
  static func endsSentence(_ text: NoticeText, _ range: ByteRange) -> Bool {
    let last = text.narrow(before: range.end).value
    switch last {
    case 0x3002, 0x21, 0x3F, 0x2C, 0x3B, 0x3A, 0x3001: return true
    case 0x2E: return isFullStop(text, before: range.end)
    default: return false
    }
  }

  /// An ASCII full stop behind a Chinese character ends a sentence.
  static func isFullStop(_ text: NoticeText, before end: Int) -> Bool {
    text.narrow(before: end).value == 0x2E
      && Folding.isHan(text.scalar(before: end - text.scalar(before: end).length).value)
  }

  /// `苍南县人民政府办公室`: the name of a body and nothing else.
  static func isBody(_ text: NoticeText, _ range: ByteRange) -> Bool {
    guard text.ends(range, with: bodyEndings), !text.starts(range, with: notBodyStarts) else {
      return false
    }
    let count = text.count(range, limit: 41)
    return count >= 3 && count <= 40 && isPlain(text, range)
  }

  private static let notBodyStarts: CueSet = ["抄送", "印发", "关于"]

  private static let bodyEndings: CueSet = [
    "人民政府", "办公室", "办公厅", "委员会", "局", "厅", "政府办", "管委会", "党委", "省委", "市委", "县委",
    "区委", "政府", "部", "院", "中心", "银行", "协会", "集团", "公司", "领导小组", "指挥部", "支行", "分局",
    "联合会", "工商联", "总工会", "委", "署", "会", "办",
  ]

  private static func isPlain(_ text: NoticeText, _ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      switch scalar.value {
      case 0x28, 0x29, 0x3008, 0x3009, 0x20, 0x3001, 0x09: break
      case 0xD7, 0x25CB: break
      case let value
      where Folding.isHan(value) || Folding.isSpace(value) || Folding.isLatin(value):
        break
      default: return false
      }
      offset += max(1, scalar.length)
    }
    return true
  }

  /// `（此件公开发布）`, `（此件主动公开）`
  static func isPublicNote(_ text: NoticeText, _ range: ByteRange) -> Bool {
    text.starts(range, with: publicNotes)
      && text.isWithin(24, range)
  }

  private static let publicNotes: CueSet = [
    "(此件", "此件公开", "此件主动", "(本件", "(公开发布", "信息公开选项", "(主动公开",
  ]

  /// `附件：1.…`, `附件1`, `附：`
  static func isAttachment(_ text: NoticeText, _ range: ByteRange) -> Bool {
    guard text.scalar(at: range.start).value == 0x9644 else { return false }  // 附
    if text.end(of: attachmentMark, at: range.start, before: range.end) != nil { return true }
    guard text.starts(range, with: attachmentNames) else { return false }
    let end = text.skipSpace(from: range.start + 6, to: range.end)
    let next = text.narrow(at: end).value
    let isNumber = Folding.isDigit(next) || Numeral.isChineseDigit(text.scalar(at: end).value)
    // `附件1所列材料；` is a sentence.
    if isNumber, endsSentence(text, range), !text.contains(.colon, in: range) { return false }
    return end >= range.end || end > range.start + 6 || isNumber || next == 0x3A || next == 0x28
      || next == 0x5B || text.starts(range, with: attachmentLists)
  }

  private static let attachmentMark: Cue = "附:"
  private static let attachmentNames: CueSet = ["附件", "附表", "附录"]
  private static let attachmentLists: CueSet = ["附件下载", "附件列表"]

  static func isFile(_ text: NoticeText, _ range: ByteRange) -> Bool {
    text.ends(range, with: fileEndings)
  }

  private static let fileEndings: CueSet = [
    ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".wps", ".zip", ".rar", ".ofd", ".PDF", ".ceb",
  ]

  /// `抄送：…`
  static func isCopyLine(_ text: NoticeText, _ range: ByteRange) -> Bool {
    text.starts(range, with: copyNames)
  }

  private static let copyNames: CueSet = ["抄送", "抄报", "主送:", "分送:"]

  /// `苍南县人民政府办公室 2023年10月13日印发`
  static func isImprintDate(_ text: NoticeText, _ range: ByteRange) -> Bool {
    text.isWithin(60, range) && text.ends(range, with: printEndings)
      && DateReader(text: text).first(in: range) != nil
  }

  private static let printEndings: CueSet = ["印发", "印", "印制"]

  /// `目录`, with white space between.
  static func isContents(_ text: NoticeText, _ range: ByteRange) -> Bool {
    range.count <= 24 && text.scalar(at: range.start).value == 0x76EE  // 目
      && text.end(of: "目录", at: range.start, before: range.end) == range.end
  }

  /// Whether a line belongs to the page, not to the notice.
  static func isChrome(_ text: NoticeText, _ range: ByteRange) -> Bool {
    if isContents(text, range) { return true }
    if isRule(text, range) || isPageNumber(text, range) { return true }
    if text.starts(range, with: breadcrumbs) { return text.isWithin(200, range) }
    guard text.isWithin(60, range) else { return false }
    return text.contains(pageWords, in: range)
      || text.ends(range, with: linkEndings) && !text.contains("<", in: range)
      || text.starts(range, with: chromeStarts) && !text.contains(.fullStop, in: range)
  }

  /// Words that only a page's own lines have, anywhere in them.
  private static let pageWords: CueSet = [
    "来源:", "www.", "http:", "https:", "浏览次数", "点击量", "阅读量", "访问量", "发布时间:", "打印本页",
  ]

  /// How links to other pages end: `意见征集>`.
  private static let linkEndings: CueSet = [">", ">>", "»", "›"]

  private static let breadcrumbs: CueSet = [
    "当前位置", "您的位置", "您现在的位置", "您所在的位置", "你的位置", "首页>", "首页»", "首页/", "网站首页", ">", "»", "›",
  ]

  private static let chromeStarts: CueSet = [
    "打印", "关闭", "分享", "收藏", "字体:", "[字体", "【字体", "字号:", "[字号", "【字号", "大中小", "扫一扫",
    "扫码", "返回", "下载", "法定主动公开内容", "政府信息公开", "无障碍", "长者", "登录", "注册", "搜索", "上一篇",
    "下一篇", "上一条", "下一条", "相关", "版权所有", "主办单位:", "主办:", "承办:", "技术支持", "网站地图", "网站标识码", "ICP",
    "备案号", "浙ICP", "公网安备", "浙公网安备", "联系我们", "关于我们", "站点地图", "[打印", "【打印", "[关闭", "【关闭",
    "政策解读", "图解", "文字解读", "打开", "点击", "微信", "微博", "复制链接", "编辑:", "责任编辑", "来源:", "首页",
    "手机版", "繁体", "简体", "English", "背景色", "语音播报", "智能问答", "我要纠错", "纠错", "保存", "信息来源", "var ",
  ]

  /// `| ||||`, `-----`, `···`: no letter and no digit.
  private static func isRule(_ text: NoticeText, _ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let scalar = text.scalar(at: offset)
      let value = Folding.fold(scalar.value)
      if value >= 0x2E80 && value < 0xFF00 || Folding.isDigit(value) || Folding.isLatin(value)
        || value == 0xFFFD
      {
        return false
      }
      offset += max(1, scalar.length)
    }
    return true
  }

  /// `— 3 —`, `-3-`, `第3页 共10页`
  static func isPageNumber(_ text: NoticeText, _ range: ByteRange) -> Bool {
    let first = text.narrow(at: range.start).value
    if first == 0x7B2C {  // 第…页
      return text.isWithin(16, range) && text.narrow(before: range.end).value == 0x9875
    }
    guard isDash(first), text.isWithin(16, range),
      isDash(text.narrow(before: range.end).value)
    else { return false }
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      guard Folding.isDigit(scalar.value) || Folding.isSpace(scalar.value) || isDash(scalar.value)
      else { return false }
      offset += max(1, scalar.length)
    }
    return true
  }

  private static func isDash(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x2014, 0x2013, 0x2015, 0x2500, 0xB7: true
    default: false
    }
  }
}
