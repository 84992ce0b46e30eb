package import Diagnostics
import NoticeModel

/// The total that a notice says it supports its policies with (支持总额为…).
package struct TotalSupport: Hashable, Sendable {
  /// The sentence, verbatim.
  package let text: String
  package let range: ByteRange
  package let value: ExactDecimal
  package let currency: Currency

  package init(text: String, range: ByteRange, value: ExactDecimal, currency: Currency) {
    self.text = text
    self.range = range
    self.value = value
    self.currency = currency
  }
}
