import NoticeModel

/// A notice with its truth: what a reader must find, whatever dress it is printed in.
struct GeneratedNotice {
  struct Unit: Equatable {
    let name: String
    let isLead: Bool
  }

  struct Clause {
    var label: String
    var title: String
    /// Paragraphs of the text.
    var paragraphs: [String]
    var units: [Unit]
    /// The clause as printed: one string a line.
    var lines: [String]
    /// Printed behind the line before, without a line break.
    var isGlued = false
  }

  struct Domain {
    var label: String
    var title: String
    var leads: [String]
    var introduction: [String]
    /// The heading as printed: one string a line.
    var heading: [String]
    var clauses: [Clause]
  }

  var title = ""
  var documentNumber: String?
  var addressees: String?
  var issuingBody: String?
  var signedDate: String?
  var preamble: String?
  var closing: String?
  var domains: [Domain] = []
  /// Lines before the preamble and after the closing.
  var head: [String] = []
  var tail: [String] = []
  /// A site's metadata table stands before the notice.
  var hasTable = false

  /// The whole as lines.
  var lines: [String] {
    var lines = head
    if let preamble { lines.append(preamble) }
    for domain in domains {
      lines += domain.heading + domain.introduction
      for clause in domain.clauses {
        if clause.isGlued, let last = lines.popLast(), let first = clause.lines.first {
          lines.append(last + first)
          lines += clause.lines.dropFirst()
        } else {
          lines += clause.lines
        }
      }
    }
    if let closing { lines.append(closing) }
    return lines + tail
  }

  // MARK: - Comparison

  /// Everything that must be found, one fact a line, white space left out.
  var facts: [String] {
    var facts = [
      "title \(title)", "number \(documentNumber ?? "-")", "addressees \(addressees ?? "-")",
      "body \(issuingBody ?? "-")", "date \(signedDate ?? "-")", "preamble \(preamble ?? "-")",
      "closing \(closing ?? "-")",
    ]
    for domain in domains {
      facts.append("domain \(domain.label) \(domain.title) \(domain.leads)")
      facts.append("introduction \(domain.introduction.joined())")
      for clause in domain.clauses {
        facts.append("clause \(clause.label) \(clause.title)")
        facts.append("text \(clause.paragraphs.joined())")
        facts.append("units \(clause.units.map { ($0.isLead ? "*" : "") + $0.name })")
      }
    }
    return facts.map(GeneratedNotice.compact)
  }

  /// The same of a notice that was read.
  static func facts(of notice: Notice) -> [String] {
    let header = notice.header
    let facts = [
      "title \(notice.body.title)", "number \(header.documentNumber?.text ?? "-")",
      "addressees \(header.addressees ?? "-")", "body \(header.issuingBody ?? "-")",
      "date \(header.signedDate?.description ?? "-")",
      "preamble \(notice.body.preamble.isEmpty ? "-" : notice.body.preamble.text)",
      "closing \(notice.body.closing.isEmpty ? "-" : notice.body.closing.text)",
    ]
    return facts.map(compact) + body(of: notice)
  }

  /// Domains and clauses of a notice that was read.
  static func body(of notice: Notice) -> [String] {
    var facts: [String] = []
    for domain in notice.body.domains {
      facts.append("domain \(domain.label) \(domain.title) \(domain.leadDepartments.map(\.text))")
      facts.append("introduction \(domain.introduction.text)")
      for clause in domain.clauses {
        facts.append("clause \(clause.label) \(clause.title.text)")
        facts.append("text \(clause.text.text)")
        let units = clause.responsibleUnits.map { ($0.role == .lead ? "*" : "") + $0.name.text }
        facts.append("units \(units)")
      }
    }
    return facts.map(compact)
  }

  /// Without white space, and with one width for punctuation, which a dress may change.
  private static func compact(_ text: String) -> String {
    var compact = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let isWide = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E
      compact.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(compact)
  }
}
