import Diagnostics
import NoticeModel

/// What `gongwen new` says: what was understood, and what needs a human.
struct NewSummary {
  let text: String

  /// - Parameter automaticNumbers: lines whose labels are Word's own.
  init(_ notice: Notice, text file: String, sidecar: String, automaticNumbers: Int) {
    let header = notice.header
    let known: [(String, String?)] = [
      ("title", notice.body.title.isEmpty ? nil : notice.body.title),
      ("document number", header.documentNumber?.text), ("issuing body", header.issuingBody),
      ("signed", header.signedDate?.description), ("published", header.publishedDate?.description),
      ("status", header.status.rawValue),
    ]
    var lines = ["wrote \(file) and \(sidecar)", "", "Understood:"]
    lines += known.compactMap { name, value in value.map { "  \(name): \($0)" } }
    lines.append(
      "  \(notice.body.domains.count { !$0.label.isEmpty }) domains, \(notice.clauses.count) clauses"
    )
    let set = notice.spans.filter { $0.role == .chrome }.map(\.range.count).reduce(0, +)
    lines.append("  \(set) bytes set aside as page chrome")
    lines += ["", "Needs you:", "  the region and the year, in \(sidecar)"]
    lines += known.filter { $0.1 == nil }.map { "  \($0.0): not found in the text" }
    if automaticNumbers > 0 {
      lines.append(
        "  the labels of \(automaticNumbers) lines, which Word numbers itself: they stand here as 1., 2., …;"
          + " if the document shows others, take in its PDF")
    }
    lines.append("  a look at: gongwen parse \(file) --format tree")
    text = lines.joined(separator: "\n")
  }
}
