/// A place of a notice that facts stand in.
package enum FactPlace: Hashable, Sendable {
  /// The letter that forwards the document (现印发给你们).
  case noticeBody
  case preamble
  /// The introduction of the domain with this ordinal.
  case introduction(Int)
  /// The clause with this ordinal.
  case clause(Int)
  case closing

  /// `7`, `intro:2`, `notice-body`, `preamble`, `closing`: the form that data files use.
  package var description: String {
    switch self {
    case .noticeBody: "notice-body"
    case .preamble: "preamble"
    case .introduction(let ordinal): "intro:\(ordinal)"
    case .clause(let ordinal): "\(ordinal)"
    case .closing: "closing"
    }
  }
}
