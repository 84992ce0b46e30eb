package import Diagnostics

/// Finds the functional department behind a printed name, whatever its level.
///
/// A name is looked up as it stands; then without one level prefix, never two, so that
/// 市市场监管局 gives 市场监管局 and no more; then without the name of the region
/// (瑞安邮政管理局, 农发行瑞安市支行); then without its parenthesis (市财政局〈国资办〉), and last by
/// what the parenthesis holds.
package struct DepartmentResolver: Sendable {
  private let ids: [String: String]
  /// The names of the registry in its order, for suggestions.
  private let names: [String]

  package init(_ departments: [Department]) {
    var ids: [String: String] = [:]
    var names: [String] = []
    for department in departments {
      let written = [department.name] + (department.fullName.map { [$0] } ?? [])
      for name in written + department.printedNames {
        let key = DepartmentResolver.normalized(name)
        if ids[key] == nil { ids[key] = department.id }
        names.append(name)
      }
    }
    self.ids = ids
    self.names = names
  }

  /// The id of the department, `nil` where the registry has none.
  package func resolve(_ printed: String, in region: Region?) -> String? {
    let name = DepartmentResolver.normalized(printed)
    if let id = lookUp(name, in: region) { return id }
    guard let opening = name.firstIndex(of: "("), let closing = name.lastIndex(of: ")"),
      opening < closing
    else { return nil }
    let outer = String(name[..<opening] + name[name.index(after: closing)...])
    let inner = String(name[name.index(after: opening)..<closing])
    return lookUp(outer, in: region) ?? lookUp(inner, in: region)
  }

  /// The warning for a name that `resolve` does not know.
  package func diagnostic(
    for printed: String, in region: Region?, at place: DiagnosticPlace
  ) -> Diagnostic {
    let name = DepartmentResolver.normalized(printed)
    let bare = withoutRegion(name, region).map(withoutLevel) ?? withoutLevel(name)
    return Diagnostic(
      .unknownDepartment, "No department is known as “\(printed)”", at: place,
      suggestions: NearMiss.suggestions(for: bare.last ?? name, among: names))
  }

  private func lookUp(_ name: String, in region: Region?) -> String? {
    for candidate in [name] + withoutLevel(name) {
      if let id = ids[candidate] { return id }
    }
    guard let local = withoutRegion(name, region) else { return nil }
    for candidate in [local] + withoutLevel(local) {
      if let id = ids[candidate] { return id }
    }
    return nil
  }

  /// The name without one level prefix, and, for a party organ (市委编办), without 委 as well.
  private func withoutLevel(_ name: String) -> [String] {
    guard let first = name.first, "省市县区州旗".contains(first) else { return [] }
    let rest = String(name.dropFirst())
    return rest.hasPrefix("委") ? [rest, String(rest.dropFirst())] : [rest]
  }

  /// The name with the region's own name cut out, `nil` where it does not have it.
  private func withoutRegion(_ name: String, _ region: Region?) -> String? {
    guard let region else { return nil }
    for words in [region.name, region.shortName] where !words.isEmpty {
      let rest = name.cutting(words)
      if rest != name, !rest.isEmpty { return rest }
    }
    return nil
  }

  /// Half-width round brackets for every kind, no white space.
  private static func normalized(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "（", "〈", "《", "[", "［", "【", "〔": result.append("(")
      case "）", "〉", "》", "]", "］", "】", "〕": result.append(")")
      case " ", "\u{3000}", "\u{A0}", "\t", "\n", "\r": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension String {
  /// The text with each occurrence of `words` taken out, found by bytes.
  fileprivate func cutting(_ words: String) -> String {
    let text = Array(utf8)
    let cut = Array(words.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: cut) {
        index += cut.count
      } else {
        kept.append(text[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
