import Diagnostics
import NoticeModel

/// Reads the term that a notice states for itself, usually at its very end.
///
/// The state (有效, 失效) is never read: it is computed from the term for a day.
struct ValidityReader {
  let source: FactSource
  /// The day that 发布之日 and 印发之日 mean.
  let issued: CalendarDate?

  init(_ notice: Notice) {
    source = FactSource(notice)
    issued =
      notice.header.signedDate ?? notice.header.publishedDate ?? notice.imprint.printedDate
  }

  /// The first sentence that states a term: in the closing, else in a last clause (附则), else before the
  /// domains.
  func read(_ body: NoticeBody) -> Validity {
    let clauses = body.domains.flatMap(\.clauses).reversed().map(\.text)
    for passage in [body.closing] + clauses + [body.preamble] {
      if let found = passage.windows.lazy.compactMap(validity).first { return found }
    }
    return Validity(text: nil, range: nil, from: nil, to: nil)
  }

  private func validity(in passage: Passage) -> Validity? {
    guard !passage.isEmpty else { return nil }
    let text = FactText(passage.text)
    for sentence in TextStructure(text).sentences {
      let words = text.trimmed(sentence)
      guard ValidityReader.cues.occurs(in: text, words),
        ValidityReader.subjects.occurs(in: text, words),
        let (from, to) = term(in: text, words),
        from != nil || to != nil || ValidityReader.issuing.occurs(in: text, words)
      else { continue }
      let end = min(words.upperBound + 1, text.count)
      let range = source.range(words.lowerBound..<end, in: text, of: passage)
      return Validity(text: source.text(in: range), range: range, from: from, to: to)
    }
    return nil
  }

  private static let cues: WordList = [
    "有效", "施行", "起实施", "起执行", "执行至", "实施至", "执行期限", "实施期限", "政策期限", "适用期限",
  ]
  private static let subjects: WordList = [
    "本政策", "本文件", "本意见", "本通知", "本办法", "本方案", "本措施", "本若干", "本规定", "本实施", "本细则",
    "各项政策", "政策措施", "以上政策", "上述政策", "各项措施", "承接措施", "自发布", "自印发", "自公布", "自20", "期限为", "本次",
    "该政策", "有效期",
  ]

  /// From and to, each `nil` where the sentence does not say.
  private func term(
    in text: FactText, _ sentence: Range<Int>
  ) -> (from: CalendarDate?, to: CalendarDate?)? {
    let dates = dates(in: text, sentence)
    if let period = years(in: text, sentence, dates) { return period }
    var from: CalendarDate?
    var to: CalendarDate?
    for date in dates {
      if isEnd(date, in: text) {
        to = date.last(in: from?.year)
      } else if from == nil {
        from = date.first(in: nil)
      }
    }
    if let issuedStart = issuedStart(in: text, sentence) { from = from ?? issuedStart }
    if to == nil, let from, let years = duration(in: text, sentence) {
      to = from.ending(afterYears: years)
    }
    return (from, to)
  }

  private func dates(in text: FactText, _ sentence: Range<Int>) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if text.scalars[index].isDigit, let date = PrintedDate.read(in: text, at: index) {
        dates.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  /// `2023年全年实施有效`, `2023-2025年`: whole years.
  private func years(
    in text: FactText, _ sentence: Range<Int>, _ dates: [PrintedDate]
  ) -> (from: CalendarDate?, to: CalendarDate?)? {
    guard dates.allSatisfy({ $0.month == nil }), let last = dates.last else { return nil }
    let rule = YearSpan(text: text)
    if let span = sentence.lazy.compactMap({ rule.span(at: $0) }).first {
      return (
        CalendarDate(year: span.years.lowerBound, month: 1, day: 1),
        CalendarDate(year: span.years.upperBound, month: 12, day: 31)
      )
    }
    let isWhole = ValidityReader.whole.match(
      in: text, at: last.range.upperBound, before: sentence.upperBound)
    let isNamed = text[last.range.lowerBound - 1] == "为"
    return (isWhole == nil && !isNamed) || dates.count > 1
      ? nil : (last.first(in: nil), last.last(in: nil))
  }

  private static let whole: WordList = ["全年", "度", "年度", "实施有效", "内有效", "有效"]

  /// Whether 至, 到 or 截止 leads to the date, or 止 and 前 follow it.
  private func isEnd(_ date: PrintedDate, in text: FactText) -> Bool {
    let start = date.range.lowerBound
    let isLed = ValidityReader.untils.match(in: text, endingAt: start, from: 0) != nil
    return isLed || text[start - 1] == "-" || text[date.range.upperBound] == "止"
      || text[date.range.upperBound] == "前"
  }

  private static let untils: WordList = ["至", "到", "截至", "截止", "截止到", "为止", "至为"]

  /// `自发布之日起施行`, `自印发之日起30日后施行`.
  private func issuedStart(in text: FactText, _ sentence: Range<Int>) -> CalendarDate? {
    guard let found = ValidityReader.issuing.first(in: text, sentence) else { return nil }
    var index = found.upperBound
    guard let numeral = NumeralReader(text: text).digits(at: index) else { return issued }
    index = numeral.range.upperBound
    guard text.has("日后", at: index) || text.has("天后", at: index), numeral.value.scale == 0 else {
      return issued
    }
    return issued?.adding(days: numeral.value.coefficient)
  }

  private static let issuing: WordList = [
    "自发布之日起", "自印发之日起", "自公布之日起", "自发文之日起", "自下发之日起", "发布之日起", "印发之日起",
  ]

  /// `有效期3年`, `有效期为三年`, `试行两年`.
  private func duration(in text: FactText, _ sentence: Range<Int>) -> Int? {
    guard let word = ValidityReader.durations.first(in: text, sentence),
      let numeral = NumeralReader(text: text).read(at: word.upperBound),
      numeral.value.scale == 0, (1...30).contains(numeral.value.coefficient),
      text[numeral.range.upperBound] == "年"
    else { return nil }
    return numeral.value.coefficient
  }

  private static let durations: WordList = [
    "有效期", "有效期为", "有效期限", "有效期限为", "试行", "试行期", "试行期为", "期限为", "执行期限",
  ]
}
