import Facts

/// Rules of the annotation that several records share.
enum Scoring {
  /// 突破 and 超 are `>` or `>=`; a range has no comparator of its own.
  static func isSame(_ annotated: String, _ comparator: Comparator) -> Bool {
    switch (annotated, comparator) {
    case (">", .atLeast), (">=", .above), ("range", .equal): true
    default: annotated == comparator.rawValue
    }
  }
}
