/// A place that issues notices, from `content/regions.yaml`.
package struct Region: Hashable, Sendable {
  /// ASCII, used in addresses: `cangnan`.
  package let id: String
  /// 苍南县
  package let name: String
  /// 苍南
  package let shortName: String
  /// 县, 区, 县级市 …
  package let level: String
  /// GB/T 2260, six digits.
  package let code: String
  package let city: String
  package let province: String

  package init(
    id: String, name: String, shortName: String, level: String, code: String, city: String,
    province: String
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.level = level
    self.code = code
    self.city = city
    self.province = province
  }
}
