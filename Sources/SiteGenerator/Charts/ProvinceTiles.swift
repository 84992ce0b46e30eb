/// Where the prefectures of a province lie, roughly, on a grid of tiles.
///
/// Keys are the first four digits of the GB/T 2260 code, as in a region's `code`. A province that
/// is not here has no map; its regions are still listed.
package enum ProvinceTiles {
  package struct Place: Sendable {
    package let code: String
    package let name: String
    package let column: Int
    package let row: Int
  }

  /// The places of the province with this two-digit code, empty where it is not drawn.
  package static func places(ofProvince code: String) -> [Place] {
    code == "33" ? zhejiang : []
  }

  private static let zhejiang: [Place] = [
    Place(code: "3305", name: "湖州", column: 1, row: 0),
    Place(code: "3304", name: "嘉兴", column: 2, row: 0),
    Place(code: "3301", name: "杭州", column: 1, row: 1),
    Place(code: "3306", name: "绍兴", column: 2, row: 1),
    Place(code: "3309", name: "舟山", column: 3, row: 0),
    Place(code: "3308", name: "衢州", column: 0, row: 2),
    Place(code: "3307", name: "金华", column: 1, row: 2),
    Place(code: "3310", name: "台州", column: 2, row: 2),
    Place(code: "3302", name: "宁波", column: 3, row: 1),
    Place(code: "3311", name: "丽水", column: 1, row: 3),
    Place(code: "3303", name: "温州", column: 2, row: 3),
  ]
}
