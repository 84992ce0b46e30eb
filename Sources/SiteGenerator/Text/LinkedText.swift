import Diagnostics
import Knowledge
import Markup
import NoticeModel

/// Short official words with links laid over some of them: a heading, a parenthesis of units.
enum LinkedText {
  /// A domain's heading as printed, its lead departments linked.
  static func heading(of entry: DomainEntry, in notice: Notice, root: String) -> TrustedHTML {
    let links = entry.leads.compactMap { name, department in link(name, department, root: root) }
    return html(notice, .domainHeading, in: entry.domain.headingRange, links: links)
  }

  /// A clause's responsible units as printed, `（责任单位：*市科技局、市财政局）`, linked.
  static func units(of entry: ClauseEntry, in notice: Notice, root: String) -> TrustedHTML {
    let links = zip(entry.clause.responsibleUnits, entry.departments)
      .compactMap { unit, department in link(unit.name, department, root: root) }
    return html(notice, .responsibleUnits, in: entry.clause.range, links: links)
  }

  /// Whether a clause prints responsible units at all: cheaper than `units`.
  static func printsUnits(_ entry: ClauseEntry, in notice: Notice) -> Bool {
    !notice.ranges(of: .responsibleUnits, in: entry.clause.range).isEmpty
  }

  private static func link(
    _ name: Passage, _ department: String?, root: String
  ) -> (range: ByteRange, url: String)? {
    guard let department, let range = name.extent else { return nil }
    return (range, root + Route.department(department).path)
  }

  /// The words with one role alone: beside them may stand contact data that is withheld.
  private static func html(
    _ notice: Notice, _ role: SpanRole, in range: ByteRange,
    links: [(range: ByteRange, url: String)]
  ) -> TrustedHTML {
    var writer = MarkupWriter()
    for range in notice.ranges(of: role, in: range) {
      writer.html(html(notice.source, range, links: links))
    }
    return writer.html
  }

  private static func html(
    _ source: SourceText, _ range: ByteRange, links: [(range: ByteRange, url: String)]
  ) -> TrustedHTML {
    let repaired = TypographicRepair.repair(source.text(in: range))
    func shown(_ start: Int, _ end: Int) -> String {
      repaired.text(in: ByteRange(start - range.start, end - range.start))
    }
    var writer = MarkupWriter()
    var done = range.start
    for link in links.sorted(by: { $0.range < $1.range })
    where link.range.start >= done && range.contains(link.range) {
      writer.text(shown(done, link.range.start))
      writer.element("a", ["href": link.url], text: shown(link.range.start, link.range.end))
      done = link.range.end
    }
    writer.text(shown(done, range.end))
    return writer.html
  }
}

extension Notice {
  /// The spans with `role` that lie in `range`, found by halving since spans are in order.
  func ranges(of role: SpanRole, in range: ByteRange) -> [ByteRange] {
    let first = spans.partitioningIndex { $0.range.start >= range.start }
    return spans[first...].prefix { $0.range.start < range.end }
      .filter { $0.role == role }.map(\.range)
  }
}
