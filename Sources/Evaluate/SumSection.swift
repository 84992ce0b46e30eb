import Facts

struct SumSection: QualitySection {
  func measure(_ gold: Gold) throws -> SectionResult {
    SectionResult(id: "sums", developedOn: [], rows: [], findings: [])
  }
}
