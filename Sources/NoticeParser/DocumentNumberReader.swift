internal import Diagnostics
internal import NoticeModel

/// Reads a document number 发文字号: `苍政发〔2023〕22号` (GB/T 9704-2012 §7.2.5), also with
/// `[]`, `【】` or `()` for the brackets, a superfluous 第, leading zeros and stray spaces.
struct DocumentNumberReader {
  let text: NoticeText

  private static let ordinal: Cue = "第"
  private static let unit: Cue = "号"

  /// The number that fills `range`, brackets around it and stray white space aside.
  func read(_ range: ByteRange) -> (number: DocumentNumber, range: ByteRange)? {
    var range = text.trimmed(range)
    guard mayEnd(range) else { return nil }
    if let bracket = Bracket(text, at: range.start, before: range.end),
      bracket.outer.end == range.end
    {
      range = text.trimmed(bracket.inner)
    }
    guard text.isWithin(40, range), let open = firstBracket(in: range),
      let bracket = yearBracket(at: open, before: range.end)
    else { return nil }
    let issuer = text.trimmed(ByteRange(range.start, open))
    guard !issuer.isEmpty, isIssuer(issuer), let year = number(text.trimmed(bracket.inner)),
      (1949...2199).contains(year)
    else { return nil }
    let offset = text.skipSpace(from: bracket.outer.end, to: range.end)
    let sequenceStart =
      text.end(of: DocumentNumberReader.ordinal, at: offset, before: range.end) ?? offset
    guard let hao = text.find(DocumentNumberReader.unit, in: ByteRange(sequenceStart, range.end)),
      hao.end == range.end,
      let sequence = number(text.trimmed(ByteRange(sequenceStart, hao.start)))
    else { return nil }
    return (
      DocumentNumber(
        text: text.words(range), issuerCode: text.words(issuer), year: year, sequence: sequence),
      range
    )
  }

  /// With 号, or a bracket behind it.
  private func mayEnd(_ range: ByteRange) -> Bool {
    switch text.narrow(before: range.end).value {
    case 0x53F7, 0x865F, 0x29, 0x5D, 0x3011, 0x3015: true  // 号 號
    default: false
    }
  }

  private func firstBracket(in range: ByteRange) -> Int? {
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      switch scalar.value {
      case 0x3014, 0x5B, 0x3010, 0x28, 0x3008: return offset
      default: offset += max(1, scalar.length)
      }
    }
    return nil
  }

  private func yearBracket(
    at offset: Int, before end: Int
  ) -> (outer: ByteRange, inner: ByteRange)? {
    if let bracket = Bracket(text, at: offset, before: end) {
      return (bracket.outer, bracket.inner)
    }
    let inner = offset + text.scalar(at: offset).length
    guard let close = text.find("〉", in: ByteRange(inner, end)) else { return nil }
    return (ByteRange(offset, close.end), ByteRange(inner, close.start))
  }

  /// Chinese characters and letters only.
  private func isIssuer(_ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      let isLetter = Folding.isHan(scalar.value) || Folding.isLatin(scalar.value)
      guard isLetter || Folding.isSpace(scalar.value) else { return false }
      offset += scalar.length
    }
    return true
  }

  private func number(_ range: ByteRange) -> Int? {
    var value = 0
    var offset = range.start
    guard !range.isEmpty else { return nil }
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      offset += max(1, scalar.length)
      if Folding.isSpace(scalar.value) { continue }
      guard Folding.isDigit(scalar.value), value < 100_000 else { return nil }
      value = value * 10 + Int(scalar.value - 0x30)
    }
    return value
  }
}
