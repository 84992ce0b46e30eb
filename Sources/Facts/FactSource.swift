import Diagnostics
import NoticeModel

/// Leads from the words that a rule found to the bytes of the notice.
///
/// A fact's `text` is always what the source has at its `range`. Where a line break of the source
/// falls within a figure, the text therefore has the line break too.
struct FactSource {
  let source: SourceText

  func range(_ range: Range<Int>, in text: FactText, of passage: Passage) -> ByteRange {
    let bytes = text.utf8(range)
    return passage.sourceRange(of: ByteRange(bytes.lowerBound, bytes.upperBound))
  }

  func text(in range: ByteRange) -> String { source.text(in: range) }
}
