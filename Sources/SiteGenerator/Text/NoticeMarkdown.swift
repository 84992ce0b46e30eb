import Knowledge
import Markdown
import NoticeModel

/// The Markdown twins that are published beside the pages: the official text, escaped, with the
/// structure that the parser found, and nothing else but addresses.
struct NoticeMarkdown {
  private(set) var bytes: [UInt8] = []

  /// `notices/<notice>/<ordinal>.md`
  static func clause(_ clause: ClauseEntry, in entry: NoticeEntry) -> [UInt8] {
    var markdown = NoticeMarkdown()
    markdown.line("# ", clause.clause.label, clause.clause.title.text)
    markdown.paragraphs(clause.clause.text)
    markdown.units(clause.clause)
    markdown.line("", "——《\(entry.notice.body.title)》", entry.documentNumberText)
    return markdown.bytes
  }

  /// `notices/<notice>/index.md`
  static func notice(_ entry: NoticeEntry) -> [UInt8] {
    var markdown = NoticeMarkdown()
    markdown.line("# ", entry.notice.body.title)
    if !entry.documentNumberText.isEmpty { markdown.line("", entry.documentNumberText) }
    markdown.paragraphs(entry.notice.body.preamble)
    for domain in entry.domains {
      markdown.line("## ", domain.domain.label, domain.domain.title)
      if !domain.domain.leadDepartments.isEmpty {
        markdown.line("", "牵头：", domain.domain.leadDepartments.map(\.text).joined(separator: "、"))
      }
      markdown.paragraphs(domain.domain.introduction)
      for clause in entry.clauses[domain.clauseIndices] {
        markdown.line("### ", clause.clause.label, clause.clause.title.text)
        markdown.paragraphs(clause.clause.text)
        markdown.units(clause.clause)
      }
    }
    markdown.paragraphs(entry.notice.body.closing)
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

extension NoticeEntry {
  /// The document number as printed, empty where the text has none.
  var documentNumberText: String { notice.header.documentNumber?.text ?? "" }
}
