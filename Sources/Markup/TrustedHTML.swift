/// HTML that is safe to put into a page as it is.
///
/// Only Markdown, Templates and `MarkupWriter` make it; there is no way to bless a string.
package struct TrustedHTML: Hashable, Sendable {
  package let bytes: [UInt8]

  package static let empty = TrustedHTML(trusting: [])

  package var isEmpty: Bool { bytes.isEmpty }

  /// For renderers whose output is safe by construction; says why at each call.
  package init(trusting bytes: [UInt8]) {
    self.bytes = bytes
  }
}
