/// HTML that is safe to put into a page as it is.
///
/// Only `MarkupWriter` and Markdown make it, of bytes that they escaped themselves. Nothing else may
/// call `init(trusting:)`: `TrustedHTMLTests` looks through the sources for it.
package struct TrustedHTML: Hashable, Sendable {
  package let bytes: [UInt8]

  package static let empty = TrustedHTML(trusting: [])

  package var isEmpty: Bool { bytes.isEmpty }

  /// For renderers whose output is safe by construction.
  package init(trusting bytes: [UInt8]) {
    self.bytes = bytes
  }
}
