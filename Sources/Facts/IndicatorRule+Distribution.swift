extension IndicatorRule {
  /// What 分别 deals the figure to, empty where its words say that something is dealt out but not what.
  func distributed(_ phrase: Phrase) -> Indicator? {
    var (head, last) = (phrase, phrase)
    var number = 0
    while head.figure.continuesList, let before = reading.previous(head) {
      (head, number) = (before, number + 1)
    }
    var count = number + 1
    while let next = reading.next(last), next.figure.continuesList {
      (last, count) = (next, count + 1)
    }
    let lead = stripped(head.lead).lowerBound..<head.figure.range.lowerBound
    guard count > 1, let word = IndicatorRule.dealing.last(in: text, lead) else { return nil }
    let change = text.words(stripped(word.upperBound..<lead.upperBound))
    let list = text.trimmed(lead.lowerBound..<word.lowerBound)
    if list.isEmpty {
      let subject = segments(before: head, count: count)?[number]
      return Indicator(words: subject.map { $0 + change } ?? "", start: lead.lowerBound)
    }
    let subject = Distribution(text: text).subjects(list, count: count)?[number]
    return Indicator(words: (subject ?? text.words(list)) + change, start: lead.lowerBound)
  }

  private static let dealing: WordList = ["分别", "各自"]

  /// `接待人次突破2000万,总收入突破250亿元,分别增长15%、18%`: the subjects of the segments before, up to their figures.
  private func segments(before head: Phrase, count: Int) -> [String]? {
    let segments = reading.structure.segments
    let own = segments.partition { $0.upperBound >= head.lead.lowerBound }
    guard own >= count, segments[own - count].lowerBound >= head.sentence.lowerBound else {
      return nil
    }
    let subjects = segments[own - count..<own].map { segment in
      let start = Opening.skipping(in: text, segment)
      let digit = (start..<max(start, segment.upperBound)).first { text[$0]?.isDigit == true }
      return text.words(stripped(start..<(digit ?? start)))
    }
    return subjects.contains("") ? nil : subjects
  }
}
