/// One functional department across levels and mergers, from `content/departments.yaml`.
package struct Department: Hashable, Sendable {
  /// ASCII, used in addresses: `fagai`.
  package let id: String
  /// Without level: 发改局
  package let name: String
  /// 发展和改革局
  package let fullName: String?
  /// 政府部门, 党委部门, 国有企业 …
  package let kind: String?
  /// Names as notices print them, with or without the level: 县发改局, 人社局.
  package let printedNames: [String]
  /// For a merged department, the ids of those whose duties it holds: 发改经信局 → 发改局, 经信局.
  package let components: [String]
  /// The id of the department it belongs to: 交警大队 → 公安局.
  package let parent: String?
  /// What the editor says about the choice of name; empty where nothing needs saying.
  package let note: String

  package init(
    id: String, name: String, fullName: String? = nil, kind: String? = nil,
    printedNames: [String] = [], components: [String] = [], parent: String? = nil,
    note: String = ""
  ) {
    self.id = id
    self.name = name
    self.fullName = fullName
    self.kind = kind
    self.printedNames = printedNames
    self.components = components
    self.parent = parent
    self.note = note
  }
}
