/// What is wrong with the markup of a page, by rules stricter than HTML's and the same as ours: every
/// element is closed, in order; attributes are quoted; `&` and `<` are escaped; an id is given once.
struct MarkupCheck {
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private var rest: Substring
  private var open: [String] = []
  private var ids: Set<String> = []

  /// The first problem, `nil` where there is none.
  static func problem(in page: String) -> String? {
    var check = MarkupCheck(rest: page[...])
    while !check.rest.isEmpty {
      if let problem = check.step() { return problem }
    }
    return check.open.last.map { "<\($0)> is never closed" }
  }

  /// Reads text up to a tag, or a tag.
  private mutating func step() -> String? {
    guard rest.first == "<" else {
      let text = rest.prefix { $0 != "<" }
      rest = rest[text.endIndex...]
      return MarkupCheck.unescaped(text)
    }
    if rest.prefix(9).lowercased() == "<!doctype" {
      rest = rest.drop { $0 != ">" }.dropFirst()
      return nil
    }
    let isEnd = rest.hasPrefix("</")
    rest = rest.dropFirst(isEnd ? 2 : 1)
    let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    guard !name.isEmpty else { return "a bare < before \(rest.prefix(20))" }
    rest = rest.dropFirst(name.count)
    return isEnd ? end(name) : start(name)
  }

  private mutating func end(_ name: String) -> String? {
    guard rest.first == ">" else { return "</\(name) goes on" }
    rest = rest.dropFirst()
    let last = open.popLast()
    return last == name ? nil : "</\(name)> closes <\(last ?? "nothing")>"
  }

  private mutating func start(_ name: String) -> String? {
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("/>") {
        rest = rest.dropFirst(2)
        return nil
      }
      if rest.first == ">" { break }
      if let problem = attribute(of: name) { return problem }
    }
    rest = rest.dropFirst()
    if name == "script", let end = rest.firstRange(of: "</script>") {
      rest = rest[end.upperBound...]
    } else if !MarkupCheck.void.contains(name) {
      open.append(name)
    }
    return nil
  }

  private mutating func attribute(of element: String) -> String? {
    let name = rest.prefix { !$0.isWhitespace && !"=>/\"<".contains($0) }
    guard !name.isEmpty else { return "<\(element) has \(rest.prefix(20))" }
    rest = rest[name.endIndex...]
    guard rest.first == "=" else { return nil }
    guard rest.hasPrefix("=\"") else { return "\(name) of <\(element)> is not quoted" }
    let value = rest.dropFirst(2).prefix { $0 != "\"" }
    guard value.endIndex < rest.endIndex, !value.contains("<") else {
      return "\(name) of <\(element)> never ends"
    }
    rest = rest[value.endIndex...].dropFirst()
    if name == "id", !ids.insert(String(value)).inserted { return "the id \(value) is given twice" }
    return MarkupCheck.unescaped(value)
  }

  private static func unescaped(_ text: Substring) -> String? {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != ";" }
      guard name.count < part.count, !name.isEmpty, name.count < 10,
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") })
      else { return "a bare & before \(part.prefix(20))" }
    }
    return nil
  }
}
