internal import Diagnostics
internal import NoticeModel

/// Reads what stands before the first label: the site's metadata, the forwarding notice, the title
/// and the preamble, in any order and with any of them absent.
struct HeaderReader {
  let text: NoticeText
  let lines: Lines

  struct Result {
    var header = NoticeHeader()
    var title = ""
    var preamble: [ByteRange] = []
  }

  /// - Parameter end: where the body begins; the end of the text where it has no labels.
  func read(before end: Int, into ledger: inout SpanLedger) -> Result {
    var parts = HeaderParts(text: text, lines: lines, end: end)
    parts.classify()
    var result = Result()
    TitleBlock(text: text).read(&parts, into: &result)
    readFields(&parts, &result)
    for part in parts.all { ledger.enter(part.role, part.range) }
    return result
  }

  // MARK: - Fields

  private func readFields(_ parts: inout HeaderParts, _ result: inout Result) {
    readMetadata(parts, &result.header)
    var hasAddressees = false
    var isJoint = false
    for part in parts.all {
      defer { isJoint = part.kind == .signature }
      switch part.kind {
      case .documentNumber:
        if let found = DocumentNumberReader(text: text).read(part.range) {
          result.header.documentNumber = found.number
        }
      case .registrationNumber:
        result.header.unifiedNumber = result.header.unifiedNumber ?? text.words(part.range)
      case .addressees where !hasAddressees:
        hasAddressees = text.narrow(before: part.range.end).value == 0x3A
        let colon = hasAddressees ? text.scalar(before: part.range.end).length : 0
        let words = text.words(ByteRange(part.range.start, part.range.end - colon))
        result.header.addressees = (result.header.addressees ?? "") + words
      case .signature: sign(part.range, isJoint: isJoint, &result.header)
      case .date:
        if let found = DateReader(text: text).first(in: part.range) {
          result.header.signedDate = found.date
        }
      case .preamble: result.preamble.append(part.range)
      default: break
      }
    }
    readIssuer(parts, result.title, &result.header)
    ConsultationReader(text: text).read(parts, into: &result.header)
  }

  /// Bodies that sign one below the other issue together.
  private func sign(_ range: ByteRange, isJoint: Bool, _ header: inout NoticeHeader) {
    let body = Issuers(text: text).names(in: range)
    let before = isJoint ? header.issuingBody : nil
    header.issuingBody = before.map { $0 == body ? $0 : "\($0)、\(body)" } ?? body
  }

  private func readMetadata(_ parts: HeaderParts, _ header: inout NoticeHeader) {
    let dates = DateReader(text: text)
    for (field, value) in parts.fields {
      let words = text.words(value)
      switch field {
      case .documentNumber:
        if header.documentNumber == nil {
          header.documentNumber = DocumentNumberReader(text: text).read(value)?.number
        }
      case .indexNumber: header.indexNumber = header.indexNumber ?? words
      case .unifiedNumber: header.unifiedNumber = header.unifiedNumber ?? words
      case .publishedDate:
        header.publishedDate = header.publishedDate ?? dates.first(in: value)?.date
      case .signedDate: header.signedDate = header.signedDate ?? dates.first(in: value)?.date
      case .issuingBody: header.issuingBody = header.issuingBody ?? words
      case .publishingUnit: header.publishingUnit = header.publishingUnit ?? words
      case .siteLabel: header.siteLabel = header.siteLabel ?? words
      case .title where header.noticeTitle == nil:
        // The page leaves the title of the notice to the site's table.
        let title = TitleWords(words)
        guard title.isForwarding else { break }
        header.noticeTitle = words
        header.issuingBody = header.issuingBody ?? title.issuer
      case .title, .source, .other, .count, .control: break
      }
    }
    // `来源：县政府办2023-05-06`; a field of its own says it better.
    let sources = parts.fields.lazy.filter { $0.field == .source }
    header.publishedDate =
      header.publishedDate ?? sources.compactMap { dates.first(in: $0.value)?.date }.first
  }

  /// Who signs; else who is named before 印发 or 关于 in the notice title; else the letterhead;
  /// else what the site says; else who is named before 关于 in the title of the document.
  private func readIssuer(
    _ parts: HeaderParts, _ title: String, _ header: inout NoticeHeader
  ) {
    if parts.all.contains(where: { $0.kind == .signature }) { return }
    if let body = parts.issuers ?? parts.noticeTitle.flatMap({ TitleWords($0).issuer }) {
      header.issuingBody = body
    } else if let letterhead = parts.all.first(where: { $0.kind == .letterhead })?.range,
      let start = text.start(of: "文件", endingAt: letterhead.end, after: letterhead.start)
    {
      header.issuingBody = text.words(text.trimmed(ByteRange(letterhead.start, start)))
    } else if header.issuingBody == nil {
      header.issuingBody = parts.documentIssuers ?? TitleWords(title).issuer
    }
  }
}
