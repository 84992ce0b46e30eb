/// Tells what a project must reach to be admitted from what the notice wants reached.
struct RequirementRule {
  let reading: Reading

  private var text: FactText { reading.text }
  private var cues: CueMap { reading.cues }

  /// `应为投资不低于6000万元,且亩均税收不低于10万元`: what a project must reach.
  func holds(for phrase: Phrase) -> Bool {
    if phrase.figure.isMoney, ResultRule(reading: reading).isDemanded(phrase) { return true }
    let before = phrase.part.lowerBound..<phrase.figure.range.lowerBound
    guard phrase.figure.isMoney, phrase.figure.comparator != .atMost,
      RequirementRule.demands.occurs(in: text, before) || isMinimum(phrase),
      cues.occurs(.size, in: phrase.segment.lowerBound..<before.upperBound)
    else { return false }
    return ![Cue.award, .grant, .budget, .seek].contains { cues.occurs($0, in: before) }
  }

  /// `总投资额不低于3000万元`: a least size that nobody promises to reach.
  private func isMinimum(_ phrase: Phrase) -> Bool {
    let bound = phrase.figure.range.lowerBound..<phrase.figure.core.lowerBound
    return RequirementRule.minima.occurs(in: text, bound)
      && !cues.occurs(.deed, in: phrase.segment.lowerBound..<phrase.lead.upperBound)
      && !ResultRule.aims.occurs(in: text, phrase.sentence.lowerBound..<phrase.lead.upperBound)
  }

  private static let minima: WordList = ["不低于", "不少于", "不小于", "低于", "高于"]
  private static let demands: WordList = [
    "应为", "应当", "应达", "须", "原则上", "达产后", "投产后", "项目投产", "投资强度",
  ]
}
