/// An entry of the navigation that every page has.
package enum Section: Int, CaseIterable, Sendable {
  case regions, packages, lists, qiyouxiang, concepts, departments, measures, targets, money
  case search, about

  package var title: String {
    switch self {
    case .regions: "地区"
    case .packages: "领域"
    case .lists: "清单"
    case .qiyouxiang: "七优享"
    case .concepts: "概念"
    case .departments: "部门"
    case .measures: "举措对照"
    case .targets: "指标"
    case .money: "资金"
    case .search: "搜索"
    case .about: "关于"
    }
  }

  package var route: Route {
    switch self {
    case .regions: .regions
    case .packages: .packages
    case .lists: .lists
    case .qiyouxiang: .concept("qiyouxiang")
    case .concepts: .concepts
    case .departments: .departments
    case .measures: .measures
    case .targets: .targets
    case .money: .money
    case .search: .search
    case .about: .about
    }
  }
}
