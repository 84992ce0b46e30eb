/// `sitemap.xml` (sitemaps.org 0.9), for pages whose absolute address is known.
package enum Sitemap {
  package static func xml(_ paths: [String], baseURL: String) -> [UInt8] {
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for path in paths { xml += "  <url><loc>\(XMLEscaping.escaped(baseURL + path))</loc></url>\n" }
    xml += "</urlset>\n"
    return Array(xml.utf8)
  }
}
