import Diagnostics
import NoticeModel

/// Reads the documents that a notice cites: 《titles》 and 〔year〕 numbers.
///
/// The notice's own title and the letter that forwards the document count as one place.
struct CitationReader {
  let notice: Notice
  private let source: FactSource

  init(_ notice: Notice) {
    self.notice = notice
    source = FactSource(notice)
  }

  func read() -> [Citation] {
    let body = notice.body
    var citations: [Citation] = []
    for role in [SpanRole.noticeTitle, .noticeBody] {
      let pieces = notice.spans.filter { $0.role == role }.map(\.range)
      citations += self.citations(in: Passage(notice.source, pieces), .noticeBody)
    }
    citations += self.citations(in: body.preamble, .preamble)
    for domain in body.domains {
      for passage in domain.enclosing.map(\.introduction) + [domain.introduction] {
        citations += self.citations(in: passage, .introduction(domain.ordinal))
      }
      for clause in domain.clauses {
        citations += self.citations(in: clause.title, .clause(clause.ordinal))
        citations += self.citations(in: clause.text, .clause(clause.ordinal))
      }
    }
    citations += self.citations(in: body.closing, .closing)
    return distinct(citations)
  }

  /// Each document once a place.
  private func distinct(_ citations: [Citation]) -> [Citation] {
    struct Key: Hashable {
      let place: FactPlace
      let title: String?
      let number: String?
    }
    var seen: Set<Key> = []
    return citations.filter {
      seen.insert(Key(place: $0.place, title: $0.title, number: $0.documentNumber)).inserted
    }
  }

  private func citations(in passage: Passage, _ place: FactPlace) -> [Citation] {
    passage.windows.flatMap { citations(inWindow: $0, place) }
  }

  private func citations(inWindow passage: Passage, _ place: FactPlace) -> [Citation] {
    let text = FactText(passage.text)
    var found: [Citation] = []
    var relation: CitationRelation?
    var index = 0
    var gap = 0
    while index < text.count {
      if text.scalars[index] == "。" { (relation, gap) = (nil, index + 1) }
      guard let document = document(at: index, from: gap, in: text) else {
        index += 1
        continue
      }
      // Titles hold verbs of their own, so only the words between two documents are searched.
      relation = self.relation(in: text, gap..<document.range.lowerBound) ?? relation
      let isOwn = relation == nil && isOwn(document.title, place)
      found.append(
        Citation(
          title: document.title, documentNumber: document.number,
          relation: isOwn ? .itself : relation ?? .mentions, place: place,
          range: source.range(document.range, in: text, of: passage)))
      index = document.range.upperBound
      gap = index
    }
    return found
  }

  /// Characters; titles of notices that forward notices are long.
  private static let longestTitle = 150

  /// A title with the number behind it, or a number alone.
  private func document(
    at index: Int, from limit: Int, in text: FactText
  ) -> (title: String?, number: String?, range: Range<Int>)? {
    if text.scalars[index] == "《" {
      let limit = min(index + CitationReader.longestTitle, text.count)
      guard let end = text.first("》", in: index..<limit) else { return nil }
      let number = number(behind: end + 1, in: text)
      let close = number.map { text[$0.upperBound] == ")" ? $0.upperBound + 1 : $0.upperBound }
      return (text.words(index + 1..<end), number.map(text.words), index..<(close ?? end + 1))
    }
    return DocumentNumberPattern.match(in: text, at: index, from: limit).map {
      (nil, text.words($0), $0)
    }
  }

  /// The number in the parentheses behind a title.
  private func number(behind end: Int, in text: FactText) -> Range<Int>? {
    guard text[end] == "(", let close = text.first(")", in: end..<min(end + 40, text.count)) else {
      return nil
    }
    return (end + 1..<close).lazy.compactMap { index in
      text.has("〔", at: index) || text.has("[", at: index)
        ? DocumentNumberPattern.match(in: text, at: index, from: end + 1) : nil
    }.first
  }

  /// 依据 behind 根据, 承接 behind 落实, 引用 behind 修订; `nil` where the words say nothing.
  private func relation(in text: FactText, _ gap: Range<Int>) -> CitationRelation? {
    let cues: [(WordList, CitationRelation)] = [
      (CitationReader.bases, .basis), (CitationReader.deeds, .implements),
      (CitationReader.others, .mentions),
    ]
    return cues.compactMap { words, relation in
      words.last(in: text, gap).map { (end: $0.upperBound, relation: relation) }
    }.max { $0.end < $1.end }?.relation
  }

  /// The forwarding letter names the document itself, and so does a title equal to its own.
  private func isOwn(_ title: String?, _ place: FactPlace) -> Bool {
    title != nil && (place == .noticeBody || title == notice.body.title)
  }

  private static let bases: WordList = ["根据", "依据", "按照", "依照", "遵照"]
  private static let deeds: WordList = ["承接", "落实", "贯彻", "执行", "推进"]
  private static let others: WordList = ["修订", "出台", "制定", "编制", "起草", "废止"]
}
