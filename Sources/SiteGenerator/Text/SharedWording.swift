import Knowledge
import Markup
import NoticeModel

/// A clause with the wording that its counterparts share dimmed, so that its own stands out.
///
/// Wording is shared when five or more characters in a row stand in a counterpart too: shorter
/// runs of Chinese are mere vocabulary. Texts are compared as shown, so that a comma a website
/// made half-width does not count as a difference.
enum SharedWording {
  static func html(of passage: Passage, others: [String]) -> TrustedHTML {
    var shared: Set<UInt128> = []
    for other in others {
      shared.formUnion(runs(of: Array(TypographicRepair.repaired(other).unicodeScalars)))
    }
    var writer = MarkupWriter()
    for paragraph in passage.paragraphs {
      let scalars = Array(TypographicRepair.repaired(paragraph).unicodeScalars)
      let isShared = marks(of: scalars, sharedWith: shared)
      writer.element("p") { writer in
        var start = 0
        while start < scalars.count {
          var end = start + 1
          while end < scalars.count, isShared[end] == isShared[start] { end += 1 }
          write(scalars[start..<end], isShared: isShared[start], to: &writer)
          start = end
        }
      }
    }
    return writer.html
  }

  private static func write(
    _ scalars: ArraySlice<Unicode.Scalar>, isShared: Bool, to writer: inout MarkupWriter
  ) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    if isShared {
      writer.element("span", ["class": "same"], text: String(text))
    } else {
      writer.text(String(text))
    }
  }

  private static let length = 5

  /// Whether each scalar lies in a run that is in `shared`.
  private static func marks(
    of scalars: [Unicode.Scalar], sharedWith shared: Set<UInt128>
  ) -> [Bool] {
    var marks = [Bool](repeating: false, count: scalars.count)
    for (start, run) in runs(of: scalars).enumerated() where shared.contains(run) {
      for index in start..<start + length { marks[index] = true }
    }
    return marks
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
