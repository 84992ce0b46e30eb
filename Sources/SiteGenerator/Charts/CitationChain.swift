package import Markup

/// 省 → 市 → 县: which documents the notices rest on or carry out, level by level.
///
/// A document that the site does not hold is an outline with 未收录.
package struct CitationChain: Sendable {
  package enum Level: Int, CaseIterable, Sendable { case province, city, county }

  package struct Node: Sendable {
    package let id: String
    /// A document number, or the short name of the notice.
    package let label: String
    package let level: Level
    package let isHeld: Bool

    package init(id: String, label: String, level: Level, isHeld: Bool) {
      self.id = id
      self.label = label
      self.level = level
      self.isHeld = isHeld
    }
  }

  /// `citing` cites `cited`; both are ids of nodes.
  package struct Link: Sendable {
    package let citing: String
    package let cited: String

    package init(citing: String, cited: String) {
      self.citing = citing
      self.cited = cited
    }
  }

  package let id: String
  package let title: String
  package let nodes: [Node]
  package let links: [Link]

  package init(id: String, title: String, nodes: [Node], links: [Link]) {
    self.id = id
    self.title = title
    self.nodes = nodes
    self.links = links
  }

  private static let box = (width: 108, height: 38)
  private static let step = (x: 126, y: 50)
  private static let head = 22

  package var svg: TrustedHTML {
    var canvas = ChartCanvas()
    var places: [String: (x: Int, y: Int)] = [:]
    let columns = Level.allCases.map { level in nodes.filter { $0.level == level } }
    let tallest = columns.map(\.count).max() ?? 0
    for (level, column) in columns.enumerated() {
      let x = level * Self.step.x
      let slack = (tallest - column.count) * Self.step.y / 2
      canvas.text(["省", "市", "县（市、区）"][level], x: x, y: 12, role: "label")
      for (index, node) in column.enumerated() {
        places[node.id] = (x, Self.head + slack + index * Self.step.y)
      }
    }
    for link in links {
      guard let cited = places[link.cited], let citing = places[link.citing] else { continue }
      let middle = Self.box.height / 2
      canvas.line(
        x1: cited.x + Self.box.width, y1: cited.y + middle, x2: citing.x, y2: citing.y + middle,
        role: "link")
    }
    for node in nodes {
      guard let place = places[node.id] else { continue }
      draw(node, at: place, on: &canvas)
    }
    return canvas.picture(
      id: id, height: Self.head + tallest * Self.step.y, title: title, description: words)
  }

  private func draw(_ node: Node, at place: (x: Int, y: Int), on canvas: inout ChartCanvas) {
    canvas.box(
      x: place.x, y: place.y, width: Self.box.width, height: Self.box.height,
      role: node.isHeld ? "held" : "unheld")
    canvas.text(node.label, x: place.x + 5, y: place.y + (node.isHeld ? 23 : 16), role: "small")
    if !node.isHeld { canvas.text("未收录", x: place.x + 5, y: place.y + 31, role: "label") }
  }

  private var words: String {
    let labels = Dictionary(
      nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    return links.compactMap { link in
      guard let citing = labels[link.citing], let cited = labels[link.cited] else { return nil }
      return "\(citing) 依据 \(cited)"
    }.joined(separator: "；")
  }
}
