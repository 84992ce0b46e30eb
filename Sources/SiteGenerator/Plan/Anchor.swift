import Diagnostics
import Knowledge
import NoticeModel
import OpenData

/// Anchors within pages. Like addresses they are a function of what they name.
enum Anchor {
  static let preamble = "preamble"
  static let closing = "closing"

  /// A clause on its notice's page.
  static func clause(_ ordinal: Int) -> String { "c\(ordinal)" }

  /// A domain on its notice's page.
  static func domain(_ ordinal: Int) -> String { "d\(ordinal)" }

  /// The words of a fact: its byte range in the source.
  static func fact(_ range: ByteRange) -> String { EvidenceAnchor.name(range) }

  /// What a notice says of itself as a whole (its term, its total) on the notice's page; empty
  /// where it does not say it in the text that the page shows, as in a forwarding letter.
  static func statement(_ range: ByteRange?, in entry: NoticeEntry) -> String {
    let body = entry.notice.body
    let domains = entry.domains.lazy.map(\.domain.introduction)
    let clauses = entry.clauses.lazy.map(\.clause.text)
    guard let range,
      [body.closing, body.preamble].contains(where: { $0.textRange(of: range) != nil })
        || domains.contains(where: { $0.textRange(of: range) != nil })
        || clauses.contains(where: { $0.textRange(of: range) != nil })
    else { return "" }
    return fact(range)
  }
}
