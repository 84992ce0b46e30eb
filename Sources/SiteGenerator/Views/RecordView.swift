import Facts
import Knowledge
package import Templates

/// A field of a metadata panel.
package struct RecordView: TemplateView {
  let name: String
  let value: String
  let url: String

  init(_ name: String, _ value: String, url: String = "") {
    self.name = name
    self.value = value
    self.url = url
  }

  /// For each notice how many figures it has, linked to the page that lists them.
  static func figures(in plan: SitePlan, _ count: (PlaceFacts) -> Int) -> [RecordView] {
    plan.knowledge.notices.map { entry in
      RecordView(
        plan.shortName(of: entry),
        String(PlacedFacts.of(entry).reduce(0) { $0 + count($1.facts) }),
        url: Route.figures(entry.id).path)
    }
  }

  package static let fields: [TemplateField<RecordView>] = [
    .text("name") { $0.name },
    .text("value") { $0.value },
    .text("url") { $0.url },
  ]
}
