internal import Diagnostics

/// A notice as plain Markdown: title, domains and clauses as headings, units as a list.
///
/// For `gongwen parse`; the site composes its own Markdown with facts and links.
package struct NoticeMarkdown {
  package let notice: Notice

  package init(_ notice: Notice) {
    self.notice = notice
  }

  package var text: String {
    var blocks: [String] = []
    if !notice.body.title.isEmpty { blocks.append("# \(escaped(notice.body.title))") }
    blocks += paragraphs(notice.body.preamble)
    for domain in notice.body.domains {
      if !domain.label.isEmpty { blocks.append("## \(escaped(domain.label + domain.title))") }
      if !domain.leadDepartments.isEmpty {
        blocks.append("牵头：\(escaped(domain.leadDepartments.map(\.text).joined(separator: "、")))")
      }
      blocks += paragraphs(domain.introduction)
      for clause in domain.clauses { blocks += self.blocks(of: clause) }
    }
    blocks += paragraphs(notice.body.closing)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of clause: Clause) -> [String] {
    var blocks = ["### \(escaped(clause.label + clause.title.text))"]
    blocks += paragraphs(clause.text)
    if !clause.responsibleUnits.isEmpty {
      let units = clause.responsibleUnits.map { unit in
        "- \(escaped(unit.name.text))" + (unit.role == .lead ? "（牵头）" : "")
      }
      blocks.append(units.joined(separator: "\n"))
    }
    return blocks
  }

  private func paragraphs(_ passage: Passage) -> [String] {
    passage.paragraphs.map(escaped)
  }

  /// Every ASCII punctuation mark behind a backslash: official text is not Markdown.
  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: bytes += [0x5C, byte]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
