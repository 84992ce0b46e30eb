/// One of the four guarantee lists 要素保障清单 (the 4 of “8+4”), from `content/lists.yaml`.
package struct GuaranteeList: Hashable, Sendable {
  package let id: String
  package let name: String
  package let titleCues: [String]
  package let bodyCues: [String]

  package init(id: String, name: String, titleCues: [String], bodyCues: [String]) {
    self.id = id
    self.name = name
    self.titleCues = titleCues
    self.bodyCues = bodyCues
  }
}
