package import Markup

/// A map-like schema of a province: one tile a prefecture, roughly where it lies.
///
/// Tiles that hold notices name their regions; the others are outlines, so that the gaps of the
/// collection are seen as well.
package struct RegionMap: Sendable {
  package struct Tile: Sendable {
    package let name: String
    package let column: Int
    package let row: Int
    /// Short names of the regions with notices, in order.
    package let regions: [String]

    package init(name: String, column: Int, row: Int, regions: [String]) {
      self.name = name
      self.column = column
      self.row = row
      self.regions = regions
    }
  }

  package let id: String
  package let title: String
  package let tiles: [Tile]

  package init(id: String, title: String, tiles: [Tile]) {
    self.id = id
    self.title = title
    self.tiles = tiles
  }

  private static let box = (width: 86, height: 76)
  private static let step = (x: 90, y: 80)

  package var svg: TrustedHTML {
    var canvas = ChartCanvas()
    let rows = (tiles.map(\.row).max() ?? 0) + 1
    for tile in tiles {
      let x = tile.column * Self.step.x
      let y = tile.row * Self.step.y
      let isHeld = !tile.regions.isEmpty
      canvas.box(
        x: x + 1, y: y + 1, width: Self.box.width, height: Self.box.height,
        role: isHeld ? "held" : "unheld")
      canvas.text(tile.name, x: x + 10, y: y + 18, role: isHeld ? "" : "label")
      for (index, region) in tile.regions.prefix(3).enumerated() {
        let isLastOfMany = index == 2 && tile.regions.count > 3
        canvas.text(
          isLastOfMany ? "等 \(tile.regions.count) 地" : region, x: x + 10, y: y + 36 + index * 16,
          role: "strong")
      }
    }
    let held = tiles.filter { !$0.regions.isEmpty }
    return canvas.picture(
      id: id, height: rows * Self.step.y, title: title,
      description: held.map { "\($0.name)：\($0.regions.joined(separator: "、"))" }
        .joined(separator: "；"))
  }
}
