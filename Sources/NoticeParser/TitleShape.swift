internal import Diagnostics

/// What the words after a label look like, as far as the next stop: evidence for a heading.
struct TitleShape: Sendable {
  enum Ending: Sendable {
    /// A full stop; more text follows on the line.
    case sentence
    /// A full stop at the end of the line, or of the text.
    case sentenceAtLineEnd
    /// The line ends without a stop.
    case lineEnd
    /// A parenthesis that names who leads.
    case leadParenthesis
    /// White space between Chinese characters, with more text behind it.
    case space
    case colon
    /// No stop within reach.
    case none
  }

  /// The words, without the stop.
  let range: ByteRange
  private(set) var ending: Ending
  /// `【加大支持】围绕…`: the brackets hold the title.
  let isBracketed: Bool
  private let shortCount: UInt8
  private let shortCommas: UInt8

  /// Scalars in `range`, counted to one more than the longest title has.
  var count: Int { Int(shortCount) }
  var commas: Int { Int(shortCommas) }

  /// Titles longer than this are none: the longest in the five notices has 31 characters.
  static let longest = 60

  init(_ text: NoticeText, from start: Int, lineEnd: Int) {
    var reader = Reader(text: text, start: start, end: lineEnd)
    ending = reader.read()
    range = ByteRange(start, text.skipSpaceBackward(from: reader.offset, to: start))
    shortCount = UInt8(reader.count)
    shortCommas = UInt8(reader.commas)
    isBracketed = text.scalar(at: start).value == 0x3010
  }

  /// A title that only a title has: short and without a comma.
  var isTerse: Bool { count <= 30 && commas == 0 && count > 0 }

  /// The same where the text goes on behind the line that the full stop ends.
  var goingOn: TitleShape {
    var shape = self
    if ending == .sentenceAtLineEnd { shape.ending = .sentence }
    return shape
  }

  /// The words fill their line: the text, if there is any, begins on the next.
  var isAlone: Bool { (ending == .lineEnd || ending == .sentenceAtLineEnd) && !isBracketed }

  private struct Reader {
    let text: NoticeText
    let start: Int
    let end: Int
    var offset: Int
    var count = 0
    var commas = 0
    private var depth = 0

    init(text: NoticeText, start: Int, end: Int) {
      self.text = text
      self.start = start
      self.end = end
      offset = start
    }

    mutating func read() -> Ending {
      while true {
        guard skipHan() else { return .none }
        guard offset < end else { break }
        let scalar = text.narrow(at: offset)
        if depth == 0, let ending = ending(at: scalar) { return ending }
        switch scalar.value {
        case 0x201C, 0x300A, 0x28, 0x3008, 0x300C, 0x3010, 0x3014, 0x5B: depth += 1
        case 0x201D, 0x300B, 0x29, 0x3009, 0x300D, 0x3011, 0x3015, 0x5D: depth = max(0, depth - 1)
        case 0x2C, 0x3B: if depth == 0 { commas += 1 }
        default: break
        }
        count += 1
        if count > TitleShape.longest { return .none }
        offset += max(1, scalar.length)
      }
      offset = end
      return .lineEnd
    }

    /// Passes over the Han characters ahead, of three bytes each; false where they are too many.
    private mutating func skipHan() -> Bool {
      let next = text.skipHan(from: offset, to: end)
      let room = TitleShape.longest - count
      guard (next - offset) / 3 <= room else {
        offset += room * 3
        count = TitleShape.longest + 1
        return false
      }
      count += (next - offset) / 3
      offset = next
      return true
    }

    private func ending(at scalar: NoticeText.Scalar) -> Ending? {
      switch scalar.value {
      case 0x3002, 0x21, 0x3F: return sentence(after: scalar.length)
      case 0x2E where isFullStop: return sentence(after: scalar.length)
      case 0x3A where count > 0: return .colon
      case 0x28, 0x3010, 0x3014, 0x5B:
        return UnitCues.opensLeadParenthesis(text, at: offset, before: end) ? .leadParenthesis : nil
      default:
        return Folding.isSpace(scalar.value) && isBreak ? .space : nil
      }
    }

    private func sentence(after length: Int) -> Ending {
      text.skipSpace(from: offset + length, to: end) < end ? .sentence : .sentenceAtLineEnd
    }

    /// An ASCII full stop between Chinese characters, not a decimal point or an abbreviation.
    private var isFullStop: Bool {
      guard offset > start, Folding.isHan(text.scalar(before: offset).value) else { return false }
      let next = text.narrow(at: offset + text.scalar(at: offset).length).value
      return !Folding.isDigit(next) && !Folding.isLatin(next)
    }

    /// A figure with white space on both sides, as `到 2025 年` in a text that sets figures off.
    private func isSetOff(_ start: Int) -> Bool {
      var offset = start
      while offset < end {
        let scalar = text.narrow(at: offset)
        guard scalar.value < 0x80, !Folding.isSpace(scalar.value) else { break }
        offset += scalar.length
      }
      return offset < end && Folding.isSpace(text.scalar(at: offset).value)
    }

    /// White space after a Chinese character or a closing mark and before a Chinese character.
    private var isBreak: Bool {
      guard count > 1 else { return false }
      let before = text.narrow(before: offset).value
      let next = text.skipSpace(from: offset, to: end)
      // A line break within a paragraph is no break of the sentence.
      guard !text.bytes[offset..<next].contains(0x0A) else { return false }
      let after = text.narrow(at: next).value
      if Folding.isDigit(after), isSetOff(next) { return false }
      return (Folding.isHan(before) || before == 0x201D || before == 0x300B || before == 0x29)
        && (Folding.isHan(after) || after == 0x201C || after == 0x300A || Folding.isDigit(after))
    }
  }
}
