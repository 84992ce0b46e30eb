import Knowledge
import NoticeModel

/// Printed departments: each annotated name must lead to its functional department, and each
/// unit that the parser read must lead to one.
struct DepartmentSection: QualitySection {
  private struct Table: Decodable {
    struct Record: Decodable {
      let notice: String
      let printed: String
      let canonical: String
    }
    let departments: [Record]
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    let records = try gold.decode(Table.self, from: "departments.json").departments
    let base = try gold.knowledge()
    var names: [String: String] = [:]
    for department in base.registries.departments { names[department.id] = department.name }
    var rows: [QualityRow] = []
    var findings: [String] = []
    for entry in base.notices {
      let annotated = records.filter { $0.notice == entry.id }
      let printed = units(of: entry)
      var correct = 0
      for record in annotated {
        let found = printed.first { $0.name == record.printed }?.department.flatMap { names[$0] }
        if found == record.canonical {
          correct += 1
        } else {
          findings.append(
            "\(entry.id) \(record.printed): \(found ?? "none") for \(record.canonical)")
        }
      }
      rows.append(
        QualityRow(
          notice: entry.id, kind: "department", expected: annotated.count,
          found: Set(printed.map(\.name)).count, correct: correct))
    }
    return SectionResult(
      id: "departments", developedOn: base.notices.map(\.id), readByEye: [], rows: rows,
      findings: findings)
  }

  private func units(of entry: NoticeEntry) -> [(name: String, department: String?)] {
    var units: [(name: String, department: String?)] = []
    for domain in entry.domains {
      units += domain.leads.map { ($0.name.text, $0.department) }
    }
    for clause in entry.clauses {
      units += zip(clause.clause.responsibleUnits.map(\.name.text), clause.departments)
        .map { ($0.0, $0.1) }
    }
    return units
  }
}
