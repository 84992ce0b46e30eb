import Facts

struct ClosingSection: QualitySection {
  func measure(_ gold: Gold) throws -> SectionResult {
    SectionResult(id: "closing", developedOn: [], rows: [], findings: [])
  }
}
