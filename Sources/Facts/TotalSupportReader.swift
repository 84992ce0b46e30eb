import NoticeModel

/// Reads the total that a closing says the policies are supported with: `支持总额为32.05亿元`.
struct TotalSupportReader {
  private static let cues: WordList = ["支持总额", "支持资金总额", "资金总额", "支持总金额", "总额"]

  func read(_ closing: Passage, from source: FactSource) -> TotalSupport? {
    guard let reading = Reading(closing.text) else { return nil }
    let text = reading.text
    for phrase in reading.phrases {
      guard case .money(let currency) = phrase.figure.unit,
        TotalSupportReader.cues.occurs(in: text, phrase.lead)
      else { continue }
      let start = text.trimmed(phrase.sentence).lowerBound
      let range = source.range(start..<phrase.figure.range.upperBound, in: text, of: closing)
      return TotalSupport(
        text: source.text(in: range), range: range, value: phrase.figure.value,
        currency: currency)
    }
    return nil
  }
}
