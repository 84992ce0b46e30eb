/// Whether a number in the dress of a label belongs to the sentence instead.
enum CrossReference {
  case certain, possible, none

  init(_ text: NoticeText, _ label: Label, _ content: Int, _ lineEnd: Int) {
    let next = text.narrow(at: label.end)
    guard label.end < lineEnd else {
      self = .none
      return
    }
    if CrossReference.isPunctuation(next.value) {
      self = .certain
      return
    }
    switch label.kind {
    case .chinese: self = CrossReference.afterChinese(text, label, lineEnd)
    case .arabic, .arabicHalfParenthesis:
      self = CrossReference.afterArabic(text, content, lineEnd)
    case .chineseParenthesis, .arabicParenthesis, .circled:
      self = CrossReference.afterParenthesis(text, label.end, lineEnd)
    case .article, .chapter, .section, .part:
      self = CrossReference.afterStatutory(text, label.end, lineEnd)
    }
  }

  private static func isPunctuation(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3B, 0x3A, 0x3002, 0x3001, 0x29, 0x2E, 0x21, 0x3F, 0x2F, 0x25, 0x7E, 0x2D, 0x201D,
      0x300B:
      true
    default: false
    }
  }

  /// `一、二、三等奖`, `一、二级能效`; but `三、三年内实现全覆盖` is a heading, and
  /// `二、三年行动计划` may be one.
  private static func afterChinese(_ text: NoticeText, _ label: Label, _ end: Int) -> Self {
    guard let second = Numeral(text, at: label.end, before: end), second.isChinese else {
      return .none
    }
    switch text.folded(at: second.end).value {
    case 0x3001, 0x7EA7, 0x7B49, 0x7C7B, 0x6279, 0x53F7, 0x6B21, 0x6863, 0x5BA1, 0x697C, 0x5C42:
      return .certain  // 、级等类批号次档审楼层
    case 0x671F, 0x5B63, 0x4EA7, 0x7EBF, 0x6761, 0x9879, 0x7AE0, 0x8282, 0x6B3E:
      return second.value == label.number + 1 ? .certain : .none  // 期季产线条项章节款
    case 0x5E74, 0x6708:
      return second.value == label.number + 1 ? .possible : .none  // 年月
    default: return .none
    }
  }

  /// `3.5万户`, `1、2号机组`; but `3.2023年重点工作` and `1.5G网络` may be labels.
  private static func afterArabic(_ text: NoticeText, _ offset: Int, _ end: Int) -> Self {
    var digits = 0
    var place = offset
    while place < end, Folding.isDigit(text.narrow(at: place).value) {
      digits += 1
      place += text.scalar(at: place).length
    }
    guard digits > 0 else { return .none }
    let unit = text.folded(at: text.skipSpace(from: place, to: end)).value
    if digits == 4, unit == 0x5E74 { return .possible }
    // `4.40个商圈`: only prices have a decimal that ends in 0.
    let isPrice = unit == 0x5143 || unit == 0x4E07 || unit == 0x4EBF || unit == 0x25  // 元万亿%
    if digits > 1, text.narrow(before: place).value == 0x30, !isPrice { return .possible }
    return digits == 1 && unit == 0x47 ? .possible : .certain
  }

  /// `（一）项`, `（一）（二）`, `（一）至（三）`, `（1）、（2）`
  private static func afterParenthesis(_ text: NoticeText, _ offset: Int, _ end: Int) -> Self {
    let scalar = text.folded(at: offset)
    let next = text.folded(at: offset + scalar.length).value
    switch scalar.value {
    case 0x9879: return next == 0x76EE ? .none : .certain  // 项, but 项目
    case 0x6B3E: return endsReference(next) ? .certain : .none  // 款的, but 款项
    case 0x6761: return endsReference(next) ? .certain : .none  // 条的, but 条件
    case 0x81F3, 0x548C, 0x53CA, 0x6216: return next == 0x28 ? .certain : .none  // 至和及或
    case 0x28: return Label(text, at: offset, before: end) == nil ? .none : .certain
    default: return .none
    }
  }

  /// What stands behind 款 or 条 in a reference: 所规的、和及或第中之, a mark.
  private static func endsReference(_ value: UInt32) -> Bool {
    switch value {
    case 0x6240, 0x89C4, 0x7684, 0x3001, 0x548C, 0x53CA, 0x6216, 0x7B2C, 0x4E2D, 0x4E4B, 0x3002,
      0x2C, 0x29:
      true
    default: false
    }
  }

  /// `第三条规定`, `第十条第二款`, `第四章的`
  private static func afterStatutory(_ text: NoticeText, _ offset: Int, _ end: Int) -> Self {
    let next = text.folded(at: offset + text.scalar(at: offset).length).value
    switch text.folded(at: offset).value {
    case 0x89C4: return next == 0x5B9A ? .certain : .none  // 规定
    case 0x6240: return next == 0x5217 || next == 0x79F0 ? .certain : .none  // 所列 所称
    case 0x7B2C, 0x7684, 0x6B3E, 0x9879, 0x81F3, 0x548C, 0x53CA, 0x6216, 0x4E2D, 0x4E4B:
      return .certain  // 第的款项至和及或中之
    default: return .none
    }
  }
}
