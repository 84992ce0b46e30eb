import NoticeModel

/// Prints what was read as a plain notice again: one paragraph a line, every part in its usual form.
struct NoticePrinter {
  let text: String

  init(_ notice: Notice) {
    var lines: [String] = []
    if !notice.body.title.isEmpty { lines.append(notice.body.title) }
    lines += notice.body.preamble.paragraphs
    for domain in notice.body.domains {
      for heading in domain.enclosing {
        lines.append(heading.label + heading.title)
        lines += heading.introduction.paragraphs
      }
      if !domain.label.isEmpty {
        let leads = domain.leadDepartments.map(\.text).joined(separator: "、")
        lines.append(
          domain.label + domain.title + (leads.isEmpty ? "" : "（由\(leads)牵头实施）"))
      }
      lines += domain.introduction.paragraphs
      for clause in domain.clauses { lines += NoticePrinter.lines(of: clause) }
    }
    lines += notice.body.closing.paragraphs
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of clause: Clause) -> [String] {
    var paragraphs = clause.text.paragraphs
    let head = clause.label + (clause.title.isEmpty ? " " : "\(clause.title.text)。")
    if paragraphs.isEmpty { paragraphs = [""] }
    paragraphs[0] = head + paragraphs[0]
    guard !clause.responsibleUnits.isEmpty else { return paragraphs }
    let names = clause.responsibleUnits.map { ($0.role == .lead ? "*" : "") + $0.name.text }
    paragraphs[paragraphs.count - 1] += "（责任单位：\(names.joined(separator: "、"))）"
    return paragraphs
  }
}
