/// Checks addresses of files before they touch the disk.
enum SitePath {
  /// Whether `path` names a file inside the site: relative, and never out of it.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { part in
        !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
          && !part.contains(0) && !part.contains(UInt8(ascii: "\\"))
      }
  }
}
