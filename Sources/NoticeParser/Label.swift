/// The kinds of labels, from the outermost to the innermost (GB/T 9704-2012 §7.3.3 names the four
/// levels `一、` `（一）` `1.` `（1）`; statutes use 章, 节 and 条).
enum LabelKind: Int, CaseIterable, Comparable, Sendable {
  /// `第一部分`, `第一编`
  case part
  /// `第一章`
  case chapter
  /// `第一节`
  case section
  /// `一、`
  case chinese
  /// `第一条`
  case article
  /// `（一）`
  case chineseParenthesis
  /// `1.` `1．` `1、`, misprinted `1。`
  case arabic
  /// `（1）`
  case arabicParenthesis
  /// `1）`
  case arabicHalfParenthesis
  /// `①`
  case circled

  static func < (left: LabelKind, right: LabelKind) -> Bool { left.rawValue < right.rawValue }
}

/// A number in the dress of a label, wherever it stands.
struct Label: Sendable {
  let start: Int
  /// After the delimiter.
  let end: Int
  /// Three digits at most.
  private let shortNumber: Int16
  let kind: LabelKind

  var number: Int { Int(shortNumber) }

  /// Reads the label at `offset`, if the characters there can be one.
  init?(_ text: NoticeText, at offset: Int, before end: Int) {
    let first = text.narrow(at: offset)
    switch first.value {
    case 0x28:  // (
      self.init(parenthesized: text, at: offset, before: end)
    case 0x7B2C:  // 第
      self.init(statutory: text, at: offset, before: end)
    case 0x30...0x39:
      self.init(plain: text, at: offset, before: end)
    case 0x3007, 0x4E00...0x9FFF:
      guard Numeral.isChineseDigit(first.value) else { return nil }
      self.init(plain: text, at: offset, before: end)
    case 0x2460...0x2473:  // ①
      self.init(.circled, Int(first.value) - 0x245F, offset, offset + first.length)
    case 0x2474...0x2487:  // ⑴
      self.init(.arabicParenthesis, Int(first.value) - 0x2473, offset, offset + first.length)
    case 0x2488...0x249B:  // ⒈
      self.init(.arabic, Int(first.value) - 0x2487, offset, offset + first.length)
    case 0x3220...0x3229:  // ㈠
      self.init(.chineseParenthesis, Int(first.value) - 0x321F, offset, offset + first.length)
    default: return nil
    }
  }

  private init(_ kind: LabelKind, _ number: Int, _ start: Int, _ end: Int) {
    self.kind = kind
    shortNumber = Int16(number)
    self.start = start
    self.end = end
  }

  /// `一、` `1.` `1、` `1）`, and `1。` where an input method has made a full stop of the point.
  private init?(plain text: NoticeText, at start: Int, before end: Int) {
    guard let numeral = Numeral(text, at: start, before: end) else { return nil }
    let offset = text.skipSpace(from: numeral.end, to: end)
    let delimiter = text.narrow(at: offset)
    guard offset < end else { return nil }
    switch (delimiter.value, numeral.isChinese) {
    case (0x3001, true), (0x2E, true), (0x3002, true):
      self.init(.chinese, numeral.value, start, offset + delimiter.length)
    case (0x3001, false), (0x2E, false), (0x3002, false):
      self.init(.arabic, numeral.value, start, offset + delimiter.length)
    case (0x29, false):
      self.init(.arabicHalfParenthesis, numeral.value, start, offset + delimiter.length)
    default: return nil
    }
  }

  /// `（一）` `(1)`, also followed by a superfluous `、` or `.`
  private init?(parenthesized text: NoticeText, at start: Int, before end: Int) {
    let inner = text.skipSpace(from: start + text.scalar(at: start).length, to: end)
    guard let numeral = Numeral(text, at: inner, before: end) else { return nil }
    let offset = text.skipSpace(from: numeral.end, to: end)
    let close = text.narrow(at: offset)
    guard offset < end, close.value == 0x29 else { return nil }
    var labelEnd = offset + close.length
    let mark = text.narrow(at: labelEnd)
    if labelEnd < end, mark.value == 0x3001 || mark.value == 0x2E,
      text.narrow(at: labelEnd + mark.length).value != 0x28
    {
      labelEnd += mark.length
    }
    self.init(
      numeral.isChinese ? .chineseParenthesis : .arabicParenthesis, numeral.value, start, labelEnd)
  }

  /// `第一章` `第 三 条` `第一部分`
  private init?(statutory text: NoticeText, at start: Int, before end: Int) {
    let inner = text.skipSpace(from: start + 3, to: end)
    guard let numeral = Numeral(text, at: inner, before: end) else { return nil }
    let offset = text.skipSpace(from: numeral.end, to: end)
    guard offset < end else { return nil }
    let unit = text.folded(at: offset)
    let after = offset + unit.length
    let colon = text.folded(at: after)
    let afterColon = after < end && colon.value == 0x3A ? after + colon.length : after
    switch unit.value {
    case 0x6761: self.init(.article, numeral.value, start, after)  // 条
    case 0x7AE0: self.init(.chapter, numeral.value, start, afterColon)  // 章
    case 0x8282: self.init(.section, numeral.value, start, after)  // 节
    case 0x7F16, 0x7BC7: self.init(.part, numeral.value, start, after)  // 编 篇
    case 0x90E8 where after < end && text.scalar(at: after).value == 0x5206:  // 部分
      let colon = text.folded(at: after + 3)
      self.init(
        .part, numeral.value, start,
        after + 3 + (after + 3 < end && colon.value == 0x3A ? colon.length : 0))
    default: return nil
    }
  }
}
