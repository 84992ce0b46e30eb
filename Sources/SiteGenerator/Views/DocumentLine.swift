import Diagnostics
import NoticeModel
package import Templates

/// One line of what stands before the text proper or after it, as printed and in its order:
/// issuing body, document number, titles, addressees, signature, date; imprint.
package struct DocumentLine: TemplateView {
  let style: String
  let text: String

  /// From the letterhead to the document's title.
  static func front(of notice: Notice) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var saidContact = false
    for span in notice.spans {
      switch span.role {
      case .preamble, .domainHeading, .clauseLabel, .clauseTitle, .clauseText: return lines
      case .contact:
        if !saidContact { lines.append(contact(of: notice)) }
        saidContact = true
      default:
        guard let style = style(of: span.role) else { continue }
        lines.append(DocumentLine(span, style: style, in: notice))
      }
    }
    return lines
  }

  /// The imprint 版记: copy recipients, printing unit, date of printing.
  static func imprint(of notice: Notice) -> [DocumentLine] {
    notice.spans.filter { $0.role == .imprint }
      .map { DocumentLine($0, style: "flush", in: notice) }
  }

  /// What stands in place of personal contact data.
  static func contactRemark(of notice: Notice) -> String {
    guard let day = notice.header.consultation?.to else { return "〔联系方式，此处不公开〕" }
    return "〔征求意见联系方式，已于 \(day) 截止，此处不再公开〕"
  }

  private init(style: String, text: String) {
    self.style = style
    self.text = text
  }

  private init(_ span: Span, style: String, in notice: Notice) {
    let text = notice.source.text(in: span.range)
    // 发文机关标志 is the issuing body with 文件 behind it (GB/T 9704-2012 §7.2.4).
    let isLetterhead = span.role == .noticeTitle && text.hasSuffix("文件")
    self.init(
      style: isLetterhead ? "issuer" : style,
      text: style == "title" ? TypographicRepair.title(text) : TypographicRepair.repaired(text))
  }

  private static func contact(of notice: Notice) -> DocumentLine {
    DocumentLine(style: "withheld", text: contactRemark(of: notice))
  }

  /// The class of a line, `nil` for what is not part of the document.
  private static func style(of role: SpanRole) -> String? {
    switch role {
    case .noticeTitle, .title: "title"
    case .documentNumber: "number-line"
    case .addressees: "flush"
    case .noticeBody: "body"
    case .signature, .date: "signature"
    default: nil
    }
  }

  package static let fields: [TemplateField<DocumentLine>] = [
    .text("style") { $0.style },
    .text("line") { $0.text },
  ]
}
