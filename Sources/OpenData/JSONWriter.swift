/// Writes JSON byte by byte, in the order of the calls: no dictionary, so no hash order.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.member("id", "cangnan-2023")
///   $0.array("domains") { domains in
///     domains.object { $0.member("ordinal", 1) }
///   }
/// }
/// ```
/// Commas and, unless `compact`, line breaks and indentation are the writer's affair. Text is
/// written as UTF-8; only what JSON demands is escaped, and `<` as well, so that a document can
/// stand inside a `<script>` element.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private let compact: Bool
  private var depth = 0
  private var needsComma = false
  private var followsName = false

  package init(compact: Bool = false) {
    self.compact = compact
  }

  package mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nested(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  package mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nested(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  package mutating func object<Failure: Error>(
    _ name: String, _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.name(name)
    try object(members)
  }

  package mutating func array<Failure: Error>(
    _ name: String, _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.name(name)
    try array(elements)
  }

  /// A member with a string, or null.
  package mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  /// A member with a whole number, or null.
  package mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  /// A member with a list of strings, on one line.
  package mutating func member(_ name: String, _ texts: [String]) {
    self.name(name)
    beginValue()
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { append(compact ? "," : ", ") }
      quote(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A member with one element for each item.
  package mutating func array<Items: Sequence>(
    _ name: String, _ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void
  ) {
    array(name) { json in
      for item in items { element(&json, item) }
    }
  }

  /// A member with an object, or null where there is no item.
  package mutating func object<Item>(
    _ name: String, _ item: Item?, _ members: (inout JSONWriter, Item) -> Void
  ) {
    guard let item else { return null(name) }
    object(name) { members(&$0, item) }
  }

  /// A member with a number of three decimals: enough for a score, and the same everywhere.
  package mutating func member(_ name: String, score: Double) {
    self.name(name)
    beginValue()
    append(JSONWriter.thousandths(score))
  }

  /// A number with three decimals; what is no number, or too large for one, is 0.
  static func thousandths(_ number: Double) -> String {
    let thousandths = Int(exactly: (number * 1000).rounded()) ?? 0
    let digits = String(thousandths.magnitude % 1000)
    let zeros = String(repeating: "0", count: 3 - digits.utf8.count)
    return "\(thousandths < 0 ? "-" : "")\(thousandths.magnitude / 1000).\(zeros)\(digits)"
  }

  package mutating func null(_ name: String) {
    self.name(name)
    null()
  }

  package mutating func value(_ text: String) {
    beginValue()
    quote(text)
  }

  package mutating func value(_ number: Int) {
    beginValue()
    append(String(number))
  }

  package mutating func value(_ flag: Bool) {
    beginValue()
    append(flag ? "true" : "false")
  }

  package mutating func null() {
    beginValue()
    append("null")
  }

  private mutating func name(_ name: String) {
    beginValue()
    quote(name)
    append(compact ? ":" : ": ")
    followsName = true
  }

  private mutating func nested<Failure: Error>(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginValue()
    bytes.append(open)
    depth += 1
    needsComma = false
    try content(&self)
    depth -= 1
    if needsComma { newLine() }
    bytes.append(close)
    needsComma = true
    if depth == 0, !compact { bytes.append(UInt8(ascii: "\n")) }
  }

  /// What stands between this value or name and what came before it.
  private mutating func beginValue() {
    if followsName {
      followsName = false
      needsComma = true
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    needsComma = true
  }

  private mutating func newLine() {
    guard !compact else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Most text has nothing to escape: looking first lets it be copied in one piece.
    guard JSONWriter.needsEscaping(text.utf8.span) else { return append(text) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\t"): append("\\t")
      case UInt8(ascii: "\r"): append("\\r")
      case 0..<0x20, UInt8(ascii: "<"):
        append("\\u00")
        bytes.append(JSONWriter.hexDigits[Int(byte >> 4)])
        bytes.append(JSONWriter.hexDigits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  private static func needsEscaping(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): return true
      default: continue
      }
    }
    return false
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
