import Knowledge
import NoticeModel
package import Templates

/// `departments/<department>.html`: one functional department across regions.
package struct DepartmentPage: PageView {
  package let chrome: PageChrome
  let department: Department
  let domains: [LinkView]
  let leads: [ClauseCard]
  /// Clauses of which it is the only unit.
  let sole: [ClauseCard]
  let others: [ClauseCard]
  let names: String
  /// Rules by which one sentence makes it responsible for many clauses.
  let blankets: [LinkView]

  init(_ department: Department, plan: SitePlan) {
    let route = Route.department(department.id)
    let root = route.root
    chrome = PageChrome(
      route, title: department.name, section: .departments, crumbs: [(.departments, "部门")],
      site: plan)
    self.department = department
    domains = (plan.backlinks.domainsOfDepartment[department.id] ?? []).compactMap { reference in
      guard let entry = plan.entries[reference.notice] else { return nil }
      let domain = entry.domains[reference.index].domain
      return LinkView(
        root + Route.notice(entry.id).path + "#" + Anchor.domain(domain.ordinal),
        TypographicRepair.repaired(domain.label + domain.title), note: plan.shortName(of: entry))
    }
    let units = plan.backlinks.clausesOfDepartment[department.id] ?? []
    leads = DepartmentPage.cards(units, root: root, plan: plan) { role, _ in role == .lead }
    sole = DepartmentPage.cards(units, root: root, plan: plan) { role, count in
      role != .lead && count == 1
    }
    others = DepartmentPage.cards(units, root: root, plan: plan) { role, count in
      role != .lead && count > 1
    }
    names = DepartmentPage.printedNames(of: department, units, plan: plan)
    blankets = plan.knowledge.notices.flatMap { entry in
      entry.blanketUnits.filter { $0.department == department.id }.map { unit in
        let first = unit.clauses.lowerBound
        let rule = ClauseReference(notice: entry.id, ordinal: first)
        return LinkView(
          root + Route.clause(rule).path,
          "\(plan.shortName(of: entry)) 第\(first)—\(unit.clauses.upperBound)条",
          note: TypographicRepair.repaired(unit.name))
      }
    }
  }

  private static func cards(
    _ units: [Backlinks.UnitReference], root: String, plan: SitePlan,
    where isWanted: (_ role: UnitRole, _ unitCount: Int) -> Bool
  ) -> [ClauseCard] {
    units.compactMap { reference in
      guard let clause = plan.clause(reference.clause),
        let entry = plan.entries[reference.clause.notice]
      else { return nil }
      let unit = clause.clause.responsibleUnits[reference.unit]
      guard isWanted(unit.role, clause.clause.responsibleUnits.count) else { return nil }
      return ClauseCard(clause, in: entry, root: root, plan: plan, remark: unit.name.text)
    }
  }

  /// `县发改局（苍南）、区发改局（衢江）`: each printed name with the regions that print it.
  private static func printedNames(
    of department: Department, _ units: [Backlinks.UnitReference], plan: SitePlan
  ) -> String {
    var regions: [String: [String]] = [:]
    var order: [String] = []
    func add(_ name: String, _ entry: NoticeEntry) {
      let region = entry.region?.shortName ?? entry.id
      if regions[name] == nil { order.append(name) }
      if regions[name]?.contains(region) != true { regions[name, default: []].append(region) }
    }
    for reference in plan.backlinks.domainsOfDepartment[department.id] ?? [] {
      guard let entry = plan.entries[reference.notice] else { continue }
      let domain = entry.domains[reference.index]
      for (name, id) in domain.leads where id == department.id { add(name.text, entry) }
    }
    for reference in units {
      guard let clause = plan.clause(reference.clause),
        let entry = plan.entries[reference.clause.notice]
      else { continue }
      add(clause.clause.responsibleUnits[reference.unit].name.text, entry)
    }
    return order.map { "\($0)（\((regions[$0] ?? []).joined(separator: "、"))）" }.joined(
      separator: "、")
  }

  package static let fields: [TemplateField<DepartmentPage>] =
    chromeFields + [
      .text("name") { $0.department.name },
      .list("columns") { NoticeColumn.few(of: $0.chrome.site, root: $0.chrome.root) },
      .text("fullName") { $0.department.fullName ?? "" },
      .text("kind") { $0.department.kind ?? "" },
      .text("note") { $0.department.note },
      .text("printedNames") { $0.names },
      .list("domains") { $0.domains },
      .flag("hasDomains") { !$0.domains.isEmpty },
      .list("leads") { $0.leads },
      .flag("hasLeads") { !$0.leads.isEmpty },
      .list("sole") { $0.sole },
      .flag("hasSole") { !$0.sole.isEmpty },
      .list("clauses") { $0.others },
      .flag("hasClauses") { !$0.others.isEmpty },
      .list("blankets") { $0.blankets },
      .flag("hasBlankets") { !$0.blankets.isEmpty },
    ]
}
