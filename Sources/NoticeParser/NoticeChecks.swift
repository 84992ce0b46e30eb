internal import Diagnostics
internal import NoticeModel

/// What is odd about a notice that was read: reported with its place, never repaired.
struct NoticeChecks {
  let notice: Notice
  let outline: Outline
  let unclosed: [ClauseReader.UnclosedUnits]

  func diagnostics() -> [Diagnostic] {
    guard !notice.source.bytes.isEmpty else { return [emptyFile] }
    var diagnostics: [Diagnostic] = []
    if notice.body.domains.allSatisfy(\.clauses.isEmpty) { diagnostics.append(noClauses) }
    if notice.body.title.isEmpty { diagnostics.append(noTitle) }
    diagnostics += numbering
    diagnostics += labelMarks
    diagnostics += emptyClauses
    for units in unclosed { diagnostics.append(unclosedUnits(units)) }
    return diagnostics
  }

  /// Of one kind in one notice: what is odd more often is no notice of ours, and nobody reads more.
  private static let most = 100

  private var emptyFile: Diagnostic {
    Diagnostic(.noClauses, "The file is empty", at: .file(notice.source.name))
  }

  private var noClauses: Diagnostic {
    Diagnostic(
      .noClauses, "No clause was found: nothing in the text is labelled `一、`, `（一）`, `1.` or `第一条`",
      at: .file(notice.source.name))
  }

  private var noTitle: Diagnostic {
    Diagnostic(.noTitle, "No title was found before the first label", at: .file(notice.source.name))
  }

  private var emptyClauses: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for domain in notice.body.domains {
      // By their places: to look at a clause is not to copy it.
      for index in domain.clauses.indices where domain.clauses[index].text.isEmpty {
        diagnostics.append(emptyClause(domain.clauses[index]))
        guard diagnostics.count < NoticeChecks.most else { return markedAsCut(diagnostics) }
      }
    }
    return diagnostics
  }

  private func markedAsCut(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var cut = diagnostics
    guard let last = cut.popLast() else { return cut }
    cut.append(
      Diagnostic(
        last.code, last.message, at: last.place,
        notes: last.notes + ["The first \(diagnostics.count) of these are listed"]))
    return cut
  }

  private func emptyClause(_ clause: Clause) -> Diagnostic {
    Diagnostic(
      .emptyClause, "`\(clause.label)` has no text", at: place(clause.range.start, clause.label))
  }

  /// `（责任单位：…` whose closing bracket is missing: the words stay in the text.
  private func unclosedUnits(_ units: ClauseReader.UnclosedUnits) -> Diagnostic {
    Diagnostic(
      .unclosedBracket, "The list of responsible units of `\(units.label)` has no closing bracket",
      at: .text(SourceLocation(notice.source, units.range)),
      notes: ["Its units stand in the text of the clause"])
  }

  // MARK: - Numbering

  /// Each label is compared with the one before it of its kind. Under a new heading both counting
  /// on and counting anew are right.
  private var numbering: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var last = [Label?](repeating: nil, count: LabelKind.allCases.count)
    var heading: LabelKind?
    for item in outline.items {
      guard diagnostics.count < NoticeChecks.most else { return markedAsCut(diagnostics) }
      let label = item.candidate.label
      let isBelow = heading.map { item.role == .clause || item.series > $0 } ?? false
      let restarts = isBelow && label.number == 1
      if item.series != label.kind {
        let fact = "`\(words(label))` is of another form than the labels that it counts on with"
        diagnostics.append(diagnostic(.numberingForm, fact, label))
      }
      if let before = last[item.series.rawValue], !restarts,
        let found = step(from: before, to: label)
      {
        diagnostics.append(found)
      }
      last[item.series.rawValue] = label
      heading = item.role == .domain ? item.series : nil
    }
    return diagnostics
  }

  /// `1。`: an input method makes a full stop of the point.
  private var labelMarks: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for item in outline.items {
      let label = item.candidate.label
      guard notice.source.bytes[label.start..<label.end].suffix(3).elementsEqual("。".utf8) else {
        continue
      }
      diagnostics.append(
        diagnostic(.labelMark, "`\(words(label))` ends with a full stop", label))
      guard diagnostics.count < NoticeChecks.most else { return markedAsCut(diagnostics) }
    }
    return diagnostics
  }

  private func step(from before: Label, to label: Label) -> Diagnostic? {
    let difference = label.number - before.number
    guard difference != 1 else { return nil }
    let code: DiagnosticCode =
      difference == 0 ? .numberingRepeat : difference > 1 ? .numberingGap : .numberingOrder
    return diagnostic(code, "`\(words(label))` follows `\(words(before))`", label)
  }

  private func diagnostic(_ code: DiagnosticCode, _ fact: String, _ label: Label) -> Diagnostic {
    Diagnostic(
      code, fact,
      at: .text(SourceLocation(notice.source, ByteRange(label.start, label.end))),
      notes: NoticeChecks.labelNotes)
  }

  private static let labelNotes = [
    "Labels are shown as printed; addresses count positions, not labels"
  ]

  private func words(_ label: Label) -> String {
    notice.source.text(in: ByteRange(label.start, label.end))
  }

  private func place(_ start: Int, _ label: String) -> DiagnosticPlace {
    .text(SourceLocation(notice.source, ByteRange(start, start + label.utf8.count)))
  }
}
