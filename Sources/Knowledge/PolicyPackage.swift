/// One of the eight canonical policy packages (the 8 of “8+4”), from `content/packages.yaml`.
package struct PolicyPackage: Hashable, Sendable {
  package let id: String
  package let name: String
  /// Words by which a printed domain title is recognised, strongest first.
  package let cues: [String]

  package init(id: String, name: String, cues: [String]) {
    self.id = id
    self.name = name
    self.cues = cues
  }
}
