import Diagnostics
import Facts
import Knowledge
import Markdown
import Markup
import NoticeModel

/// Official words on their way to a page: escaped as Markdown, rendered by the Markdown library,
/// with the site's links and marks laid over them by position.
///
/// The words themselves are never touched; only their punctuation is repaired for display, scalar
/// by scalar, so that every position still has its counterpart.
struct OfficialText {
  private let paragraphs: [String]
  private var annotations: [Annotation] = []
  /// What is marked already: two facts of the same words (an amount that is a target) share a mark.
  private var marked: Set<ByteRange> = []

  init(_ passage: Passage) {
    paragraphs = passage.paragraphs
  }

  /// Links the first mention of each concept.
  mutating func link(_ mentions: [ConceptMention], in part: ConceptMention.Part, root: String) {
    var seen: Set<String> = []
    for mention in mentions where mention.part == part && seen.insert(mention.concept).inserted {
      annotations.append(
        Annotation(
          start: mention.range.start, end: mention.range.end,
          kind: .link(url: root + Route.concept(mention.concept).path, style: "concept")))
    }
  }

  /// Marks the words that facts rest on, each with the anchor that evidence links lead to.
  mutating func mark(_ facts: PlaceFacts, in passage: Passage) {
    let ranges =
      facts.money.map { ($0.range, "fact money") } + facts.targets.map { ($0.range, "fact target") }
      + facts.terms.map { ($0.range, "fact term") }
    for (source, style) in ranges { mark(source, style, in: passage) }
  }

  /// Marks words, unless they stand elsewhere.
  mutating func mark(_ source: ByteRange, _ style: String, in passage: Passage) {
    guard let range = passage.textRange(of: source), marked.insert(source).inserted else { return }
    annotations.append(
      Annotation(
        start: range.start, end: range.end, kind: .mark(id: Anchor.fact(source), style: style)))
  }

  /// Notes 原文如此 behind what looks like a slip and is kept.
  mutating func noteOddities(in passage: Passage, after title: String = "") {
    for range in Oddities.ends(in: passage.text, after: title) {
      let id = "sic\(passage.sourceRange(of: range).start)"
      annotations.append(
        Annotation(start: range.start, end: range.end, kind: .mark(id: id, style: "sic")))
    }
  }

  /// Notes 联系方式略 where personal contact data stood in the midst of the words, so that readers
  /// know of the gap.
  mutating func noteWithheld(in passage: Passage, of notice: Notice) {
    let bytes = Array(passage.text.utf8)
    var end = 0
    for (index, piece) in passage.pieces.enumerated() {
      end += piece.count
      // Behind the last piece only what stands there at once, in the same sentence.
      let isLast = index + 1 == passage.pieces.count
      let gap = ByteRange(piece.end, isLast ? piece.end + 1 : passage.pieces[index + 1].start)
      guard !gap.isEmpty, end > 0, !notice.ranges(of: .contact, in: gap).isEmpty else { continue }
      var start = end - 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      annotations.append(
        Annotation(
          start: start, end: end, kind: .mark(id: "withheld\(gap.start)", style: "withheld")))
    }
  }

  func html(_ renderer: MarkdownRenderer) -> TrustedHTML {
    var markdown: [UInt8] = []
    var moved = annotations
    var offset = 0
    var shift = 0
    for paragraph in paragraphs {
      let repaired = TypographicRepair.repair(paragraph)
      let end = offset + paragraph.utf8.count
      for index in annotations.indices {
        let annotation = annotations[index]
        if annotation.start >= offset, annotation.start < end {
          moved[index].start = offset + shift + repaired.offset(of: annotation.start - offset)
        }
        if annotation.end > offset, annotation.end <= end {
          moved[index].end = offset + shift + repaired.offset(of: annotation.end - offset)
        }
      }
      shift += repaired.bytes.count - paragraph.utf8.count
      offset = end
      MarkdownEscaping.append(repaired.bytes, to: &markdown)
      markdown.append(contentsOf: "\n\n".utf8)
    }
    return renderer.render(markdown, annotations: moved)
  }
}
