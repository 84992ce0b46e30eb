internal import Diagnostics
internal import SiteGenerator

/// `content/quality.json`, which may be left out: how good the extraction is, as `make measure`
/// measured it.
enum QualityFile {
  private static let subjects = [
    "money": "金额", "targets": "指标", "sums": "算术核对", "departments": "部门",
    "alignment": "同类举措", "closing": "期限与支持总额",
  ]

  /// The totals of each section. JSON is YAML, so the one reader does.
  static func load(_ folder: String) -> Diagnosed<[QualityRow]> {
    let file = ContentFolder(path: folder).mapping("quality.json", isOptional: true)
    guard var record = file.output else { return Diagnosed([], file.diagnostics) }
    let rows = record.records("sections").compactMap { section -> QualityRow? in
      var section = section
      let id = section.required("id")
      guard var total = section.records("rows").last else { return nil }
      return QualityRow(
        subject: subjects[id] ?? id, expected: total.string("expected") ?? "",
        precision: total.string("precision") ?? "",
        recall: total.string("recall") ?? "")
    }
    return Diagnosed(rows, record.diagnostics)
  }
}
