internal import Diagnostics

/// Finds how to reach a person: contact data, which no page may show.
///
/// `联系人：王某，联系电话：…` stands on lines of its own, numbered or not, or ends a sentence.
struct ContactFinder {
  let text: NoticeText

  /// What must stand before contact data within a line.
  enum Boundary {
    /// A full stop.
    case sentences
    /// A full stop, a comma, a semicolon or an opening bracket.
    case commas
  }

  /// Whether a line begins with contact data.
  func isContact(_ line: ByteRange) -> Bool {
    guard text.isWithin(120, line) else { return false }
    let label = Label(text, at: line.start, before: line.end)
    let start = text.skipSpace(from: label?.end ?? line.start, to: line.end)
    return isNamed(at: start, line.end) || isNumbered(ByteRange(start, line.end))
  }

  /// `联系人 王某  电话 0571-63712345`: a name and a number without colons.
  private func isNumbered(_ line: ByteRange) -> Bool {
    text.isWithin(60, line) && text.starts(line, with: ContactFinder.names)
      && !text.contains(.fullStop, in: line) && holdsNumber(line)
  }

  /// Seven digits, with hyphens among them.
  private func holdsNumber(_ line: ByteRange) -> Bool {
    var digits = 0
    var offset = line.start
    while offset < line.end, digits < 7 {
      let scalar = text.narrow(at: offset)
      if Folding.isDigit(scalar.value) {
        digits += 1
      } else if scalar.value != 0x2D {
        digits = 0
      }
      offset += max(1, scalar.length)
    }
    return digits >= 7
  }

  /// The parts of `line` with contact data, each to the end of its sentence, cut off.
  func split(_ line: ByteRange, behind boundary: Boundary) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = line.start
    var offset = line.start
    while true {
      offset = text.skipHan(from: offset, to: line.end)
      guard offset < line.end else { break }
      let scalar = text.narrow(at: offset)
      offset += max(1, scalar.length)
      guard cuts(scalar.value, boundary) else { continue }
      let next = text.skipSpace(from: offset, to: line.end)
      guard next < line.end, isNamed(at: next, line.end) else { continue }
      let end = text.find(.fullStop, in: ByteRange(next, line.end))?.end ?? line.end
      parts += [ByteRange(start, next), ByteRange(next, end)]
      start = end
      offset = end
    }
    if start < line.end { parts.append(ByteRange(start, line.end)) }
    return parts
  }

  private func cuts(_ mark: UInt32, _ boundary: Boundary) -> Bool {
    switch boundary {
    case .sentences: mark == 0x3002
    case .commas: mark == 0x3002 || mark == 0x2C || mark == 0x3B || mark == 0x28
    }
  }

  /// Whether a name of contact data and a colon stand there, `政策咨询电话：` too.
  private func isNamed(at start: Int, _ end: Int) -> Bool {
    var offset = start
    var length = 0
    while true {
      let mark = text.skipHan(from: offset, to: end)
      length += (mark - offset) / 3
      guard mark < end, length <= ContactFinder.longestName else { return false }
      offset = mark
      let scalar = text.narrow(at: offset)
      if scalar.value == 0x3A {
        return text.ends(text.trimmed(ByteRange(start, offset)), with: ContactFinder.names)
      }
      guard scalar.value != 0x3002, scalar.value != 0x2C, scalar.value != 0x3B else {
        return false
      }
      offset += max(1, scalar.length)
      length += 1
    }
  }

  /// Scalars before the colon: `联系人及联系方式` with spaces, or with words before it.
  private static let longestName = 14

  private static let names: CueSet = [
    "联系人及电话", "联系人员", "联系人", "联系电话", "联系地址", "联系方式", "联系邮箱", "邮政编码", "邮编", "电子邮箱",
    "电子邮件", "电子信箱", "邮箱", "E-mail", "Email", "email", "e-mail", "通讯地址", "通信地址", "邮寄地址", "地址",
    "电话", "传真", "手机", "联系部门", "联系单位", "QQ", "微信", "电话号码", "传真号码", "手机号码",
    "联系人姓名",
  ]
}
