package import Knowledge
import NoticeModel

/// `data/departments.json`: functional departments with what they lead and are responsible for.
package enum DepartmentsDocument {
  package static func json(_ knowledge: KnowledgeBase) -> [UInt8] {
    var printed: [String: [String]] = [:]
    var places: [String: [(place: String, role: UnitRole)]] = [:]
    for entry in knowledge.notices {
      for domain in entry.domains {
        for (name, id) in domain.leads {
          guard let id else { continue }
          printed[id, default: []].append(name.text)
          places[id, default: []].append(("\(entry.id)/intro:\(domain.domain.ordinal)", .lead))
        }
      }
      for clause in entry.clauses {
        for (unit, id) in zip(clause.clause.responsibleUnits, clause.departments) {
          guard let id else { continue }
          printed[id, default: []].append(unit.name.text)
          places[id, default: []].append((clause.reference.description, unit.role))
        }
      }
    }
    var json = JSONWriter()
    json.object { json in
      json.array("departments", knowledge.registries.departments) { json, department in
        json.object { json in
          json.member("id", department.id)
          json.member("url", "departments/\(department.id).html")
          json.member("name", department.name)
          json.member("fullName", department.fullName)
          json.member("kind", department.kind)
          json.member("components", department.components)
          json.member("parent", department.parent)
          json.member("printedNames", (printed[department.id] ?? []).unique)
          json.array("blankets", blankets(of: department, in: knowledge)) { json, blanket in
            json.object { json in
              json.member("notice", blanket.notice)
              json.member("name", blanket.unit.name)
              json.member("from", blanket.unit.clauses.lowerBound)
              json.member("to", blanket.unit.clauses.upperBound)
            }
          }
          json.array("places", places[department.id] ?? []) { json, place in
            json.object { json in
              json.member("place", place.place)
              json.member("role", place.role.rawValue)
            }
          }
        }
      }
    }
    return json.bytes
  }

  /// The sentences that make the department responsible for a run of clauses.
  private static func blankets(
    of department: Department, in knowledge: KnowledgeBase
  ) -> [(notice: String, unit: BlanketUnit)] {
    knowledge.notices.flatMap { entry in
      entry.blanketUnits.filter { $0.department == department.id }.map { (entry.id, $0) }
    }
  }
}
