import Knowledge
import NoticeModel
package import Templates

/// A responsible unit with its role and, where it is known, its department's page.
package struct UnitView: TemplateView {
  let name: String
  let role: UnitRole
  let url: String

  init(_ name: String, role: UnitRole, department: String?, root: String) {
    self.name = name
    self.role = role
    self.url = department.map { root + Route.department($0).path } ?? ""
  }

  static func units(of clause: ClauseEntry, root: String) -> [UnitView] {
    zip(clause.clause.responsibleUnits, clause.departments).map { unit, department in
      UnitView(unit.name.text, role: unit.role, department: department, root: root)
    }
  }

  static func leads(of domain: DomainEntry, root: String) -> [UnitView] {
    domain.leads.map { name, department in
      UnitView(name.text, role: .lead, department: department, root: root)
    }
  }

  package static let fields: [TemplateField<UnitView>] = [
    .text("name") { $0.name },
    .text("url") { $0.url },
    .text("role") { $0.role.rawValue },
    .flag("isLead") { $0.role == .lead },
  ]
}
