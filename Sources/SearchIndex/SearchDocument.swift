/// A thing that search can find: a clause or another page of the site.
package struct SearchDocument: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case clause, notice, concept, department, measure, list, region, package
  }

  package let kind: Kind
  /// Address relative to the site's root.
  package let url: String
  package let title: String
  /// The text to search and to cut snippets from.
  package let text: String
  /// Names of the responsible units, as printed and in the order printed.
  package let units: [String]
  /// Names of the units that lead: those marked as lead; where none is, those that lead the domain.
  package let leads: [String]
  /// Names of the units that lead its domain.
  package let domainLeads: [String]
  /// Other names: aliases, printed names, document number.
  package let names: [String]
  /// Region id, empty where there is none.
  package let region: String
  package let notice: String
  /// Ordinal of a clause in its notice, 0 for other pages.
  package let ordinal: Int
  /// Label as printed, e.g. `（十五）`.
  package let label: String
  package let package: String
  package let year: String
  /// `in-force`, `expired`, `not-yet`, `draft`, `unknown`, or empty.
  package let status: String
  /// Department ids.
  package let departments: [String]
  /// Guarantee-list ids.
  package let lists: [String]
  /// Concept ids.
  package let concepts: [String]
  /// Measure id, empty where there is none.
  package let measure: String
  /// Text of the surroundings, searched weakly and a result of its own: the domain's heading and,
  /// in a new line, its introduction.
  package let context: String
  /// Number of a clause's domain in its notice, 0 where there is none.
  package let domain: Int
  /// First and last day of a notice's stated term, ISO 8601, empty where it states none.
  package let from: String
  package let to: String

  package init(
    kind: Kind, url: String, title: String, text: String, units: [String] = [],
    leads: [String] = [], domainLeads: [String] = [], names: [String] = [], region: String = "",
    notice: String = "",
    ordinal: Int = 0,
    label: String = "", package: String = "", year: String = "", status: String = "",
    departments: [String] = [], lists: [String] = [], concepts: [String] = [],
    measure: String = "", context: String = "", domain: Int = 0, from: String = "",
    to: String = ""
  ) {
    self.kind = kind
    self.url = url
    self.title = title
    self.text = text
    self.units = units
    self.leads = leads
    self.domainLeads = domainLeads
    self.names = names
    self.region = region
    self.notice = notice
    self.ordinal = ordinal
    self.label = label
    self.package = package
    self.year = year
    self.status = status
    self.departments = departments
    self.lists = lists
    self.concepts = concepts
    self.measure = measure
    self.context = context
    self.domain = domain
    self.from = from
    self.to = to
  }
}
