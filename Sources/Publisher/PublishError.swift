/// Why a site could not be written.
package enum PublishError: Error, Hashable, CustomStringConvertible {
  /// Another process builds the same site.
  case busy(String)
  /// The output folder holds something that is not a site: replacing it would destroy it.
  case notASite(String)
  /// A page has an address outside the site.
  case unsafePath(String)

  package var description: String {
    switch self {
    case .busy(let path): "\(path) is being built by another process"
    case .notASite(let path):
      "\(path) holds files but no site of gongwen; move them away or choose another folder"
    case .unsafePath(let path): "\(path) is no address inside the site"
    }
  }
}
