import Markdown
package import NoticeModel

/// The Markdown twins that are published beside the pages: the official text, escaped, with the
/// structure that the parser found, and nothing else but addresses.
package struct NoticeMarkdown {
  private var bytes: [UInt8] = []

  /// `notices/<notice>/<ordinal>.md`
  package static func clause(_ clause: Clause, in notice: Notice) -> [UInt8] {
    var markdown = NoticeMarkdown()
    markdown.line("# ", clause.label, clause.title.text)
    markdown.paragraphs(clause.text)
    markdown.units(clause)
    markdown.line("", "——《\(notice.body.title)》", notice.header.documentNumber?.text ?? "")
    return markdown.bytes
  }

  /// `notices/<notice>/index.md`; also what `gongwen parse --format markdown` prints.
  package static func notice(_ notice: Notice) -> [UInt8] {
    var markdown = NoticeMarkdown()
    if !notice.body.title.isEmpty { markdown.line("# ", notice.body.title) }
    if let number = notice.header.documentNumber { markdown.line("", number.text) }
    markdown.paragraphs(notice.body.preamble)
    for domain in notice.body.domains {
      for heading in domain.enclosing {
        markdown.line("## ", heading.label, heading.title)
        markdown.paragraphs(heading.introduction)
      }
      if !domain.label.isEmpty { markdown.line("## ", domain.label, domain.title) }
      if !domain.leadDepartments.isEmpty {
        markdown.line("", "牵头：", domain.leadDepartments.map(\.text).joined(separator: "、"))
      }
      markdown.paragraphs(domain.introduction)
      for clause in domain.clauses {
        markdown.line("### ", clause.label, clause.title.text)
        markdown.paragraphs(clause.text)
        markdown.units(clause)
      }
    }
    markdown.paragraphs(notice.body.closing)
    return markdown.bytes
  }

  private mutating func line(_ marker: String, _ texts: String...) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(contentsOf: marker.utf8)
    for text in texts { MarkdownEscaping.append(text, to: &bytes) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func paragraphs(_ passage: Passage) {
    for paragraph in passage.paragraphs { line("", paragraph) }
  }

  private mutating func units(_ clause: Clause) {
    guard !clause.responsibleUnits.isEmpty else { return }
    let names = clause.responsibleUnits.map { unit in
      (unit.role == .lead ? "*" : "") + unit.name.text
    }
    line("", "责任单位：", names.joined(separator: "、"))
  }
}
