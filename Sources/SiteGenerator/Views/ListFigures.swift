import Facts
import Knowledge
import NoticeModel
package import Templates

/// What one clause or introduction of a guarantee list secures in figures.
package struct ListFigures: TemplateView {
  let place: LinkView
  let money: [MoneyView]
  let targets: [TargetView]

  init(_ place: PlacedFacts, root: String) {
    let page = root + place.page
    self.place = LinkView(page, place.name)
    money = MoneyView.all(place.facts.money, in: place.passage, page: page)
    targets = place.facts.targets.map {
      TargetView($0, evidence: page + "#" + Anchor.fact($0.range))
    }
  }

  /// The introductions and clauses of a notice that stand in `list`, with the facts in the list's
  /// units alone: money where the list counts in 元, and targets.
  static func places(of list: GuaranteeList, in entry: NoticeEntry) -> [PlacedFacts] {
    PlacedFacts.of(entry).compactMap { place in
      let lists: [ListMembership]
      switch place.place {
      case .clause(let ordinal): lists = entry.clauses[ordinal - 1].lists
      case .introduction(let ordinal): lists = entry.domains[ordinal - 1].lists
      default: return nil
      }
      guard lists.contains(where: { $0.list == list.id }) else { return nil }
      var place = place
      if !list.units.contains("元") { place.facts.money = [] }
      place.facts.targets.removeAll { target in
        !list.units.contains { target.unit.hasSuffix($0) }
      }
      return place.facts.money.isEmpty && place.facts.targets.isEmpty ? nil : place
    }
  }

  package static let fields: [TemplateField<ListFigures>] = [
    .optional("clausePlace") { $0.place },
    .list("money") { $0.money },
    .list("targets") { $0.targets },
  ]
}
