package import Knowledge
import NoticeModel

/// `feed.xml`: the notices as an Atom feed (RFC 4287), newest first.
package enum AtomFeed {
  /// - Parameter baseURL: with a final `/`; empty gives addresses relative to the feed.
  package static func xml(
    _ knowledge: KnowledgeBase, siteName: String, baseURL: String
  ) -> [UInt8] {
    let dated = knowledge.notices.map { ($0, date(of: $0) ?? knowledge.asOf) }
      .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
        <title>\(XMLEscaping.escaped(siteName))</title>
        <id>\(XMLEscaping.escaped(baseURL.isEmpty ? "urn:gongwen:feed" : baseURL))</id>
        <updated>\(dated.first?.1.description ?? knowledge.asOf.description)T00:00:00+08:00</updated>
        <author><name>\(XMLEscaping.escaped(siteName))</name></author>
        <link rel="self" href="\(XMLEscaping.escaped(baseURL))feed.xml"/>
        <link href="\(XMLEscaping.escaped(baseURL))index.html"/>

      """
    for (entry, date) in dated {
      let url = XMLEscaping.escaped("\(baseURL)notices/\(entry.id)/index.html")
      xml += """
          <entry>
            <title>\(XMLEscaping.escaped(entry.notice.header.noticeTitle ?? entry.notice.body.title))</title>
            <id>\(baseURL.isEmpty ? "urn:gongwen:notice:\(entry.id)" : url)</id>
            <link href="\(url)"/>
            <updated>\(date)T00:00:00+08:00</updated>
            <summary>\(XMLEscaping.escaped(entry.notice.body.preamble.text))</summary>
          </entry>

        """
    }
    xml += "</feed>\n"
    return Array(xml.utf8)
  }

  private static func date(of entry: NoticeEntry) -> CalendarDate? {
    entry.notice.header.publishedDate ?? entry.notice.header.signedDate
  }
}
