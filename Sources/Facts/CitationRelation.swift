/// How a citing notice stands to a cited document.
package enum CitationRelation: String, Sendable {
  /// 依据: the notice rests on it.
  case basis
  /// 承接: the notice carries it out.
  case implements
  /// 引用: it is merely named.
  case mentions
  /// The notice names itself.
  case itself = "self"
}
