import Diagnostics
import NoticeModel

/// Reads the documents that a notice cites: 《titles》 and 〔year〕 numbers.
struct CitationReader {
  let notice: Notice
  private let source: FactSource

  init(_ notice: Notice) {
    self.notice = notice
    source = FactSource(source: notice.source)
  }

  func read() -> [Citation] {
    let body = notice.body
    var citations: [Citation] = []
    let pieces = notice.spans.filter { $0.role == .noticeBody }.map(\.range)
    citations += self.citations(in: Passage(notice.source, pieces), .noticeBody)
    citations += self.citations(in: body.preamble, .preamble)
    for domain in body.domains {
      citations += self.citations(in: domain.introduction, .introduction(domain.ordinal))
      for clause in domain.clauses {
        citations += self.citations(in: clause.title, .clause(clause.ordinal))
        citations += self.citations(in: clause.text, .clause(clause.ordinal))
      }
    }
    return citations + self.citations(in: body.closing, .closing)
  }

  private func citations(in passage: Passage, _ place: FactPlace) -> [Citation] {
    guard passage.text.utf8.contains(where: { $0 >= 0x80 }) else { return [] }
    let text = FactText(passage.text)
    var found: [Citation] = []
    var index = 0
    var sentence = 0
    while index < text.count {
      if text.scalars[index] == "。" { sentence = index + 1 }
      if text.scalars[index] == "《", let end = text.first("》", in: index..<text.count) {
        let number = number(behind: end + 1, in: text)
        found.append(
          Citation(
            title: text.words(index + 1..<end), documentNumber: number.map(text.words),
            relation: relation(
              of: text.words(index + 1..<end), in: text, sentence..<index, place),
            place: place,
            range: source.range(
              index..<(number.map { closed($0.upperBound, in: text) } ?? end + 1), in: text,
              of: passage)))
        index = max(end + 1, number?.upperBound ?? 0)
      } else if let number = DocumentNumberPattern.match(in: text, at: index) {
        found.append(
          Citation(
            title: nil, documentNumber: text.words(number),
            relation: relation(of: nil, in: text, sentence..<number.lowerBound, place),
            place: place, range: source.range(number, in: text, of: passage)))
        index = number.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The number in the parentheses behind a title.
  private func number(behind end: Int, in text: FactText) -> Range<Int>? {
    guard text[end] == "(", let close = text.first(")", in: end..<text.count) else { return nil }
    return (end + 1..<close).lazy.compactMap { index in
      text.has("〔", at: index) || text.has("[", at: index)
        ? DocumentNumberPattern.match(in: text, at: index, from: end + 1) : nil
    }.first
  }

  private func closed(_ end: Int, in text: FactText) -> Int { text[end] == ")" ? end + 1 : end }

  /// 依据 behind 根据, 承接 behind 落实; the notice itself where its cover names what it carries.
  private func relation(
    of title: String?, in text: FactText, _ before: Range<Int>, _ place: FactPlace
  ) -> CitationRelation {
    let basis = CitationReader.bases.last(in: text, before)
    let deed = CitationReader.deeds.last(in: text, before)
    let other = CitationReader.others.last(in: text, before)
    if let title, basis == nil, deed == nil, isOwn(title, place) { return .itself }
    let latest = max(basis?.upperBound ?? -1, deed?.upperBound ?? -1, other?.upperBound ?? -1)
    if latest < 0 || latest == other?.upperBound { return .mentions }
    return latest == deed?.upperBound ? .implements : .basis
  }

  private func isOwn(_ title: String, _ place: FactPlace) -> Bool {
    place == .noticeBody || title == notice.body.title
  }

  private static let bases: WordList = ["根据", "依据", "按照", "依照", "遵照"]
  private static let deeds: WordList = ["承接", "落实", "贯彻", "执行"]
  private static let others: WordList = ["修订", "出台", "制定", "编制", "印发", "起草", "废止"]
}

/// `浙政发〔2023〕2号`: issuer code, year in brackets, sequence (GB/T 9704-2012 §7.2.5).
enum DocumentNumberPattern {
  /// The number whose opening bracket stands at `index`, its issuer code searched back to `limit`.
  static func match(in text: FactText, at index: Int, from limit: Int = 0) -> Range<Int>? {
    guard let mark = text[index], mark == "〔" || mark == "[" || mark == "【",
      YearSpan.year(in: text, at: index + 1) != nil,
      let close = text[index + 5], close == "〕" || close == "]" || close == "】",
      let sequence = NumeralReader(text: text).digits(at: index + 6),
      text[sequence.range.upperBound] == "号"
    else { return nil }
    var start = index
    while start > limit, let scalar = text[start - 1], scalar.properties.isIdeographic,
      index - start < 10
    {
      start -= 1
    }
    if let word = lead.last(in: text, start..<index) { start = word.upperBound }
    return start < index ? start..<sequence.range.upperBound + 1 : nil
  }

  /// Words that lead to a number and are no part of it.
  private static let lead: WordList = ["根据", "按照", "依据", "文号", "落实", "印发", "的", "以", "和", "及"]
}
