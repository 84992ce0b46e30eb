import Facts
import Markup
package import Templates

/// A `总额…，其中…` list added up: a neutral note with its arithmetic.
package struct SumView: TemplateView {
  let check: SumCheck
  let place: LinkView?
  /// The total and its parts as bars, empty where the page shows none.
  let picture: TrustedHTML

  init(_ check: SumCheck, place: LinkView? = nil, picture: TrustedHTML = .empty) {
    self.check = check
    self.picture = picture
    self.place = place
  }

  private var arithmetic: String {
    FigureFormat.addition(
      check.parts.map(\.value), sum: check.sum, total: check.total.value, check.total.currency)
  }

  package static let fields: [TemplateField<SumView>] = [
    .html("picture") { $0.picture },
    .text("total") { FigureFormat.amount($0.check.total.value, $0.check.total.currency) },
    .text("arithmetic") { $0.arithmetic },
    .text("outcomeWord") { Wording.outcome($0.check.outcome) },
    .optional("place") { $0.place },
  ]
}
