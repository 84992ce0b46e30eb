package import Diagnostics

/// The anchor of a fact's words on the page that shows them.
package enum EvidenceAnchor {
  /// `b1607-1624`: the words' byte range in the source. Like an address it never changes.
  package static func name(_ range: ByteRange) -> String { "b\(range.start)-\(range.end)" }
}
