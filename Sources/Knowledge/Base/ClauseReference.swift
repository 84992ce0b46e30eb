package struct ClauseReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let notice: String
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
