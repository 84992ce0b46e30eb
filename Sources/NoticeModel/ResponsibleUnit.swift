/// A unit as the clause names it, without its lead mark.
package struct ResponsibleUnit: Hashable, Sendable {
  package let name: Passage
  package let role: UnitRole

  package init(name: Passage, role: UnitRole) {
    self.name = name
    self.role = role
  }
}
