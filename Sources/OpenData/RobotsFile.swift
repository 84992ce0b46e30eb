/// `robots.txt` (RFC 9309): every crawler is welcome, and told where the sitemap is.
///
/// Crawlers look for it at the root of a host only; below a path it does no harm.
package enum RobotsFile {
  /// - Parameter baseURL: with a final `/`.
  package static func text(baseURL: String) -> [UInt8] {
    Array(
      """
      User-agent: *
      Allow: /

      Sitemap: \(baseURL)sitemap.xml

      """.utf8)
  }
}
