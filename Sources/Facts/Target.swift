package import Diagnostics

/// A figure that the notice sets itself as a result: indicator, value, unit, year.
package struct Target: Hashable, Sendable {
  /// The figure with its bounds, e.g. `12%以上`.
  package let text: String
  package let range: ByteRange
  /// From the first word of the indicator to the last of the figure: what a page highlights.
  package let phraseRange: ByteRange
  /// In the notice's words, e.g. `固定资产投资增长`.
  package let indicator: String
  /// As printed without 万/亿 folding: a decimal, or a fraction such as `2/3`.
  package let value: String
  /// As printed, e.g. `%`, `万人`, `亩`.
  package let unit: String
  package let comparator: Comparator
  /// `2023`, `2023-2025`, or `nil` where neither sentence nor term says.
  package let year: String?
  /// The value to start from, where the notice prints one.
  package let baseline: String?

  package init(
    text: String, range: ByteRange, phraseRange: ByteRange? = nil, indicator: String,
    value: String, unit: String, comparator: Comparator, year: String?, baseline: String? = nil
  ) {
    self.phraseRange = phraseRange ?? range
    self.text = text
    self.range = range
    self.indicator = indicator
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.year = year
    self.baseline = baseline
  }
}
