package import Templates

/// `corrections.html`: the errors that this site made, and when they were put right.
package struct CorrectionsPage: PageView {
  package let chrome: PageChrome
  let corrections: [CorrectionView]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .corrections, title: "更正", section: .about, crumbs: [(.about, Section.about.title)],
      site: plan)
    corrections = plan.corrections.map(CorrectionView.init)
  }

  package static let fields: [TemplateField<CorrectionsPage>] =
    chromeFields + [
      .list("corrections") { $0.corrections },
      .flag("hasCorrections") { !$0.corrections.isEmpty },
    ]
}

package struct CorrectionView: TemplateView {
  let correction: Correction

  init(_ correction: Correction) {
    self.correction = correction
  }

  package static let fields: [TemplateField<CorrectionView>] = [
    .text("occurred") { $0.correction.occurred.map(Wording.date) ?? "" },
    .text("corrected") { Wording.date($0.correction.corrected) },
    .text("page") { $0.correction.page },
    .text("words") { $0.correction.text },
  ]
}
