/// Writes JSON into bytes, key by key in the order of the calls.
///
/// Ours because the output must be the same bytes on every machine, with keys in the order of the
/// data contract, and is written some hundred times a build: no dictionary, no reflection.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var needsComma = false

  package init() {}

  /// Writes `{ … }` as the next value.
  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    nest("{", "}", content)
  }

  /// Writes `[ … ]` as the next value, one element for each call of `element`.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest("[", "]") { json in
      for item in elements { element(&json, item) }
    }
  }

  package mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { append("null") }
  }

  package mutating func value(_ number: Int) {
    separate()
    append(String(number))
  }

  package mutating func value(_ flag: Bool) {
    separate()
    append(flag ? "true" : "false")
  }

  /// Writes `number` with three decimals: enough for a score, and the same everywhere.
  package mutating func value(score number: Double) {
    separate()
    let thousandths = Int((number * 1000).rounded())
    let digits = String(thousandths % 1000)
    append("\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)")
  }

  // MARK: Members of an object

  package mutating func field(_ key: String, _ text: String?) {
    name(key)
    value(text)
  }

  package mutating func field(_ key: String, _ number: Int) {
    name(key)
    value(number)
  }

  package mutating func field(_ key: String, _ flag: Bool) {
    name(key)
    value(flag)
  }

  package mutating func field(_ key: String, score: Double) {
    name(key)
    value(score: score)
  }

  package mutating func object(_ key: String, _ content: (inout JSONWriter) -> Void) {
    name(key)
    object(content)
  }

  /// Writes an object, or `null` where there is no `item`.
  package mutating func object<Item>(
    _ key: String, _ item: Item?, _ content: (inout JSONWriter, Item) -> Void
  ) {
    guard let item else { return field(key, nil as String?) }
    name(key)
    object { content(&$0, item) }
  }

  package mutating func array<Elements: Sequence>(
    _ key: String, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    name(key)
    array(elements, element)
  }

  package mutating func array(_ key: String, _ texts: [String]) {
    array(key, texts) { $0.value($1) }
  }

  // MARK: Bytes

  private mutating func nest(
    _ open: String, _ close: String, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    append(open)
    depth += 1
    needsComma = false
    let before = bytes.count
    content(&self)
    depth -= 1
    if bytes.count > before { breakLine() }
    append(close)
    needsComma = true
  }

  private mutating func name(_ key: String) {
    separate()
    quote(key)
    append(": ")
    afterName = true
  }

  /// Whether a name was just written, so that its value follows on the same line.
  private var afterName = false

  private mutating func separate() {
    if afterName {
      afterName = false
      needsComma = true
      return
    }
    if needsComma { append(",") }
    if depth > 0 { breakLine() }
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        append("\\u00")
        append(byte < 0x10 ? "0" : "1")
        append(String(byte & 0xF, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ literal: String) {
    bytes.append(contentsOf: literal.utf8)
  }
}
