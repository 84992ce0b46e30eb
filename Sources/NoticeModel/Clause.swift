package import Diagnostics

/// One clause 条.
package struct Clause: Hashable, Sendable {
  /// Position in the notice, from 1, whatever the label says.
  package let ordinal: Int
  /// As printed, e.g. `1.`, `（十五）`, `第三条`.
  package let label: String
  package let title: Passage
  /// The text without label, title and the parenthesis of responsible units.
  package let text: Passage
  package let responsibleUnits: [ResponsibleUnit]
  /// From the first byte of the label to the last of the clause.
  package let range: ByteRange

  package init(
    ordinal: Int, label: String, title: Passage, text: Passage,
    responsibleUnits: [ResponsibleUnit], range: ByteRange
  ) {
    self.ordinal = ordinal
    self.label = label
    self.title = title
    self.text = text
    self.responsibleUnits = responsibleUnits
    self.range = range
  }
}
