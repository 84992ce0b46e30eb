package import Knowledge
import NoticeModel

/// `feed.xml`: the newest notices as an Atom feed (RFC 4287), newest first.
///
/// A notice without any known day is not in it: it has no place among the others.
package struct AtomFeed {
  /// More would be loaded again and again by every reader of the feed.
  private static let mostEntries = 50
  /// Ids of a site whose address is not known are `tag:` URIs (RFC 4151) of a name that, by RFC 6761,
  /// is nobody's.
  private static let authority = "tag:gongwen.invalid,2026:"

  private let siteName: String
  /// With a final `/`; empty gives addresses relative to the feed.
  private let baseURL: String

  package init(siteName: String, baseURL: String) {
    self.siteName = XMLEscaping.escaped(siteName)
    self.baseURL = XMLEscaping.escaped(baseURL)
  }

  package func xml(_ knowledge: KnowledgeBase) -> [UInt8] {
    let news = AtomFeed.news(in: knowledge)
    let updated = news.first?.updated ?? knowledge.asOf
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
        <title>\(siteName)</title>
        <id>\(baseURL.isEmpty ? Self.authority + "feed" : baseURL)</id>
        <updated>\(moment(updated))</updated>
        <author><name>\(siteName)</name></author>
        <link rel="self" href="\(baseURL)feed.xml"/>
        <link href="\(baseURL)index.html"/>

      """
    for (entry, updated) in news.prefix(Self.mostEntries) { xml += self.entry(entry, updated) }
    xml += "</feed>\n"
    return Array(xml.utf8)
  }

  /// Notices that were taken in on one day stand in the order they came out.
  private static func news(
    in knowledge: KnowledgeBase
  ) -> [(entry: NoticeEntry, updated: CalendarDate)] {
    knowledge.notices.compactMap { entry in entry.updated.map { (entry, $0) } }
      .sorted { left, right in
        let days = (left.1, left.0.announced ?? left.1)
        let others = (right.1, right.0.announced ?? right.1)
        return days == others ? left.0.id < right.0.id : days > others
      }
  }

  private func entry(_ entry: NoticeEntry, _ updated: CalendarDate) -> String {
    let path = "notices/\(entry.id)/index.html"
    let title = entry.notice.header.noticeTitle ?? entry.notice.body.title
    let published = entry.announced.map { "    <published>\(moment($0))</published>\n" } ?? ""
    return """
        <entry>
          <title>\(XMLEscaping.escaped(title))</title>
          <id>\(baseURL.isEmpty ? Self.authority + "notices/" + entry.id : baseURL + path)</id>
          <link href="\(baseURL)\(path)"/>
      \(published)    <updated>\(moment(updated))</updated>
          <summary>\(XMLEscaping.escaped(entry.notice.body.preamble.text))</summary>
        </entry>

      """
  }

  /// A day begins at midnight in China, whose days the notices name.
  private func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00+08:00" }
}
