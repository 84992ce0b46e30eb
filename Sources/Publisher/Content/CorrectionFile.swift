internal import Diagnostics
internal import SiteGenerator

/// `content/corrections.yaml`: errors of the site that were published and put right.
enum CorrectionFile {
  static func load(_ folder: String) -> Diagnosed<[CorrectionView]> {
    switch ContentFolder(path: folder).text("corrections.yaml") {
    case .failure(let failure): return Diagnosed([], [failure.diagnostic])
    case .success(let source):
      let file = YAMLFile.parse(source)
      guard let root = file.output.root, var record = YAMLRecord(root, in: file.output) else {
        return Diagnosed([], file.diagnostics)
      }
      record.warnOfKeys(besides: ["corrections"])
      let corrections = record.records("corrections").map { correction in
        var correction = correction
        defer { record.add(correction.diagnostics) }
        correction.warnOfKeys(besides: ["date", "path", "said", "says"])
        return CorrectionView(
          date: correction.required("date"), path: correction.required("path"),
          said: correction.required("said"), says: correction.required("says"))
      }
      return Diagnosed(corrections, file.diagnostics + record.diagnostics)
    }
  }
}
