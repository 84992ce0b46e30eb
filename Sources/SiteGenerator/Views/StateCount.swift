import Facts
import Knowledge
package import Templates

/// How many notices are in one state.
package struct StateCount: TemplateView {
  let state: ValidityState
  let count: Int

  /// Those in force first, also where there is none: that is what readers ask.
  static func all(_ entries: [NoticeEntry]) -> [StateCount] {
    let order: [ValidityState] = [.inForce, .notYet, .expired, .draft, .unknown]
    return order.map { state in
      StateCount(state: state, count: entries.count { $0.validity == state })
    }
  }

  package static let fields: [TemplateField<StateCount>] = [
    .text("state") { $0.state.rawValue },
    .text("stateWord") { Wording.state($0.state) },
    .text("count") { String($0.count) },
    .flag("isShown") { $0.count > 0 || $0.state == .inForce },
  ]
}
