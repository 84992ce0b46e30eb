/// A column of a published table.
struct DataColumn: Hashable, Sendable {
  /// What its cells hold, in the words of Frictionless Table Schema.
  enum Kind: String, Sendable { case string, integer, number, date, year }

  let name: String
  let kind: Kind
  /// For people, in the language of the site.
  let description: String

  init(_ name: String, _ kind: Kind, _ description: String) {
    self.name = name
    self.kind = kind
    self.description = description
  }

  /// A column of words.
  init(_ name: String, _ description: String) {
    self.init(name, .string, description)
  }

  static let notice = DataColumn("notice", "公文的标识")
  static let place = DataColumn("place", "位置：条的序号、intro:领域序号（引言）或 closing（结尾）")
  static let start = DataColumn("start", .integer, "文字在源文件中的起点（字节）")
  static let end = DataColumn("end", .integer, "文字在源文件中的终点（字节）")
}
