/// Which clause of which notice: what addresses, decisions and counterparts name.
package struct ClauseReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let notice: String
  /// The clause's position in the notice from 1, whatever its printed label.
  package let ordinal: Int

  package init(notice: String, ordinal: Int) {
    self.notice = notice
    self.ordinal = ordinal
  }

  package var description: String { "\(notice)/\(ordinal)" }

  package static func < (left: ClauseReference, right: ClauseReference) -> Bool {
    (left.notice, left.ordinal) < (right.notice, right.ordinal)
  }
}
