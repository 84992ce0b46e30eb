internal import Diagnostics
internal import SiteGenerator

/// `content/indicators.yaml`: under which names the figures of several notices are compared.
enum IndicatorFile {
  static func load(_ folder: String) -> Diagnosed<IndicatorNames> {
    switch ContentFolder(path: folder).text("indicators.yaml") {
    case .failure(let failure): return Diagnosed(IndicatorNames(), [failure.diagnostic])
    case .success(let source):
      let file = YAMLFile.parse(source)
      guard let root = file.output.root, var record = YAMLRecord(root, in: file.output) else {
        return Diagnosed(IndicatorNames(), file.diagnostics)
      }
      record.warnOfKeys(besides: ["drop", "words", "names", "general"])
      let dropped = record.strings("drop")
      let words = pairs(record.lists("words"))
      var names: [String: String] = [:]
      for (printed, written) in pairs(record.lists("names")) { names[printed] = written }
      let indicators = IndicatorNames(
        dropped: dropped, words: words, names: names, general: Set(record.strings("general")))
      return Diagnosed(indicators, file.diagnostics + record.diagnostics)
    }
  }

  /// Each printed wording with the one that is written for it.
  private static func pairs(
    _ lists: [(key: LocatedText, values: [String])]
  ) -> [(printed: String, written: String)] {
    lists.flatMap { list in list.values.map { ($0, list.key.text) } }.filter { !$0.0.isEmpty }
  }
}
