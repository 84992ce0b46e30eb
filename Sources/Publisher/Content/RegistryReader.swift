internal import Diagnostics
internal import Knowledge

/// Turns the YAML of content files into registries, file by file, then checks references.
struct RegistryReader {
  var diagnostics: [Diagnostic] = []
  private var registries = Registries()
  private var references = ReferenceChecker()

  mutating func readRegions(_ source: SourceText) {
    for var record in records(source) {
      record.warnOfKeys(besides: ["id", "name", "shortName", "level", "code", "city", "province"])
      let region = Region(
        id: record.required("id"), name: record.required("name"),
        shortName: record.required("shortName"), level: record.required("level"),
        code: record.required("code"), city: record.required("city"),
        province: record.required("province"))
      add(region.id, to: .region, from: record)
      registries.regions.append(region)
    }
  }

  mutating func readPackages(_ source: SourceText) {
    for var record in records(source) {
      record.warnOfKeys(besides: ["id", "name", "cues", "names"])
      var names: [PolicyPackage.YearNames] = []
      for entry in record.lists("names") {
        if let year = Int(entry.key.text) {
          names.append(.init(year: year, names: entry.values))
        } else {
          diagnostics.append(
            Diagnostic(.invalidYAML, "A year was expected here", at: entry.key.place))
        }
      }
      let package = PolicyPackage(
        id: record.required("id"), name: record.required("name"), cues: record.strings("cues"),
        yearNames: names.sorted { $0.year < $1.year })
      add(package.id, to: .package, from: record)
      registries.packages.append(package)
    }
  }

  mutating func readLists(_ source: SourceText) {
    for var record in records(source) {
      record.warnOfKeys(besides: ["id", "name", "titleCues", "bodyCues", "units"])
      let list = GuaranteeList(
        id: record.required("id"), name: record.required("name"),
        titleCues: record.strings("titleCues"), bodyCues: record.strings("bodyCues"),
        units: record.strings("units"))
      add(list.id, to: .list, from: record)
      registries.lists.append(list)
    }
  }

  mutating func readDepartments(_ source: SourceText) {
    for var record in records(source) {
      record.warnOfKeys(besides: [
        "id", "name", "fullName", "kind", "printed", "components", "parent", "note",
      ])
      let components = record.located("components")
      let printed = record.located("printed")
      let fullName = record.string("fullName")
      let parent = record.string("parent")
      references.expect(components, .department)
      if let parent {
        references.expect(
          [LocatedText(text: parent, place: record.place(of: "parent"))], .department)
      }
      let department = Department(
        id: record.required("id"), name: record.required("name"),
        fullName: fullName, kind: record.string("kind"),
        printedNames: printed.map(\.text), components: components.map(\.text),
        parent: parent, note: record.string("note") ?? "")
      add(department.id, to: .department, from: record)
      let name = LocatedText(text: department.name, place: record.place(of: "name"))
      let full = fullName.map { LocatedText(text: $0, place: record.place(of: "fullName")) }
      diagnostics += references.claim([name] + (full.map { [$0] } ?? []) + printed)
      registries.departments.append(department)
    }
  }

  mutating func readDecisions(_ source: SourceText) {
    for var record in records(source) {
      record.warnOfKeys(besides: ["left", "right", "verdict", "reason"])
      let left = clause("left", of: &record)
      let right = clause("right", of: &record)
      let printed = record.required("verdict")
      let verdict = AlignmentDecision.Verdict(rawValue: printed)
      if verdict == nil, !printed.isEmpty {
        diagnostics.append(
          Diagnostic(
            .invalidYAML, "The verdict must be same, partial or different",
            at: record.place(of: "verdict")))
      }
      let reason = record.required("reason")
      diagnostics += record.diagnostics
      guard let left, let right, let verdict else { continue }
      registries.decisions.append(
        AlignmentDecision(
          left: left, right: right, verdict: verdict, reason: reason,
          place: record.place(of: "left")))
    }
  }

  mutating func readConcept(_ source: SourceText, id: String) {
    guard let matter = FrontMatter(source) else {
      diagnostics.append(
        Diagnostic(
          .invalidYAML, "A concept starts with a front matter between two lines of ---",
          at: .file(source.name)))
      return
    }
    guard var record = record(YAMLFile.parse(source, in: matter.yaml)) else { return }
    let concept = concept(id: id, from: &record, note: source.text(in: matter.note))
    diagnostics += NoteCheck.diagnostics(source, in: matter.note)
    add(id, to: .concept, from: record)
    registries.concepts.append(concept)
  }

  mutating func readSidecar(_ source: SourceText, id: String) {
    guard var record = record(YAMLFile.parse(source)) else { return }
    record.warnOfKeys(besides: ["region", "sourceURL", "year", "added"])
    let region = record.string("region")
    if let region {
      references.expect([LocatedText(text: region, place: record.place(of: "region"))], .region)
    }
    registries.sidecars[id] = NoticeSidecar(
      region: region, sourceURL: record.webAddress("sourceURL"), year: record.integer("year"),
      added: record.day("added"))
    diagnostics += record.diagnostics
  }

  /// Checks what refers to what, and hands everything over.
  mutating func finish() -> Diagnosed<Registries> {
    Diagnosed(registries, diagnostics + references.diagnostics())
  }

  private mutating func concept(
    id: String, from record: inout YAMLRecord, note: String
  ) -> Concept {
    record.warnOfKeys(besides: [
      "term", "aliases", "kind", "members", "related", "definition", "definitionSource", "contexts",
    ])
    let members = record.located("members")
    let related = record.located("related")
    references.expect(members + related, .concept)
    let printed = record.string("definitionSource") ?? "none"
    let definitionSource = DefinitionSource(rawValue: printed)
    if definitionSource == nil {
      diagnostics.append(
        Diagnostic(
          .invalidYAML, "definitionSource must be notices, general-knowledge, both or none",
          at: record.place(of: "definitionSource")))
    }
    return Concept(
      id: id, term: record.required("term"), aliases: record.strings("aliases"),
      kind: record.string("kind"), members: members.map(\.text), related: related.map(\.text),
      definition: record.string("definition"), definitionSource: definitionSource ?? .none,
      contexts: record.strings("contexts"), note: note, place: record.place(of: "term"))
  }

  private mutating func clause(
    _ key: String, of record: inout YAMLRecord
  ) -> ClauseReference? {
    let printed = record.required(key)
    let parts = printed.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, let ordinal = Int(parts[1]), ordinal > 0 {
      return ClauseReference(notice: String(parts[0]), ordinal: ordinal)
    }
    if !printed.isEmpty {
      diagnostics.append(
        Diagnostic(
          .invalidYAML, "A clause is written notice/ordinal, e.g. cangnan-2023/12",
          at: record.place(of: key)))
    }
    return nil
  }

  private mutating func records(_ source: SourceText) -> [YAMLRecord] {
    let list = YAMLRecord.list(in: YAMLFile.parse(source))
    diagnostics += list.diagnostics
    return list.output
  }

  private mutating func record(_ parsed: Diagnosed<YAMLFile>) -> YAMLRecord? {
    let mapping = YAMLRecord.mapping(in: parsed)
    diagnostics += mapping.diagnostics
    return mapping.output
  }

  private mutating func add(_ id: String, to kind: ContentKind, from record: YAMLRecord) {
    diagnostics += record.diagnostics
    guard !id.isEmpty else { return }
    if let diagnostic = references.define(id, kind, at: record.place(of: "id")) {
      diagnostics.append(diagnostic)
    }
  }
}
