import Knowledge
import Markup
package import Templates

/// A page that lists pages of one kind, in groups: regions, packages, lists, concepts …
package struct IndexPage: PageView {
  package let chrome: PageChrome
  let lead: String
  let groups: [IndexGroup]
  /// Pictures above the list, each with its caption.
  let pictures: [PictureView]
  /// What the pages hold for each notice, where that is a table.
  let matrix: MatrixView?
  /// The notices whose terms the page lists.
  let terms: [NoticeColumn]

  private init(
    _ section: Section, lead: String, groups: [IndexGroup] = [], pictures: [PictureView] = [],
    matrix: MatrixView? = nil, terms: [NoticeEntry] = [], plan: SitePlan
  ) {
    chrome = PageChrome(
      section.route, title: section.title, description: lead, section: section, site: plan)
    self.lead = lead
    self.groups = groups
    self.matrix = matrix
    self.terms = terms.map { NoticeColumn($0, root: section.route.root) }
    self.pictures = pictures.filter { !$0.picture.isEmpty }
  }

  package static let fields: [TemplateField<IndexPage>] =
    chromeFields + [
      .text("title") { $0.chrome.title },
      .text("lead") { $0.lead },
      .list("groups") { $0.groups },
      .optional("matrix") { $0.matrix },
      .list("terms") { $0.terms },
      .flag("hasTerms") { !$0.terms.isEmpty },
      .list("pictures") { $0.pictures },
      .flag("hasPictures") { !$0.pictures.isEmpty },
    ]

  static func regions(_ plan: SitePlan) -> IndexPage {
    let root = Route.regions.root
    let cities = grouped(plan.knowledge.registries.regions) { $0.province + $0.city }
    return IndexPage(
      .regions, lead: "收录公文的县（市、区），按设区市排列。",
      groups: cities.map { city, regions in
        IndexGroup(
          city,
          regions.map { region in
            let notices = plan.notices(of: region.id)
            return LinkView(
              root + Route.region(region.id).path, region.name,
              note: notices.isEmpty
                ? "暂无公文" : notices.map { plan.shortName(of: $0) }.joined(separator: "、"))
          })
      },
      pictures: [
        PictureView(plan.regionMap, anchor: "map", caption: "各设区市的大致位置；实框内是收录了公文的县（市、区）。"),
        PictureView(
          plan.termTimeline, anchor: "timeline", caption: "横条是公文所定的期限，圆点是成文日期，竖线是计算效力的日子；虚框是征求意见稿。"),
      ], terms: plan.knowledge.notices, plan: plan)
  }

  static func packages(_ plan: SitePlan) -> IndexPage {
    let matrices = Matrices(plan: plan, root: Route.packages.root)
    return IndexPage(
      .packages, lead: "“8+4”政策体系的八个领域。名称、位置与牵头单位各地不同，照原文列出。",
      matrix: matrices.matrix([matrices.packages(), matrices.leads()]), plan: plan)
  }

  static func lists(_ plan: SitePlan) -> IndexPage {
    let matrices = Matrices(plan: plan, root: Route.lists.root)
    return IndexPage(
      .lists, lead: "“8+4”政策体系的四张要素保障清单：谁保障资金、土地、能源和人才，怎样保障，保障多少。",
      matrix: matrices.matrix([matrices.lists()]), plan: plan)
  }

  static func concepts(_ plan: SitePlan) -> IndexPage {
    let root = Route.concepts.root
    let kinds = grouped(plan.knowledge.registries.concepts) { $0.kind ?? "其他" }
    return IndexPage(
      .concepts, lead: "公文里反复出现的说法，按门类排列；数字是提到它的地方。",
      groups: kinds.map { kind, concepts in
        IndexGroup(
          kind,
          concepts.map { concept in
            LinkView(
              root + Route.concept(concept.id).path, concept.term,
              note: plan.backlinks.placesOfConcept[concept.id].map { "\($0) 处" } ?? "未出现")
          })
      }, plan: plan)
  }

  static func departments(_ plan: SitePlan) -> IndexPage {
    let root = Route.departments.root
    let kinds = grouped(plan.knowledge.registries.departments) { $0.kind ?? "其他" }
    return IndexPage(
      .departments, lead: "各地名称不同、职能相同的部门归在一处；后面是牵头的领域与负责的条。",
      groups: kinds.map { kind, departments in
        IndexGroup(
          kind,
          departments.map { department in
            let domains = (plan.backlinks.domainsOfDepartment[department.id] ?? []).count
            let clauses = (plan.backlinks.clausesOfDepartment[department.id] ?? []).count
            return LinkView(
              root + Route.department(department.id).path, department.name,
              note: [
                domains == 0 ? nil : "牵头 \(domains) 个领域", clauses == 0 ? nil : "\(clauses) 条",
              ].compactMap(\.self).joined(separator: "，"))
          })
      }, plan: plan)
  }

  /// Items by key, keys in the order of their first item.
  private static func grouped<Item>(
    _ items: [Item], by key: (Item) -> String
  ) -> [(String, [Item])] {
    var order: [String] = []
    var groups: [String: [Item]] = [:]
    for item in items {
      let name = key(item)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(item)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
