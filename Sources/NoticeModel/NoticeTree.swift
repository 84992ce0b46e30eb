internal import Diagnostics

/// A notice as an indented outline, for reading in a terminal and for comparing in tests.
///
/// ```
/// 关于推动经济高质量发展的若干政策
///   documentNumber: 苍政发〔2023〕22号
///   一、 扩大有效投资政策  [县发改局]
///     1 1. 加大财政支持力度
///       围绕保障重大项目建设、…
/// ```
package struct NoticeTree {
  package let notice: Notice

  package init(_ notice: Notice) {
    self.notice = notice
  }

  package var text: String {
    var lines = [notice.body.title.isEmpty ? "(no title)" : notice.body.title]
    lines += header
    if !notice.body.preamble.isEmpty { lines.append("  preamble: \(notice.body.preamble.text)") }
    for domain in notice.body.domains { lines += self.lines(of: domain) }
    if !notice.body.closing.isEmpty { lines.append("  closing: \(notice.body.closing.text)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    let header = notice.header
    let consultation = header.consultation.map { period in
      "\(period.from?.description ?? "") – \(period.to?.description ?? "")"
    }
    let fields: [(String, String?)] = [
      ("noticeTitle", header.noticeTitle), ("documentNumber", header.documentNumber?.text),
      ("indexNumber", header.indexNumber), ("unifiedNumber", header.unifiedNumber),
      ("issuingBody", header.issuingBody), ("publishingUnit", header.publishingUnit),
      ("addressees", header.addressees), ("signedDate", header.signedDate?.description),
      ("publishedDate", header.publishedDate?.description),
      ("status", header.status == .final ? nil : header.status.rawValue),
      ("consultation", consultation), ("siteLabel", header.siteLabel),
      ("printingUnit", notice.imprint.printingUnit),
      ("printedDate", notice.imprint.printedDate?.description),
      ("copyRecipients", notice.imprint.copyRecipients),
    ]
    return fields.compactMap { name, value in value.map { "  \(name): \($0)" } }
  }

  private func lines(of domain: Domain) -> [String] {
    var lines: [String] = []
    for heading in domain.enclosing {
      lines.append("  \(heading.label) \(heading.title)")
      lines += heading.introduction.paragraphs.map { "    \($0)" }
    }
    if !domain.label.isEmpty {
      let leads = domain.leadDepartments.map(\.text).joined(separator: "、")
      lines.append("  \(domain.label) \(domain.title)" + (leads.isEmpty ? "" : "  [\(leads)]"))
    }
    lines += domain.introduction.paragraphs.map { "    \($0)" }
    for clause in domain.clauses {
      lines.append("    \(clause.ordinal) \(clause.label) \(clause.title.text)")
      lines += clause.text.paragraphs.map { "      \($0)" }
      if !clause.responsibleUnits.isEmpty {
        lines.append("      [\(clause.responsibleUnits.map(name).joined(separator: "、"))]")
      }
    }
    return lines
  }

  private func name(_ unit: ResponsibleUnit) -> String {
    switch unit.role {
    case .lead: "*\(unit.name.text)"
    case .responsible: unit.name.text
    case .supporting: "+\(unit.name.text)"
    }
  }
}
