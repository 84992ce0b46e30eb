import Knowledge
package import Templates

/// `about.html`: what the corpus holds and lacks, how facts are made and how good they are.
package struct AboutPage: PageView {
  package let chrome: PageChrome
  let notices: [NoticeCard]
  let quality: [QualityRow]

  init(plan: SitePlan) {
    chrome = PageChrome(.about, title: Section.about.title, section: .about, site: plan)
    notices = plan.knowledge.notices.map { NoticeCard($0, root: "") }
    quality = plan.quality
  }

  package static let fields: [TemplateField<AboutPage>] =
    chromeFields + [
      .list("notices") { $0.notices },
      .list("quality") { $0.quality },
      .list("corrections") { $0.chrome.site.corrections },
      .flag("hasCorrections") { !$0.chrome.site.corrections.isEmpty },
      .flag("hasQuality") { !$0.quality.isEmpty },
    ]
}
