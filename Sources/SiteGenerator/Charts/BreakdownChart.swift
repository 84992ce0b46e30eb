package import Facts
package import Markup

/// A stated total and its `其中` parts as bars on the scale of the total.
///
/// What the parts leave of the total is a bar of its own, so that nobody takes the list for
/// complete. Parts that add up to more than the total only make the scale longer.
package struct BreakdownChart: Sendable {
  package struct Part: Sendable {
    /// What for, in the notice's words; may be empty.
    package let label: String
    /// As printed: 0.48亿元.
    package let text: String
    package let value: ExactDecimal

    package init(label: String, text: String, value: ExactDecimal) {
      self.label = label
      self.text = text
      self.value = value
    }
  }

  package let id: String
  package let title: String
  package let total: Part
  package let parts: [Part]
  /// The words for what the parts leave, e.g. 未列明 0.01亿元; `nil` where they add up.
  package let remainder: Part?

  package init(id: String, title: String, total: Part, parts: [Part], remainder: Part?) {
    self.id = id
    self.title = title
    self.total = total
    self.parts = parts
    self.remainder = remainder
  }

  private static let span = 250
  private static let row = 40

  package var svg: TrustedHTML {
    var canvas = ChartCanvas()
    let rows =
      [(total, "total")] + parts.map { ($0, "bar") } + (remainder.map { [($0, "rest")] } ?? [])
    let longest = max(1, rows.map { Self.number($0.0.value) }.max() ?? 1)
    for (index, (part, role)) in rows.enumerated() {
      let y = index * Self.row
      let width = max(1, Int((Self.number(part.value) / longest * Double(Self.span)).rounded()))
      canvas.text(part.label, x: 0, y: y + 13, role: "label")
      canvas.box(x: 0, y: y + 18, width: width, height: 14, role: role)
      canvas.text(part.text, x: width + 8, y: y + 30)
    }
    return canvas.picture(
      id: id, height: rows.count * Self.row, title: title,
      description: rows.map { "\($0.0.label) \($0.0.text)" }.joined(separator: "；"))
  }

  /// Lengths of bars may be rounded; the words beside them are exact.
  private static func number(_ value: ExactDecimal) -> Double { Double(value.description) ?? 0 }
}
