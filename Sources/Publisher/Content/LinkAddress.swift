/// Addresses that content and commands give for links to other sites.
package enum LinkAddress {
  /// Whether an address is absolute, of the web, and names a host.
  package static func isValid(_ address: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: address.lowercased().hasPrefix) else {
      return false
    }
    let host = address.utf8.dropFirst(scheme.utf8.count).prefix { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    return !host.isEmpty && !address.utf8.contains { $0 <= UInt8(ascii: " ") }
  }
}
