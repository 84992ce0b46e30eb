/// What a unit does for a clause.
package enum UnitRole: String, Sendable {
  /// 牵头
  case lead
  /// 责任
  case responsible
  /// 配合
  case supporting
}
