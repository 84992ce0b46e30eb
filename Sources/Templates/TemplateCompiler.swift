import Diagnostics

/// Resolves the names of a template against the views in reach and lays its tree out as steps.
///
/// Partials, layouts and blocks are put in place here: nothing is looked up while rendering.
struct TemplateCompiler {
  /// The keys of one view in reach.
  private struct Scope {
    let view: any TemplateView.Type
    let keys: [String: TemplateValue]

    init(_ view: any TemplateView.Type) {
      self.view = view
      keys = view.keys
    }
  }

  /// A block that a page puts into a layout, with the file that it comes from.
  private struct Replacement {
    let block: TemplateBlock
    let file: TemplateFile
  }

  private let files: [String: TemplateFile]
  private var scopes: [Scope]
  /// Of the views met so far: a page opens sections on links again and again.
  private var knownScopes: [ObjectIdentifier: Scope] = [:]
  /// The files being put in place, the page first: for messages, and against recursion.
  private var path: [TemplateFile] = []
  private var replacements: [String: Replacement] = [:]
  /// Names of the blocks met since the innermost layout began.
  private var metBlocks: Set<String> = []
  private var openBlocks: Set<String> = []
  private var indentation: [UInt8] = []
  private var program = TemplateProgram()
  /// Where the last jump lands: a literal before it must not grow.
  private var landing = 0
  private var diagnostics: [Diagnostic] = []

  static func compile(
    _ file: TemplateFile, among files: [String: TemplateFile], for view: any TemplateView.Type
  ) -> Diagnosed<TemplateProgram> {
    var compiler = TemplateCompiler(files: files, scopes: [Scope(view)])
    compiler.path = [file]
    compiler.emit(file.nodes)
    return Diagnosed(compiler.program, compiler.diagnostics)
  }

  private init(files: [String: TemplateFile], scopes: [Scope]) {
    self.files = files
    self.scopes = scopes
  }

  private var file: TemplateFile { path[path.count - 1] }

