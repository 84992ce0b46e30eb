import Markup

@testable import Templates

/// SplitMix64: the same numbers on every machine for one seed.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Writes random templates whose keys exist, and random pages to render with them.
///
/// Left out is what swift-mustache does in a way of its own: indentation of partials that hold
/// sections, re-indentation inside blocks, and tags alone on a last line that has trailing blanks.
struct RandomTemplate {
  var random: SeededGenerator

  /// A page, a layout and three partials.
  mutating func files() -> [String: String] {
    [
      "page": template(in: .page, depth: 3),
      "layout": "<html>\n{{$head}}\n\(flat())\n{{/head}}\n\(template(in: .page, depth: 1))\n"
        + "{{$main}}无{{/main}}</html>\n",
      "partials/one": template(in: .page, depth: 2, partials: false),
      "partials/two": template(in: .page, depth: 1, partials: false),
      "partials/flat": "\(flat())\n{{title}}\(flat())\n",
    ]
  }

  mutating func page() -> PageView {
    var writer = MarkupWriter()
    if flip() { writer.element("b", text: words()) }
    return PageView(
      title: words(), note: words(), body: writer.html, isDraft: flip(),
      units: (0..<Int.random(in: 0...3, using: &random)).map { _ in unit() },
      lead: flip() ? unit() : nil)
  }

  private enum Reach: CaseIterable {
    case page, unit, role
  }

  private mutating func unit() -> UnitView {
    UnitView(
      title: words(), name: words(), isDraft: flip(),
      roles: (0..<Int.random(in: 0...2, using: &random)).map { _ in RoleView(role: words()) })
  }

  private mutating func template(
    in reach: Reach, depth: Int, partials: Bool = true, atLineStart: Bool = true
  ) -> String {
    var text = ""
    for _ in 0...Int.random(in: 0...4, using: &random) {
      let isBlock = text.isEmpty ? atLineStart : text.last == "\n"
      switch Int.random(in: 0..<9, using: &random) {
      case 0...1: text += flat()
      case 2: text += flat() + "\n"
      case 3: text += (isBlock ? flat() : "") + variable(in: reach)
      case 4:
        let comment = "{{! \(pick(["说明", "a\nb", ""])) }}"
        text += isBlock ? "\t\(comment)\n" : "#\(comment)"
      case 5 where partials: text += partial(isBlock: isBlock)
      case 6 where partials && depth == 3 && isBlock:
        text += "{{< layout}}\n{{$main}}\n\(flat())\n\(flat())\(variable(in: reach))\n{{/main}}\n"
        text += "{{/layout}}\n"
      case 7 where depth > 0: text += inlineSection(in: reach, depth: depth, partials: partials)
      case 8 where depth > 0: text += blockSection(in: reach, depth: depth, partials: partials)
      default: text += flat()
      }
    }
    return text
  }

  private mutating func partial(isBlock: Bool) -> String {
    isBlock
      ? "\(pick(["", "  ", "\t"])){{> partials/flat }}\n"
      : "{{> \(pick(["partials/one", "partials/two"]))}}"
  }

  private mutating func inlineSection(in reach: Reach, depth: Int, partials: Bool) -> String {
    let (key, sigil, inside) = sectionKey(in: reach)
    let content = template(in: inside, depth: depth - 1, partials: partials, atLineStart: false)
    return "\(flat()){{\(sigil)\(key)}}\(content)\(flat()){{/\(key)}}\(flat())"
  }

  private mutating func blockSection(in reach: Reach, depth: Int, partials: Bool) -> String {
    let (key, sigil, inside) = sectionKey(in: reach)
    let content = template(in: inside, depth: depth - 1, partials: partials)
    return "\n\(pick(["", " "])){{\(sigil) \(key) }}\n\(content)\n\(pick(["", "\t"])){{/\(key)}}\n"
  }

  private mutating func sectionKey(in reach: Reach) -> (String, sigil: String, inside: Reach) {
    let keys: [(String, Reach)] =
      switch reach {
      case .page:
        [("units", .unit), ("lead", .unit), ("note", reach), ("body", reach), ("isDraft", reach)]
      case .unit: [("roles", .role), ("isDraft", reach), ("name", reach)]
      case .role: [("role", reach), ("isDraft", reach)]
      }
    let (key, inside) = pick(keys)
    return flip() ? (key, "#", inside) : (key, "^", reach)
  }

  private mutating func variable(in reach: Reach) -> String {
    let common = ["{{title}}", "{{note}}", "{{ title }}", "{{{body}}}", "{{& body}}"]
    return switch reach {
    case .page: pick(common)
    case .unit: pick(common + ["{{name}}", "{{name}}"])
    case .role: pick(common + ["{{name}}", "{{role}}", "{{role}}"])
    }
  }

  private mutating func flat() -> String {
    pick(["条", "<p>", "“领域”", "a b", "}", "& ", "</p>", "x  y"])
  }

  private mutating func words() -> String {
    pick(["", "", "甲", "《办法》", "a<b>&'\"", "15%~20%", "{{title}}", "𠮷"])
  }

  private mutating func flip() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
