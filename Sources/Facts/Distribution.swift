/// The subjects of a list that 分别 deals values out to: `甲普及率、乙数控化率分别超过90%、75%`.
struct Distribution {
  let text: FactText

  /// The subject of each value, `nil` where there are not as many subjects as values: a wrong pair is worse
  /// than the whole list.
  ///
  /// - Parameters:
  ///   - list: the words before 分别.
  ///   - count: how many values are dealt out.
  func subjects(_ list: Range<Int>, count: Int) -> [String]? {
    var members = members(list)
    if members.count == count - 1, let last = members.last, let joiner = joiner(in: last) {
      members[members.count - 1] = last.lowerBound..<joiner.lowerBound
      members.append(joiner.upperBound..<last.upperBound)
    }
    guard count > 1, members.count == count, !members.contains(where: \.isEmpty) else { return nil }
    // `一季度、上半年、全年投资`: periods of one subject.
    guard
      !members.contains(where: {
        Distribution.periods.match(in: text, endingAt: $0.upperBound, from: $0.lowerBound) != nil
      })
    else { return nil }
    let noun = sharedNoun(of: members[count - 1], with: members.dropLast())
    return noun.map { completed(members, with: $0) }
  }

  /// What 、 parts, outside of marks.
  private func members(_ list: Range<Int>) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = list.lowerBound
    var depth = 0
    for index in list {
      switch text.scalars[index] {
      case "“", "(", "《": depth += 1
      case "”", ")", "》": depth -= 1
      case "、" where depth == 0:
        members.append(start..<index)
        start = index + 1
      default: break
      }
    }
    return members + [start..<list.upperBound]
  }

  /// The one 和, 及 or 与 of `member` that belongs to no word.
  private func joiner(in member: Range<Int>) -> Range<Int>? {
    var found: [Range<Int>] = []
    var index = member.lowerBound
    while index < member.upperBound {
      if let word = Distribution.unparted.match(in: text, at: index, before: member.upperBound) {
        index = word.upperBound
      } else if let joiner = Distribution.joiners.match(
        in: text, at: index, before: member.upperBound)
      {
        found.append(joiner)
        index = joiner.upperBound
      } else {
        index += 1
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Gives every member the verb of the first and the noun of the last: `培育国家级、省级小巨人企业` are
  /// `培育国家级小巨人企业` and `培育省级小巨人企业`.
  private func completed(_ members: [Range<Int>], with noun: String) -> [String] {
    let verb = members.first.flatMap {
      IndicatorRule.verbs.match(in: text, at: $0.lowerBound, before: $0.upperBound)
    }
    return members.enumerated().map { number, member in
      let prefix = number > 0 && !startsWithVerb(member) ? verb.map { text.words($0) } ?? "" : ""
      return prefix + text.words(member) + (number < members.count - 1 ? noun : "")
    }
  }

  private func startsWithVerb(_ member: Range<Int>) -> Bool {
    IndicatorRule.verbs.match(in: text, at: member.lowerBound, before: member.upperBound) != nil
  }

  /// What the last member has and the others lack: the words behind 级 where all end with it, or the measure
  /// (增加值占比) where none of the others ends with one. `nil` where something is shared and cannot be told:
  /// `蔬菜和水稻良种推广率`.
  private func sharedNoun(
    of last: Range<Int>, with others: ArraySlice<Range<Int>>
  ) -> String? {
    let ends = others.compactMap { text[$0.upperBound - 1] }
    if let end = ends.first, Distribution.grades.contains(end), ends.allSatisfy({ $0 == end }) {
      return last.first { text[$0] == end }.map { text.words($0 + 1..<last.upperBound) }
    }
    guard let end = text[last.upperBound - 1], Distribution.measured.contains(end),
      !ends.contains(where: Distribution.measured.contains)
    else { return "" }
    var start = last.upperBound
    while let word = Distribution.measures.match(in: text, endingAt: start, from: last.lowerBound) {
      start = word.lowerBound
    }
    return start > last.lowerBound && start < last.upperBound
      ? text.words(start..<last.upperBound) : nil
  }

  private static let periods: WordList = ["季度", "半年", "全年", "年", "月"]
  private static let joiners: WordList = ["和", "及", "与", "以及"]
  /// Words with one of them inside.
  private static let unparted: WordList = ["普及", "参与", "和谐", "共和", "与会", "及时", "及格", "温和", "涉及"]
  private static let grades = Set("级类型档".unicodeScalars)
  /// How a member ends that says itself what is measured.
  static let measured = Set("率比额量值数度积入幅速重".unicodeScalars)
  private static let measures: WordList = [
    "增加值", "占比", "比重", "产值", "总产值", "产量", "覆盖率", "比例", "面积", "总量", "总额", "收入", "销售额", "营业收入",
    "投资", "数量", "增速", "增幅", "使用量",
    "人均可支配收入", "可支配收入", "人均收入", "耕种收综合机械化率", "综合机械化率", "机械化率",
  ]
}
