import Knowledge
import Markdown
import NoticeModel

/// The Markdown of a region's page: one table of domains for each notice.
enum RegionMarkdown {
  /// `regions/<region>.md`
  static func page(_ region: Region, plan: SitePlan) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(contentsOf: "# ".utf8)
    MarkdownEscaping.append(region.name, to: &bytes)
    bytes.append(contentsOf: "\n\n".utf8)
    bytes.append(contentsOf: overview(of: plan.notices(of: region.id), plan: plan))
    return bytes
  }

  static func overview(of entries: [NoticeEntry], plan: SitePlan) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes.append(contentsOf: "## ".utf8)
      link(entry.displayTitle, to: "../" + Route.notice(entry.id).path, in: &bytes)
      bytes.append(contentsOf: "\n\n| 原文标题 | 领域 | 牵头单位 | 条数 |\n| --- | --- | --- | ---: |\n".utf8)
      for domain in entry.domains { row(domain, in: entry, plan: plan, to: &bytes) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func row(
    _ domain: DomainEntry, in entry: NoticeEntry, plan: SitePlan, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: "| ".utf8)
    link(
      TypographicRepair.repaired(domain.domain.label + domain.domain.title),
      to: "../\(Route.notice(entry.id).path)#\(Anchor.domain(domain.domain.ordinal))", in: &bytes)
    bytes.append(contentsOf: " | ".utf8)
    if let package = domain.package.flatMap({ plan.packages[$0] }) {
      link(package.name, to: "../" + Route.package(package.id).path, in: &bytes)
    } else {
      bytes.append(contentsOf: "—".utf8)
    }
    bytes.append(contentsOf: " | ".utf8)
    for (index, name) in domain.domain.leadDepartments.enumerated() {
      if index > 0 { bytes.append(contentsOf: "、".utf8) }
      if let department = domain.leadDepartments[index] {
        link(name.text, to: "../" + Route.department(department).path, in: &bytes)
      } else {
        MarkdownEscaping.append(name.text, to: &bytes)
      }
    }
    bytes.append(contentsOf: " | \(domain.clauseIndices.count) |\n".utf8)
  }

  private static func link(_ text: String, to url: String, in bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    MarkdownEscaping.append(text, to: &bytes)
    bytes.append(contentsOf: "](\(url))".utf8)
  }
}
