internal import Diagnostics
internal import SiteGenerator

/// The kinds of things that content files define and refer to.
enum ContentKind: String {
  case region, package, list, department, concept

  /// The pages that a thing of this kind has, or will have when more is known of it.
  func pages(of id: String) -> [Route] {
    switch self {
    case .region: [.region(id), .years(id)]
    case .package: [.package(id)]
    case .list: [.list(id)]
    case .department: [.department(id)]
    case .concept: [.concept(id)]
    }
  }
}

/// Knows which ids exist, and reports those that are given twice or lead nowhere.
struct ReferenceChecker {
  private var defined: [ContentKind: [String]] = [:]
  /// What has each address: at first the pages that list all things of a kind.
  private var owners = Dictionary(
    uniqueKeysWithValues: [Route.regions, .packages, .lists, .departments, .concepts].map {
      ($0.path, "the page of all of them")
    })
  private var claimed: Set<String> = []
  private var expected: [(text: LocatedText, kind: ContentKind)] = []

  /// Adds an id; a diagnostic where it is taken or would not do in an address.
  mutating func define(
    _ id: String, _ kind: ContentKind, at place: DiagnosticPlace
  ) -> Diagnostic? {
    guard Identifier.isValid(id) else {
      return Identifier.invalid(id, of: kind.rawValue, at: place)
    }
    if defined[kind, default: []].contains(id) {
      return Diagnostic(
        .duplicateIdentifier, "The \(kind.rawValue) id “\(id)” is given twice", at: place)
    }
    defined[kind, default: []].append(id)
    let paths = kind.pages(of: id).map(\.path)
    if let path = paths.first(where: { owners[$0] != nil }), let owner = owners[path] {
      return Diagnostic(
        .duplicateIdentifier, "The \(kind.rawValue) id “\(id)” leads to an address that is taken",
        at: place, notes: ["\(path) belongs to \(owner)"])
    }
    for path in paths { owners[path] = "the \(kind.rawValue) “\(id)”" }
    return nil
  }

  /// Adds names of a department; a diagnostic for each that another one has. It may give one of its
  /// own twice: a printed name that is also the full one.
  mutating func claim(_ names: [LocatedText]) -> [Diagnostic] {
    let taken = names.filter { claimed.contains($0.text) }
    claimed.formUnion(names.map(\.text))
    return taken.map {
      Diagnostic(
        .duplicateIdentifier, "Two departments have the name “\($0.text)”", at: $0.place)
    }
  }

  mutating func expect(_ texts: [LocatedText], _ kind: ContentKind) {
    expected += texts.map { ($0, kind) }
  }

  func diagnostics() -> [Diagnostic] {
    let known = defined.mapValues(Set.init)
    return expected.compactMap { reference in
      let id = reference.text.text
      if known[reference.kind]?.contains(id) == true { return nil }
      return Diagnostic(
        .unknownReference, "There is no \(reference.kind.rawValue) “\(id)”",
        at: reference.text.place,
        suggestions: NearMiss.suggestions(for: id, among: defined[reference.kind] ?? []))
    }
  }
}
