/// One of the eight canonical policy packages (the 8 of “8+4”), from `content/packages.yaml`.
package struct PolicyPackage: Hashable, Sendable {
  package let id: String
  package let name: String
  /// Words by which a printed domain title is recognised, strongest first.
  package let cues: [String]
  /// What the notices of a year call it, by year.
  package let yearNames: [YearNames]

  /// The names of a package in the notices of one year.
  package struct YearNames: Hashable, Sendable {
    package let year: Int
    package let names: [String]

    package init(year: Int, names: [String]) {
      self.year = year
      self.names = names
    }
  }

  package init(id: String, name: String, cues: [String], yearNames: [YearNames] = []) {
    self.id = id
    self.name = name
    self.cues = cues
    self.yearNames = yearNames
  }
}
