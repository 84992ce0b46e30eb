internal import Diagnostics

/// Reads the names of bodies that issue a notice together, with spaces, 、 or line breaks between:
/// `甲市财政局 甲市科技局关于印发…的通知`.
///
/// The words of a title hold no spaces, so the names are told apart where they are printed.
struct Issuers {
  let text: NoticeText

  /// More issuers than any notice has: bounds the work.
  private static let most = 24

  /// The bodies before 关于 or 印发 in the lines of a title, `nil` where fewer than two are named.
  func joint(in lines: [ByteRange]) -> String? {
    var names: [ByteRange] = []
    for line in lines.prefix(Issuers.most) {
      let verb = verbStart(in: line)
      let rest = text.trimmed(ByteRange(line.start, verb ?? line.end))
      if !rest.isEmpty {
        guard let bodies = bodies(in: rest) else { return nil }
        names += bodies
      }
      if verb != nil { return names.count > 1 ? joined(names) : nil }
    }
    return nil
  }

  /// The names in `range`, with 、 between; its words where it holds one name alone.
  func names(in range: ByteRange) -> String {
    bodies(in: range).map(joined) ?? text.words(range)
  }

  /// Whether `range` holds the name of a body, or the names of several, and nothing else.
  func sign(_ range: ByteRange) -> Bool {
    HeaderCues.isBody(text, range) || bodies(in: range) != nil
  }

  private func joined(_ names: [ByteRange]) -> String {
    names.map { text.words($0) }.joined(separator: "、")
  }

  private func verbStart(in line: ByteRange) -> Int? {
    Issuers.verbs.compactMap { text.find($0, in: line)?.start }.min()
  }

  private static let verbs: [Cue] = ["关于", "印发", "转发"]

  /// The names that fill `range`, `nil` where any of them is no whole name: `科 技 部` is one, and
  /// `甲县人民政府 办公室` too.
  private func bodies(in range: ByteRange) -> [ByteRange]? {
    guard range.count <= Issuers.most * 120 else { return nil }
    var names: [ByteRange] = []
    var start = range.start
    var offset = range.start
    while offset <= range.end {
      let scalar = text.narrow(at: offset)
      if offset == range.end || Folding.isSpace(scalar.value) || scalar.value == 0x3001 {
        let name = ByteRange(start, offset)
        if !name.isEmpty {
          guard isName(name) else { return nil }
          names.append(name)
        }
        start = offset + max(1, scalar.length)
      }
      offset += max(1, scalar.length)
    }
    return names
  }

  private func isName(_ range: ByteRange) -> Bool {
    HeaderCues.isBody(text, range) && text.count(range, limit: 4) > 3 && !isPart(range)
  }

  /// Whether `range` begins with the second part of a name that white space or a line break cuts:
  /// `甲县人民政府 办公室关于印发…`.
  func isPart(_ range: ByteRange) -> Bool { text.starts(range, with: Issuers.parts) }

  private static let parts: CueSet = ["办公室", "办公厅", "委员会", "领导小组", "人民政府", "管委会", "管理委员会"]
}
