/// Tells which policy package a printed domain title stands for, wherever in the notice it stands.
struct PackageClassifier {
  private struct Cue {
    let package: String
    let words: FoldedText
  }

  private let byName: [[UInt32]: String]
  private let cues: [Cue]

  init(_ packages: [PolicyPackage]) {
    var byName: [[UInt32]: String] = [:]
    var cues: [Cue] = []
    for package in packages {
      for name in [package.name] + package.yearNames.flatMap(\.names) {
        let folded = FoldedText.scalars(of: name)
        if byName[folded] == nil { byName[folded] = package.id }
      }
      cues += package.cues.map { Cue(package: package.id, words: FoldedText($0)) }
    }
    self.byName = byName
    // A stable sort by length keeps the order of the registry among equals.
    self.cues = cues.enumerated()
      .sorted { left, right in
        let lengths = (left.element.words.scalars.count, right.element.words.scalars.count)
        return lengths.0 == lengths.1 ? left.offset < right.offset : lengths.0 > lengths.1
      }
      .map(\.element)
  }

  /// The package id: by a name that a year gives it, else by the longest cue; `nil` without either.
  func package(for title: String) -> String? {
    let folded = FoldedText(title)
    return byName[folded.scalars] ?? cues.first { folded.contains($0.words) }?.package
  }
}
