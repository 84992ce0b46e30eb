import Knowledge
import Markup
import NoticeModel

/// A clause with the wording that its counterparts share dimmed, so that its own stands out.
///
/// Wording is shared when five or more characters in a row stand in a counterpart too: shorter
/// runs of Chinese are mere vocabulary. Texts are compared as shown, so that a comma a website
/// made half-width does not count as a difference.
struct SharedWording {
  private static let length = 5

  /// The runs that the others have, gathered once for all passages that are held against them.
  private let shared: RunNumbers

  /// Wording that any of `texts` has: for a passage that is not among them.
  init(with texts: [String]) {
    var runs = RunNumbers(capacity: texts.reduce(0) { $0 + $1.utf8.count / 3 })
    for text in texts { ShownText(text).forEachRun { _, run in _ = runs.number(of: run) } }
    shared = runs
  }

  /// Wording that at least two of `groups` have: for passages of the groups themselves.
  init(between groups: [[String]]) {
    var all = RunNumbers(capacity: groups.joined().reduce(0) { $0 + $1.utf8.count / 3 })
    /// For each run the first group that has it.
    var groupOf: [Int] = []
    var shared = RunNumbers()
    for (group, texts) in groups.enumerated() {
      for text in texts {
        ShownText(text).forEachRun { _, run in
          let number = all.number(of: run)
          if number == groupOf.count {
            groupOf.append(group)
          } else if groupOf[number] != group {
            _ = shared.number(of: run)
          }
        }
      }
    }
    self.shared = shared
  }

  func html(of passage: Passage) -> TrustedHTML {
    var writer = MarkupWriter()
    for paragraph in passage.paragraphs {
      let text = ShownText(paragraph)
      writer.element("p") { writer in
        for stretch in stretches(of: text) {
          let words = text.words(stretch.scalars)
          if stretch.isShared {
            writer.element("span", ["class": "same"]) { $0.text(words) }
          } else {
            writer.text(words)
          }
        }
      }
    }
    return writer.html
  }

  /// The text cut where shared wording begins and ends.
  private func stretches(of text: ShownText) -> [(scalars: Range<Int>, isShared: Bool)] {
    var stretches: [(scalars: Range<Int>, isShared: Bool)] = []
    var done = 0
    var sharedUpTo = 0
    func close(upTo end: Int, isShared: Bool) {
      if end > done { stretches.append((done..<end, isShared)) }
      done = end
    }
    text.forEachRun { start, run in
      guard shared.contains(run) else { return }
      if start > sharedUpTo {
        close(upTo: sharedUpTo, isShared: true)
        close(upTo: start, isShared: false)
      }
      sharedUpTo = start + Self.length
    }
    close(upTo: sharedUpTo, isShared: true)
    close(upTo: text.count, isShared: false)
    return stretches
  }

  /// A text as pages show it, scalar by scalar.
  private struct ShownText {
    private let bytes: [UInt8]
    /// The offset of each scalar in `bytes`, and behind the last their number.
    private let offsets: [Int]
    /// The last three bytes of each scalar, which stand for it: no two assigned ones have the same.
    private let scalars: [UInt32]

    init(_ text: String) {
      let bytes = TypographicRepair.repair(text).bytes
      var offsets: [Int] = []
      var scalars: [UInt32] = []
      offsets.reserveCapacity(bytes.count / 2)
      scalars.reserveCapacity(bytes.count / 2)
      var scalar: UInt32 = 0
      for (offset, byte) in bytes.enumerated() {
        if byte & 0xC0 != 0x80 {
          if offset > 0 { scalars.append(scalar) }
          offsets.append(offset)
          scalar = 0
        }
        scalar = (scalar << 8 | UInt32(byte)) & 0xFF_FFFF
      }
      if !bytes.isEmpty { scalars.append(scalar) }
      offsets.append(bytes.count)
      self.bytes = bytes
      self.offsets = offsets
      self.scalars = scalars
    }

    var count: Int { offsets.count - 1 }

    func words(_ scalars: Range<Int>) -> ArraySlice<UInt8> {
      bytes[offsets[scalars.lowerBound]..<offsets[scalars.upperBound]]
    }

    /// Gives the run of scalars that starts at each position, packed.
    func forEachRun(_ body: (_ start: Int, _ run: RunNumbers.Run) -> Void) {
      let mask = (RunNumbers.Run(1) << RunNumbers.Run(24 * SharedWording.length)) - 1
      var run: RunNumbers.Run = 0
      for index in scalars.indices {
        run = (run << 24 | RunNumbers.Run(scalars[index])) & mask
        if index + 1 >= SharedWording.length { body(index + 1 - SharedWording.length, run) }
      }
    }
  }
}
