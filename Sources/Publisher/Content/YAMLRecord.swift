internal import Diagnostics
internal import NoticeModel
import Yams

/// A mapping read key by key: what is missing, misspelt or of the wrong shape is collected as
/// diagnostics, and the reader goes on.
struct YAMLRecord {
  let file: YAMLFile
  let node: Node
  private let pairs: [(key: String, node: Node, value: Node)]
  private(set) var diagnostics: [Diagnostic] = []

  init?(_ node: Node, in file: YAMLFile) {
    guard let mapping = node.mapping else { return nil }
    self.file = file
    self.node = node
    pairs = mapping.map { ($0.key.string ?? "", $0.key, $0.value) }
  }

  /// The record of a file that holds one mapping; `nil`, with a diagnostic, where it holds something
  /// else. A file that holds nothing, or comments only, is a mapping without keys.
  static func mapping(in parsed: Diagnosed<YAMLFile>) -> Diagnosed<YAMLRecord?> {
    let file = parsed.output
    guard parsed.diagnostics.isEmpty else { return Diagnosed(nil, parsed.diagnostics) }
    let root = file.root ?? Node.mapping([:])
    if let record = YAMLRecord(root, in: file) { return Diagnosed(record) }
    return Diagnosed(
      nil, [Diagnostic(.invalidYAML, "A mapping was expected here", at: file.place(of: root))])
  }

  /// The records of a file that holds a list of mappings.
  static func list(in parsed: Diagnosed<YAMLFile>) -> Diagnosed<[YAMLRecord]> {
    let file = parsed.output
    guard let root = file.root else { return Diagnosed([], parsed.diagnostics) }
    guard let sequence = root.sequence else {
      return Diagnosed(
        [], [Diagnostic(.invalidYAML, "A list was expected here", at: file.place(of: root))])
    }
    var result = Diagnosed<[YAMLRecord]>([])
    for node in sequence {
      if let record = YAMLRecord(node, in: file) {
        result.output.append(record)
      } else {
        result.diagnostics.append(
          Diagnostic(.invalidYAML, "A mapping was expected here", at: file.place(of: node)))
      }
    }
    return result
  }

  /// The value of `key`, which must be there and not empty; `""` after a diagnostic.
  mutating func required(_ key: String) -> String {
    if let value = string(key), !value.isEmpty { return value }
    diagnostics.append(
      Diagnostic(.missingValue, "\(key) is missing", at: file.place(of: node)))
    return ""
  }

  mutating func string(_ key: String) -> String? {
    guard let value = value(key), !isNull(value) else { return nil }
    if let scalar = value.scalar { return scalar.string }
    diagnostics.append(
      Diagnostic(.invalidYAML, "\(key) must be text", at: file.place(of: value)))
    return nil
  }

  /// An absolute address on the web. Anything else, `javascript:` above all, would become a link.
  mutating func webAddress(_ key: String) -> String? {
    guard let text = string(key), !text.isEmpty else { return nil }
    if LinkAddress.isValid(text) { return text }
    diagnostics.append(
      Diagnostic(.invalidAddress, "\(key) must begin with https:// or http://", at: place(of: key)))
    return nil
  }

  mutating func integer(_ key: String) -> Int? {
    guard let value = value(key), !isNull(value) else { return nil }
    if let number = value.scalar.flatMap({ Int($0.string) }) { return number }
    diagnostics.append(
      Diagnostic(.invalidYAML, "\(key) must be a whole number", at: file.place(of: value)))
    return nil
  }

  /// A day as ISO 8601 writes it.
  mutating func day(_ key: String) -> CalendarDate? {
    guard let text = string(key) else { return nil }
    if let day = CalendarDate(iso: text) { return day }
    diagnostics.append(
      Diagnostic(.invalidYAML, "\(key) must be a day, written 2026-11-22", at: place(of: key)))
    return nil
  }

  mutating func strings(_ key: String) -> [String] {
    located(key).map(\.text)
  }

  /// The texts of a list with their places, for references that are checked later.
  mutating func located(_ key: String) -> [LocatedText] {
    guard let value = value(key), !isNull(value) else { return [] }
    return texts(of: value, named: key)
  }

  /// The lists of a mapping of lists, in the order of the file.
  mutating func lists(_ key: String) -> [(key: LocatedText, values: [String])] {
    guard let value = value(key), !isNull(value) else { return [] }
    guard let mapping = value.mapping else {
      diagnostics.append(
        Diagnostic(.invalidYAML, "\(key) must be a mapping", at: file.place(of: value)))
      return []
    }
    return mapping.map { pair in
      let name = LocatedText(text: pair.key.string ?? "", place: file.place(of: pair.key))
      return (name, texts(of: pair.value, named: name.text).map(\.text))
    }
  }

  /// The mappings of a list.
  mutating func records(_ key: String) -> [YAMLRecord] {
    guard let value = value(key), !isNull(value) else { return [] }
    let records = (value.sequence ?? []).compactMap { YAMLRecord($0, in: file) }
    if records.count != value.sequence?.count {
      diagnostics.append(
        Diagnostic(.invalidYAML, "\(key) must be a list of mappings", at: file.place(of: value)))
    }
    return records
  }

  mutating func number(_ key: String) -> Double? {
    guard let text = string(key) else { return nil }
    if let number = Double(text), number.isFinite { return number }
    diagnostics.append(
      Diagnostic(.invalidYAML, "\(key) must be a number", at: place(of: key)))
    return nil
  }

  mutating func flag(_ key: String) -> Bool {
    guard let text = string(key) else { return false }
    if text == "true" || text == "false" { return text == "true" }
    diagnostics.append(
      Diagnostic(.invalidYAML, "\(key) must be true or false", at: place(of: key)))
    return false
  }

  /// Takes over what a record inside this one found odd.
  mutating func add(_ others: [Diagnostic]) {
    diagnostics += others
  }

  func place(of key: String) -> DiagnosticPlace {
    file.place(of: value(key) ?? node)
  }

  /// Warns of each key that is not in `known`.
  mutating func warnOfKeys(besides known: [String]) {
    for pair in pairs {
      guard !known.contains(pair.key) else { continue }
      diagnostics.append(
        Diagnostic(
          .unknownKey, "Nothing reads the key “\(pair.key)”", at: file.place(of: pair.node),
          suggestions: NearMiss.suggestions(for: pair.key, among: known)))
    }
  }

  private mutating func texts(of value: Node, named key: String) -> [LocatedText] {
    guard let sequence = value.sequence else {
      diagnostics.append(
        Diagnostic(.invalidYAML, "\(key) must be a list", at: file.place(of: value)))
      return []
    }
    var texts: [LocatedText] = []
    for node in sequence {
      if let scalar = node.scalar {
        texts.append(LocatedText(text: scalar.string, place: file.place(of: node)))
      } else {
        diagnostics.append(
          Diagnostic(.invalidYAML, "\(key) must hold texts only", at: file.place(of: node)))
      }
    }
    return texts
  }

  private func value(_ key: String) -> Node? {
    pairs.first { $0.key == key }?.value
  }

  /// `key:` with nothing behind it, or `~`: as if the key were absent.
  private func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
  }
}

/// A text of a content file with its place.
struct LocatedText {
  let text: String
  let place: DiagnosticPlace
}
