import Knowledge
import Markup
import NoticeModel

/// A clause with the wording that its counterparts share dimmed, so that its own stands out.
///
/// Wording is shared when five or more characters in a row stand in a counterpart too: shorter
/// runs of Chinese are mere vocabulary. Texts are compared as shown, so that a comma a website
/// made half-width does not count as a difference.
struct SharedWording {
  /// The runs that the others have, gathered once for all passages that are held against them.
  private let shared: Set<UInt128>

  /// Wording that any of `texts` has: for a passage that is not among them.
  init(with texts: [String]) {
    shared = Self.allRuns(of: texts)
  }

  /// Wording that at least two of `groups` have: for passages of the groups themselves.
  init(between groups: [[String]]) {
    var once: Set<UInt128> = []
    var twice: Set<UInt128> = []
    for group in groups {
      for run in Self.allRuns(of: group) where !once.insert(run).inserted { twice.insert(run) }
    }
    shared = twice
  }

  func html(of passage: Passage) -> TrustedHTML {
    var writer = MarkupWriter()
    for paragraph in passage.paragraphs {
      let text = TypographicRepair.repaired(paragraph)
      let isShared = marks(of: Array(text.unicodeScalars))
      writer.element("p") { writer in
        var start = text.startIndex
        for (index, position) in zip(isShared.indices, text.unicodeScalars.indices)
        where index > 0 && isShared[index] != isShared[index - 1] {
          Self.write(text[start..<position], isShared: isShared[index - 1], to: &writer)
          start = position
        }
        if let last = isShared.last { Self.write(text[start...], isShared: last, to: &writer) }
      }
    }
    return writer.html
  }

  private static func write(
    _ text: Substring, isShared: Bool, to writer: inout MarkupWriter
  ) {
    if isShared {
      writer.element("span", ["class": "same"], text: String(text))
    } else {
      writer.text(String(text))
    }
  }

  private static let length = 5

  /// Whether each scalar lies in a run that is in `shared`.
  private func marks(of scalars: [Unicode.Scalar]) -> [Bool] {
    var marks = [Bool](repeating: false, count: scalars.count)
    for (start, run) in Self.runs(of: scalars).enumerated() where shared.contains(run) {
      for index in start..<start + Self.length { marks[index] = true }
    }
    return marks
  }

  private static func allRuns(of texts: [String]) -> Set<UInt128> {
    var all: Set<UInt128> = []
    for text in texts {
      all.formUnion(runs(of: Array(TypographicRepair.repaired(text).unicodeScalars)))
    }
    return all
  }

  /// The run of five scalars that starts at each position, packed: 21 bits a scalar.
  private static func runs(of scalars: [Unicode.Scalar]) -> [UInt128] {
    guard scalars.count >= length else { return [] }
    let mask = (UInt128(1) << UInt128(21 * length)) - 1
    var run: UInt128 = 0
    var runs: [UInt128] = []
    runs.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      run = ((run << 21) | UInt128(scalar.value)) & mask
      if index >= length - 1 { runs.append(run) }
    }
    return runs
  }
}
