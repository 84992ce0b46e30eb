internal import Diagnostics
internal import SiteGenerator

/// `content/corrections.yaml`, which may be left out: errors of the site that were published and put
/// right.
enum CorrectionFile {
  static func load(_ folder: String) -> Diagnosed<[CorrectionView]> {
    let file = ContentFolder(path: folder).mapping("corrections.yaml", isOptional: true)
    guard var record = file.output else { return Diagnosed([], file.diagnostics) }
    record.warnOfKeys(besides: ["corrections"])
    let corrections = record.records("corrections").map { correction in
      var correction = correction
      defer { record.add(correction.diagnostics) }
      correction.warnOfKeys(besides: ["date", "path", "said", "says"])
      return CorrectionView(
        date: correction.required("date"), path: correction.required("path"),
        said: correction.required("said"), says: correction.required("says"))
    }
    return Diagnosed(corrections, record.diagnostics)
  }
}
