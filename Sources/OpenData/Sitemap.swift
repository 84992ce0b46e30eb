package import NoticeModel

/// `sitemap.xml` (sitemaps.org 0.9), for pages whose absolute address is known.
package struct Sitemap {
  /// A page that search engines may show.
  package struct Page: Hashable, Sendable {
    /// Relative to the site's root.
    package let path: String
    /// The day the page became what it is, where that is known.
    package let changed: CalendarDate?

    package init(path: String, changed: CalendarDate? = nil) {
      self.path = path
      self.changed = changed
    }
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  /// With a final `/`.
  private let baseURL: String
  /// The protocol allows 50,000 addresses a file.
  private let limit: Int

  package init(baseURL: String, limit: Int = 50_000) {
    self.baseURL = baseURL
    self.limit = limit
  }

  /// `sitemap.xml`; where one file may not hold all pages it is the index of `sitemap-1.xml` ….
  package func files(_ pages: [Page]) -> [(path: String, bytes: [UInt8])] {
    guard pages.count > limit else { return [("sitemap.xml", urlset(pages[...]))] }
    let parts = stride(from: 0, to: pages.count, by: limit).enumerated().map { index, start in
      let part = pages[start..<min(start + limit, pages.count)]
      return (path: "sitemap-\(index + 1).xml", bytes: urlset(part))
    }
    let lines = parts.map { "  <sitemap><loc>\(address($0.path))</loc></sitemap>" }
    return [("sitemap.xml", document("sitemapindex", lines))] + parts
  }

  private func urlset(_ pages: ArraySlice<Page>) -> [UInt8] {
    document(
      "urlset",
      pages.map { page in
        let changed = page.changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
        return "  <url><loc>\(address(page.path))</loc>\(changed)</url>"
      })
  }

  private func address(_ path: String) -> String { XMLEscaping.escaped(baseURL + path) }

  private func document(_ root: String, _ lines: [String]) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <\(root) xmlns="\(Self.namespace)">
      \(lines.joined(separator: "\n"))
      </\(root)>

      """.utf8)
  }
}
