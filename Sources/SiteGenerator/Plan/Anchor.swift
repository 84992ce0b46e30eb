import Diagnostics

/// Anchors within pages. Like addresses they are a function of what they name.
enum Anchor {
  /// A clause on its notice's page.
  static func clause(_ ordinal: Int) -> String { "c\(ordinal)" }

  /// A domain on its notice's page.
  static func domain(_ ordinal: Int) -> String { "d\(ordinal)" }

  /// The words of a fact: its byte range in the source.
  static func fact(_ range: ByteRange) -> String { "b\(range.start)-\(range.end)" }
}
