import NoticeModel

/// Reads the total that a closing says the policies are supported with: `支持总额为32.05亿元`.
struct TotalSupportReader {
  private static let cues: WordList = ["支持总额", "支持资金总额", "资金总额", "支持总金额", "总额"]
  /// Words for the money that a total is made of; the statement begins with the part that has one.
  private static let funds: WordList = ["财政", "预算", "资金", "专项", "经费"]

  func read(_ closing: Passage, from source: FactSource) -> TotalSupport? {
    closing.windows.lazy.compactMap { total(in: $0, from: source) }.first
  }

  private func total(in closing: Passage, from source: FactSource) -> TotalSupport? {
    guard let reading = Reading(closing.text) else { return nil }
    let text = reading.text
    for phrase in reading.phrases {
      guard case .money(let currency) = phrase.figure.unit,
        TotalSupportReader.cues.occurs(in: text, phrase.lead)
      else { continue }
      let start = text.trimmed(statement(of: phrase, in: reading)).lowerBound
      let range = source.range(start..<phrase.figure.range.upperBound, in: text, of: closing)
      return TotalSupport(
        text: source.text(in: range), range: range, value: phrase.figure.value,
        currency: currency)
    }
    return nil
  }

  /// From the first part of the sentence that names the funds: what is before it says what for
  /// (`落实上述8个领域的各项承接措施，2025年市级财政预算安排资金…，支持总额为…`).
  private func statement(of phrase: Phrase, in reading: Reading) -> Range<Int> {
    let sentence = phrase.sentence
    let first = reading.structure.segments.first { segment in
      sentence.lowerBound <= segment.lowerBound && segment.upperBound <= sentence.upperBound
        && TotalSupportReader.funds.occurs(in: reading.text, segment)
    }
    return (first?.lowerBound ?? sentence.lowerBound)..<sentence.upperBound
  }
}
