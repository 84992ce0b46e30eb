import Diagnostics
import NoticeModel
import SiteGenerator

/// `content/corrections.yaml`: the errors that the site made and put right, newest first.
enum CorrectionsFile {
  static func load(_ folder: String) -> Diagnosed<[Correction]> {
    switch ContentFolder(path: folder).text("corrections.yaml") {
    case .failure(let failure): return Diagnosed([], [failure.diagnostic])
    case .success(let source):
      let file = YAMLFile.parse(source)
      let records = YAMLRecord.list(in: file.output)
      var diagnostics = file.diagnostics + records.diagnostics
      let corrections = records.output.compactMap { record -> Correction? in
        var record = record
        defer { diagnostics += record.diagnostics }
        record.warnOfKeys(besides: ["occurred", "corrected", "page", "text"])
        let text = record.required("text")
        let occurred = record.date("occurred")
        guard let corrected = record.date("corrected") else { return nil }
        return Correction(
          occurred: occurred, corrected: corrected, page: record.string("page") ?? "", text: text)
      }
      return Diagnosed(corrections, diagnostics)
    }
  }
}
