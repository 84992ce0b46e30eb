internal import Diagnostics

/// The names that notices, regions, concepts … have in addresses: `ruian-2025`, `list-finance`.
package enum Identifier {
  /// What an id is made of, for messages.
  package static let rule = "of lower-case ASCII letters, digits and -, and not begin with -"

  /// Whether an id can stand in an address, in a file name and on a command line as it is.
  package static func isValid(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.first != UInt8(ascii: "-")
      && id.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// - Parameter kind: what has the id, in a word.
  static func invalid(
    _ id: String, of kind: String, at place: DiagnosticPlace, suggestions: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      .invalidIdentifier, "The \(kind) id “\(id)” must be \(rule)", at: place,
      suggestions: suggestions)
  }
}
