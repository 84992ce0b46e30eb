import Diagnostics
import NoticeModel

/// Leads from the words that a rule found to the bytes of the notice.
///
/// A fact's `text` is what the source has at its `range`, without contact data that is withheld from
/// the notice's words: a sentence that says the term may name a person to ask. Where a line break of
/// the source falls within a figure, the text has the line break too.
struct FactSource {
  let source: SourceText
  /// Places of withheld contact data, in order.
  private let withheld: [ByteRange]

  init(_ notice: Notice) {
    self.init(
      source: notice.source,
      withheld: notice.spans.filter { $0.role == .contact }.map(\.range))
  }

  init(source: SourceText, withheld: [ByteRange] = []) {
    self.source = source
    self.withheld = withheld
  }

  func range(_ range: Range<Int>, in text: FactText, of passage: Passage) -> ByteRange {
    let bytes = text.utf8(range)
    return passage.sourceRange(of: ByteRange(bytes.lowerBound, bytes.upperBound))
  }

  func text(in range: ByteRange) -> String {
    var words = ""
    var start = range.start
    for gap in withheld.overlapping(range) {
      words += source.text(in: ByteRange(start, max(start, gap.start)))
      start = min(max(start, gap.end), range.end)
    }
    return words + source.text(in: ByteRange(start, range.end))
  }
}
