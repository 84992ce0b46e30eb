package import Diagnostics

/// A unit that one sentence makes responsible for a clause and all that follow, so that the
/// notice need not repeat it: `以下工作均需乡镇〈街道〉落实，不再列出` (瑞安 2025, clause 1).
package struct BlanketUnit: Hashable, Sendable {
  /// As printed, e.g. `乡镇〈街道〉`.
  package let name: String
  /// A department id, `nil` where unknown.
  package let department: String?
  /// The ordinals of the clauses it covers.
  package let clauses: ClosedRange<Int>
  /// The bytes of the name in the source.
  package let range: ByteRange

  package init(name: String, department: String?, clauses: ClosedRange<Int>, range: ByteRange) {
    self.name = name
    self.department = department
    self.clauses = clauses
    self.range = range
  }
}
