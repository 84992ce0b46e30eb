internal import Diagnostics
internal import SearchIndex

/// `content/synonyms.yaml`, which may be left out: words people use for official ones.
enum SynonymFile {
  static func load(_ folder: String) -> Diagnosed<[Synonym]> {
    let records = ContentFolder(path: folder).list("synonyms.yaml")
    var diagnostics = records.diagnostics
    let synonyms = records.output.map { record in
      var record = record
      defer { diagnostics += record.diagnostics }
      record.warnOfKeys(besides: ["from", "to", "weight", "mutual", "instead"])
      return Synonym(
        from: record.required("from"), to: record.strings("to"),
        weight: record.number("weight") ?? 0.5, mutual: record.flag("mutual"),
        instead: record.flag("instead"))
    }
    return Diagnosed(synonyms, diagnostics)
  }
}
