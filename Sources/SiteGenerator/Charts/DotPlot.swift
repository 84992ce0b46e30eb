package import Markup

/// One indicator across regions: a dot on a line for each, from zero. One unit, one kind.
package struct DotPlot: Sendable {
  package struct Dot: Sendable {
    /// Who: 乐清 2023.
    package let label: String
    package let value: Double
    /// The figure as printed: 12%以上.
    package let text: String
    /// A bound (以上, 不超过) is drawn as a ring, a figure itself as a dot.
    package let isBound: Bool

    package init(label: String, value: Double, text: String, isBound: Bool) {
      self.label = label
      self.value = value
      self.text = text
      self.isBound = isBound
    }
  }

  package let id: String
  package let title: String
  package let dots: [Dot]

  package init(id: String, title: String, dots: [Dot]) {
    self.id = id
    self.title = title
    self.dots = dots
  }

  private static let left = 88
  /// From zero to the greatest value, where the words behind it leave so much.
  private static let longestSpan = 170
  /// However long the words are.
  private static let shortestSpan = 60
  private static let gap = 10
  private static let row = 28

  package var svg: TrustedHTML {
    var canvas = ChartCanvas()
    let low = min(0, dots.map(\.value).min() ?? 0)
    let high = max(0, dots.map(\.value).max() ?? 0)
    let widest = dots.map { ChartCanvas.width(of: $0.text) }.max() ?? 0
    let room = ChartCanvas.width - Self.left - Self.gap - widest
    let span = min(Self.longestSpan, max(Self.shortestSpan, room))
    let scale = high > low ? Double(span) / (high - low) : 0
    let zero = Self.left + Int((-low * scale).rounded())
    let bottom = dots.count * Self.row + 4
    for (index, dot) in dots.enumerated() {
      let y = index * Self.row + Self.row / 2
      let x = Self.left + Int(((dot.value - low) * scale).rounded())
      canvas.text(dot.label, x: Self.left - 12, y: y + 4, anchor: .end)
      canvas.line(x1: zero, y1: y, x2: x, y2: y, role: "grid")
      canvas.dot(x: x, y: y, role: dot.isBound ? "open" : "dot")
      canvas.text(dot.text, x: max(x, zero) + Self.gap, y: y + 4)
    }
    canvas.line(x1: zero, y1: 0, x2: zero, y2: bottom, role: "axis")
    return canvas.picture(
      id: id, height: bottom, title: title,
      description: dots.map { "\($0.label) \($0.text)" }.joined(separator: "；"))
  }
}
