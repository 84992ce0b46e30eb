import Markup

/// Draws one SVG picture in whole units, 360 wide so that its words stay readable on a phone.
///
/// A picture is one image to a screen reader, with a title and a description; it holds no links,
/// and the page beside it shows the same facts as a table or list. Colours are CSS classes of
/// `style.css` (`axis grid dot open bar rest today held unheld link label`).
struct ChartCanvas {
  static let width = 360

  enum Anchor: String { case start, middle, end }

  /// About how wide words are: Han characters and their marks a full em of 12, others little more
  /// than half of it.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 7 : 12) }
  }

  private var shapes = MarkupWriter()

  mutating func text(
    _ text: String, x: Int, y: Int, anchor: Anchor = .start, role: String = ""
  ) {
    shapes.element(
      "text",
      ["x": String(x), "y": String(y), "text-anchor": anchor.rawValue, "class": role], text: text)
  }

  mutating func line(x1: Int, y1: Int, x2: Int, y2: Int, role: String) {
    shapes.element("path", ["class": role, "d": "M\(x1) \(y1)L\(x2) \(y2)"], text: "")
  }

  mutating func dot(x: Int, y: Int, radius: Int = 5, role: String) {
    shapes.element(
      "circle", ["class": role, "cx": String(x), "cy": String(y), "r": String(radius)], text: "")
  }

  mutating func box(x: Int, y: Int, width: Int, height: Int, role: String) {
    shapes.element(
      "rect",
      [
        "class": role, "x": String(x), "y": String(y), "width": String(width),
        "height": String(height),
      ], text: "")
  }

  /// The finished picture. `id` is unique in its page.
  func picture(id: String, height: Int, title: String, description: String) -> TrustedHTML {
    var svg = MarkupWriter()
    svg.element(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(height)", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-text",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], text: title)
      svg.element("desc", ["id": "\(id)-text"], text: description)
      svg.html(shapes.html)
    }
    return svg.html
  }
}
