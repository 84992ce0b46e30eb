import Knowledge
import NoticeModel

/// Builds the matrices that several pages show.
struct Matrices {
  let plan: SitePlan
  let root: String

  private var notices: [NoticeEntry] { plan.columnNotices }

  func matrix(_ groups: [MatrixGroup]) -> MatrixView {
    MatrixView(
      columns: NoticeColumn.all(of: plan, root: root), groups: groups, remark: plan.columnsRemark)
  }

  /// The eight packages: number of clauses, linked to the domain.
  func packages() -> MatrixGroup {
    MatrixGroup(
      title: "八个领域", url: root + Route.packages.path, numbers: "条数",
      rows: plan.knowledge.registries.packages.map { package in
        MatrixRow(
          title: package.name, url: root + Route.package(package.id).path,
          cells: notices.map { cell(of: package, in: $0) })
      })
  }

  private func cell(of package: PolicyPackage, in entry: NoticeEntry) -> MatrixCell {
    let links = entry.domains.filter { $0.package == package.id }.map { domain in
      LinkView(
        root + Route.notice(entry.id).path + "#" + Anchor.domain(domain.domain.ordinal),
        "\(domain.clauseIndices.count)",
        note: "\(plan.shortName(of: entry))：\(domain.clauseIndices.count) 条")
    }
    return MatrixCell(links, absence: "没有此领域")
  }

  /// The eight packages: the departments that lead them.
  func leads() -> MatrixGroup {
    MatrixGroup(
      title: "谁牵头", url: root + Route.departments.path, numbers: "",
      rows: plan.knowledge.registries.packages.map { package in
        MatrixRow(
          title: package.name, url: root + Route.package(package.id).path,
          cells: notices.map { leads(of: package, in: $0) })
      })
  }

  private func leads(of package: PolicyPackage, in entry: NoticeEntry) -> MatrixCell {
    let domains = entry.domains.filter { $0.package == package.id }
    let links = domains.flatMap { domain in
      domain.leads.map { name, department in
        LinkView(
          root + (department.map { Route.department($0) } ?? .package(package.id)).path, name.text,
          note: "\(plan.shortName(of: entry))：\(name.text)")
      }
    }
    return MatrixCell(links, absence: domains.isEmpty ? "没有此领域" : "原文没有写明")
  }

  /// The four guarantee lists: number of clauses, linked to the list's part for the notice.
  func lists() -> MatrixGroup {
    MatrixGroup(
      title: "四张要素保障清单", url: root + Route.lists.path, numbers: "条数",
      rows: plan.knowledge.registries.lists.map { list in
        MatrixRow(
          title: list.name, url: root + Route.list(list.id).path,
          cells: notices.map { entry in
            let count = entry.clauses.count { $0.lists.contains { $0.list == list.id } }
            let link = LinkView(
              root + Route.list(list.id).path + "#" + entry.id, "\(count)",
              note: "\(plan.shortName(of: entry))：\(count) 条")
            return MatrixCell(count == 0 ? [] : [link], absence: "没有这类条文")
          })
      })
  }

  /// The members of a hub concept: clause numbers.
  func members(of hub: Concept) -> MatrixGroup {
    MatrixGroup(
      title: hub.term, url: root + Route.concept(hub.id).path, numbers: "条号",
      rows: hub.members.compactMap { plan.concepts[$0] }.map { member in
        MatrixRow(
          title: member.term, url: root + Route.concept(member.id).path,
          cells: notices.map { cell(of: member, in: $0) })
      })
  }

  /// What a notice prints in place of the term, where it never prints the term itself.
  private func otherWords(for concept: Concept, in entry: NoticeEntry) -> String {
    let words = entry.clauses.flatMap(\.mentions).filter { $0.concept == concept.id }.map(\.words)
    guard let first = words.first, !words.contains(where: { $0.contains(concept.term) }) else {
      return ""
    }
    return "作“\(first)”"
  }

  private func cell(of concept: Concept, in entry: NoticeEntry) -> MatrixCell {
    let links = entry.clauses.filter { $0.concepts.contains(concept.id) }.map { clause in
      LinkView(
        root + Route.clause(clause.reference).path, "\(clause.clause.ordinal)",
        note: "\(plan.shortName(of: entry))第\(clause.clause.ordinal)条")
    }
    return MatrixCell(links, remark: otherWords(for: concept, in: entry), absence: "未出现")
  }
}
