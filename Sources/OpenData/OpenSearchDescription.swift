/// `opensearch.xml` (OpenSearch 1.1), so that a browser can search the site.
package enum OpenSearchDescription {
  package static func xml(siteName: String, baseURL: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>\(XMLEscaping.escaped(siteName))</ShortName>
        <Description>\(XMLEscaping.escaped(siteName))</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="\(XMLEscaping.escaped(baseURL))search.html?q={searchTerms}"/>
      </OpenSearchDescription>

      """.utf8)
  }
}
