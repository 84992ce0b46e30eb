internal import Diagnostics
internal import SiteGenerator

/// `content/indicators.yaml`, which may be left out: under which names the figures of several notices
/// are compared.
enum IndicatorFile {
  static func load(_ folder: String) -> Diagnosed<IndicatorNames> {
    let file = ContentFolder(path: folder).mapping("indicators.yaml", isOptional: true)
    guard var record = file.output else { return Diagnosed(IndicatorNames(), file.diagnostics) }
    record.warnOfKeys(besides: ["drop", "words", "names", "general"])
    let dropped = record.strings("drop")
    let words = pairs(record.lists("words"))
    var names: [String: String] = [:]
    for (printed, written) in pairs(record.lists("names")) { names[printed] = written }
    let indicators = IndicatorNames(
      dropped: dropped, words: words, names: names, general: Set(record.strings("general")))
    return Diagnosed(indicators, record.diagnostics)
  }

  /// Each printed wording with the one that is written for it.
  private static func pairs(
    _ lists: [(key: LocatedText, values: [String])]
  ) -> [(printed: String, written: String)] {
    lists.flatMap { list in list.values.map { ($0, list.key.text) } }.filter { !$0.0.isEmpty }
  }
}