  private mutating func emit(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .lineStart: emitLiteral(indentation[...])
      case .text(let range): emitLiteral(file.source.bytes[range.start..<range.end])
      case .variable(let name, let raw): emitVariable(name, raw: raw)
      case .section(let name, let inverted, let nodes):
        emitSection(name, inverted: inverted, nodes)
      case .partial(let name, let blanks): emitPartial(name, blanks)
      case .layout(let name, let blocks): emitLayout(name, blocks)
      case .block(let block): emitBlock(block)
      }
    }
  }

  /// Appends literal bytes, to the step before where that is a literal too.
  private mutating func emitLiteral(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    var start = program.literals.count
    if program.steps.count > landing, case .literal(let before) = program.steps.last {
      start = before.lowerBound
      program.steps.removeLast()
    }
    program.literals.append(contentsOf: bytes)
    program.steps.append(.literal(start..<program.literals.count))
  }

  private mutating func emitVariable(_ name: TemplateName, raw: Bool) {
    guard let slot = resolve(name) else { return }
    switch (program.slots[slot].value, raw) {
    case (.text, false), (.html, true): program.steps.append(.value(slot: slot))
    case (.text, true): reportUse(name, "is text, which is always escaped", "{{\(name.text)}}")
    case (.html, false): reportUse(name, "is HTML", "{{{\(name.text)}}}")
    case (.flag, _), (.list, _):
      reportUse(name, "can only open a section", "{{#\(name.text)}}…{{/\(name.text)}}")
    }
  }

  private mutating func emitSection(_ name: TemplateName, inverted: Bool, _ nodes: [TemplateNode]) {
    guard let slot = resolve(name) else { return }
    let opening = program.steps.count
    program.steps.append(.unless(slot: slot, next: opening))
    if case .list(let element, _) = program.slots[slot].value, !inverted {
      scopes.append(scope(of: element))
      emit(nodes)
      scopes.removeLast()
      program.steps[opening] = .each(slot: slot, next: program.steps.count)
    } else {
      emit(nodes)
      let next = program.steps.count
      program.steps[opening] =
        inverted ? .when(slot: slot, next: next) : .unless(slot: slot, next: next)
    }
    landing = program.steps.count
  }

  private mutating func scope(of view: any TemplateView.Type) -> Scope {
    let id = ObjectIdentifier(view)
    if let known = knownScopes[id] { return known }
    let scope = Scope(view)
    knownScopes[id] = scope
    return scope
  }

  private mutating func emitPartial(_ name: TemplateName, _ blanks: ByteRange) {
    guard let partial = find(name) else { return }
    let outer = indentation
    indentation += file.source.bytes[blanks.start..<blanks.end]
    emitFile(partial)
    indentation = outer
  }

  private mutating func emitLayout(_ name: TemplateName, _ blocks: [TemplateBlock]) {
    guard let layout = find(name) else { return }
    let outer = (replacements, metBlocks)
    metBlocks = []
    for block in blocks where replacements[block.name.text] == nil {
      replacements[block.name.text] = Replacement(block: block, file: file)
    }
    emitFile(layout)
    for block in blocks where !metBlocks.contains(block.name.text) {
      report(
        .unknownTemplateKey, "`\(name.text)` has no block `\(block.name.text)`", block.name,
        among: metBlocks)
    }
    replacements = outer.0
    metBlocks.formUnion(outer.1)
  }

  private mutating func emitFile(_ included: TemplateFile) {
    path.append(included)
    emit(included.nodes)
    path.removeLast()
  }

  private mutating func emitBlock(_ block: TemplateBlock) {
    metBlocks.insert(block.name.text)
    guard let replacement = replacements[block.name.text] else { return emit(block.nodes) }
    guard openBlocks.insert(block.name.text).inserted else {
      return report(.templateSyntax, "block `\(block.name.text)` contains itself", block.name)
    }
    path.append(replacement.file)
    emit(replacement.block.nodes)
    path.removeLast()
    openBlocks.remove(block.name.text)
  }

  /// The slot of the key that a name means: that of the innermost view that has it.
  private mutating func resolve(_ name: TemplateName) -> Int? {
    for (frame, scope) in scopes.enumerated().reversed() {
      if let value = scope.keys[name.text] {
        program.slots.append(TemplateProgram.Slot(frame: frame, value: value))
        return program.slots.count - 1
      }
    }
    let views = scopes.reversed().map { "\($0.view)" }
    report(
      .unknownTemplateKey, "no key `\(name.text)` in \(views.joined(separator: ", "))", name,
      among: Set(scopes.flatMap(\.keys.keys)))
    return nil
  }

  private mutating func find(_ name: TemplateName) -> TemplateFile? {
    guard let found = files[name.text] else {
      report(.unknownPartial, "no template `\(name.text)`", name, among: Set(files.keys))
      return nil
    }
    guard !path.contains(where: { $0.name == found.name }) else {
      report(.templateSyntax, "`\(name.text)` includes itself", name)
      return nil
    }
    return found
  }

  private mutating func reportUse(_ name: TemplateName, _ fact: String, _ instead: String) {
    report(.templateSyntax, "`\(name.text)` \(fact)", name, suggestions: [instead])
  }

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, _ name: TemplateName, among known: Set<String> = [],
    suggestions: [String] = []
  ) {
    let diagnostic = Diagnostic(
      code, message, at: .text(SourceLocation(file.source, name.range)),
      notes: path.count > 1 ? ["put in place by `\(path[0].name)`"] : [],
      suggestions: suggestions + NearMiss.suggestions(for: name.text, among: known.sorted()))
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

extension TemplateView {
  /// The readers by name, so that they can be looked up in `any TemplateView.Type`.
  fileprivate static var keys: [String: TemplateValue] {
    Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }
}
