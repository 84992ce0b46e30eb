import Facts
import Knowledge
import Markup
import NoticeModel

/// The pictures of the whole corpus, from the plan: data in, SVG out.
extension SitePlan {
  /// A name short enough for the margin of a chart: 西湖 2023 稿.
  func chartName(of entry: NoticeEntry) -> String {
    let region = entry.region?.shortName ?? entry.id
    let year = entry.year.map { " \($0)" } ?? ""
    return region + year + (entry.notice.header.status == .consultationDraft ? " 稿" : "")
  }

  /// When each notice applies, when it was signed, and the day of the build.
  var termTimeline: TrustedHTML {
    TermTimeline(
      id: "terms", title: "各公文的实施期限与成文日期",
      rows: knowledge.notices.map { entry in
        TermTimeline.Row(
          label: chartName(of: entry), from: entry.facts.validity.from,
          to: entry.facts.validity.to,
          signed: entry.notice.header.signedDate ?? entry.notice.header.publishedDate,
          isDraft: entry.notice.header.status == .consultationDraft)
      }, asOf: knowledge.asOf
    ).svg
  }

  /// The province of the registered regions, one tile a prefecture; empty for one not drawn.
  var regionMap: TrustedHTML {
    let regions = knowledge.registries.regions
    guard let first = regions.first else { return .empty }
    let places = ProvinceTiles.places(ofProvince: String(first.code.prefix(2)))
    guard !places.isEmpty else { return .empty }
    return RegionMap(
      id: "map", title: "\(first.province)示意图：收录了公文的县（市、区）",
      tiles: places.map { place in
        RegionMap.Tile(
          name: place.name, column: place.column, row: place.row,
          regions: regions.filter { $0.code.hasPrefix(place.code) && !notices(of: $0.id).isEmpty }
            .map(\.shortName))
      }
    ).svg
  }

  /// What each notice says it spends in all, where it says so.
  var totalSupportPlot: TrustedHTML {
    let totals = knowledge.notices.compactMap { entry in
      entry.facts.totalSupport.map { (entry, $0) }
    }
    let dots = totals.compactMap { entry, total -> DotPlot.Dot? in
      guard total.currency == .cny, let value = Double(total.value.description) else { return nil }
      return DotPlot.Dot(
        label: chartName(of: entry), value: value,
        text: FigureFormat.amount(total.value, total.currency), isBound: false)
    }
    guard dots.count > 1 else { return .empty }
    return DotPlot(
      id: "totals-plot", title: "公文自述的支持总额", dots: dots.sorted { $0.value > $1.value }
    ).svg
  }

  /// 省 → 市 → 县: documents with a number that the notices rest on or carry out.
  ///
  /// The level of a document that is not held is told by the issuer code of its number: that of
  /// the province begins with the province's short name (浙政发), others are a prefecture's.
  var citationChain: TrustedHTML {
    let provinces = Set(
      knowledge.registries.regions.compactMap { ProvinceAbbreviation.of($0.code) })
    var nodes: [CitationChain.Node] = []
    var links: [CitationChain.Link] = []
    var known: Set<String> = []
    for entry in knowledge.notices {
      var cited: Set<String> = []
      for citation in entry.facts.citations where citation.relation != .itself {
        guard let number = citation.documentNumber else { continue }
        // Of the State Council (国发, 国办发) and of what is held already, nothing is drawn: the
        // chain is that of a province.
        guard !number.hasPrefix("国"), knowledge.notice(cited: citation) == nil else { continue }
        let isOfProvince = provinces.contains { number.hasPrefix($0) }
        let level: CitationChain.Level = isOfProvince ? .province : .city
        if known.insert(number).inserted {
          nodes.append(.init(id: number, label: number, level: level, isHeld: false))
        }
        if cited.insert(number).inserted {
          links.append(.init(citing: entry.id, cited: number))
        }
      }
    }
    guard !links.isEmpty else { return .empty }
    let citing = Set(links.map(\.citing))
    nodes += knowledge.notices.filter { citing.contains($0.id) }
      .map { .init(id: $0.id, label: chartName(of: $0), level: .county, isHeld: true) }
    return CitationChain(
      id: "chain", title: "收录的公文依据哪些上级文件", nodes: nodes, links: links
    ).svg
  }
}
