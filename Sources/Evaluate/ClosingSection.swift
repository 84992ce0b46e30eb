import Facts
import NoticeModel

/// The stated term, the total support and the cited documents of every annotated notice.
struct ClosingSection: QualitySection {
  private struct Structure: Decodable {
    struct Metadata: Decodable {
      struct Term: Decodable {
        let text: String
        let from: String?
        let to: String?
      }
      struct Total: Decodable { let yuan: Int }
      struct Document: Decodable, Hashable {
        let title: String
        let number: String?
      }
      let validity: Term
      let total: Total?
      let documents: [Document]

      enum CodingKeys: String, CodingKey {
        case validity
        case total = "total_support"
        case documents = "cited_documents"
      }
    }
    let metadata: Metadata
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in gold.notices {
      let truth = try gold.decode(Structure.self, from: "structure/\(notice).json").metadata
      let facts = try gold.entry(notice).facts
      let validity = facts.validity
      let isTermRight =
        validity.from?.description == truth.validity.from
        && validity.to?.description == truth.validity.to && validity.text == truth.validity.text
      rows.append(
        QualityRow(
          notice: notice, kind: "validity", expected: 1, found: validity.text == nil ? 0 : 1,
          correct: isTermRight ? 1 : 0))
      let isTotalRight =
        facts.totalSupport?.value.description == truth.total.map { String($0.yuan) }
      rows.append(
        QualityRow(
          notice: notice, kind: "total-support", expected: truth.total == nil ? 0 : 1,
          found: facts.totalSupport == nil ? 0 : 1,
          correct: isTotalRight && truth.total != nil ? 1 : 0))
      let expected = Set(truth.documents)
      let found = Set(
        facts.citations.map {
          Structure.Metadata.Document(title: $0.title ?? "", number: $0.documentNumber)
        })
      rows.append(
        QualityRow(
          notice: notice, kind: "citation", expected: expected.count, found: found.count,
          correct: expected.intersection(found).count))
      if !isTermRight { findings.append("\(notice) wrong term \(validity.text ?? "–")") }
      if !isTotalRight { findings.append("\(notice) wrong total support") }
      findings += expected.subtracting(found).map { "\(notice) missed 《\($0.title)》" }.sorted()
      findings += found.subtracting(expected).map { "\(notice) invented 《\($0.title)》" }.sorted()
    }
    return SectionResult(
      id: "closing", developedOn: gold.notices, readByEye: [], rows: rows, findings: findings)
  }
}
