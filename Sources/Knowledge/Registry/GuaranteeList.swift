/// One of the four guarantee lists 要素保障清单 (the 4 of “8+4”), from `content/lists.yaml`.
package struct GuaranteeList: Hashable, Sendable {
  package let id: String
  package let name: String
  package let titleCues: [String]
  package let bodyCues: [String]
  /// Units in which the factor is counted (亩, 吨标准煤; 元 for money): the figures of the list.
  package let units: [String]

  package init(
    id: String, name: String, titleCues: [String], bodyCues: [String], units: [String] = []
  ) {
    self.id = id
    self.name = name
    self.titleCues = titleCues
    self.bodyCues = bodyCues
    self.units = units
  }
}
