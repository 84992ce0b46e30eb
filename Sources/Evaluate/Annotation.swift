import Diagnostics
import NoticeModel

/// A record of an annotated file: the words of a notice, and what the annotator says of them.
struct Annotation<Detail: Decodable>: Decodable {
  let words: AnnotatedWords
  let detail: Detail

  init(from decoder: any Decoder) throws {
    words = try AnnotatedWords(from: decoder)
    detail = try Detail(from: decoder)
  }
}

/// The words of a notice that a record is about.
struct AnnotatedWords: Decodable {
  let notice: String
  /// `intro:1`, `12`, `closing`.
  let place: String
  /// With bound and per-unit: `最高不超过500万元`.
  let text: String
  /// Number and unit alone.
  let amountText: String
  /// The code point of the notice where the words begin.
  let fileOffset: Int
  /// Why the annotator is not sure; such a record is not scored.
  let doubt: String?

  enum CodingKeys: String, CodingKey {
    case notice, place, text, doubt
    case amountText = "amount_text"
    case fileOffset = "file_offset"
  }

  /// The bytes of the number and unit.
  func amountRange(in entry: Gold.Entry) -> ByteRange {
    let start = entry.offsets[fileOffset]
    let source = entry.notice.source
    let text = Array(text.utf8)
    let amount = Array(amountText.utf8)
    var shift = 0
    if source.bytes[start...].starts(with: text),
      let found = text.indices.first(where: { text[$0...].starts(with: amount) })
    {
      shift = found
    }
    return ByteRange(start + shift, start + shift + amount.count)
  }
}
