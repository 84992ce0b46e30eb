import ArgumentParser
import Foundation
import NoticeModel

/// Options that the commands which read the content share.
struct FolderOptions: ParsableArguments {
  @Option(help: "The content folder.")
  var content = "content"

  @Option(help: "The templates folder.")
  var templates = "templates"

  @Option(help: "The day for which validity is computed, YYYY-MM-DD (default: today).")
  var asOf: String?

  /// `--as-of`, else the day of this run.
  func day() throws -> CalendarDate {
    guard let asOf else { return try CalendarDate.ofThisRun() }
    guard let day = CalendarDate(iso: asOf) else {
      throw ValidationError("'\(asOf)' is no day; write it as 2026-11-22")
    }
    return day
  }
}

extension CalendarDate {
  /// SOURCE_DATE_EPOCH, else today in China: the notices' days are Chinese days.
  static func ofThisRun() throws -> CalendarDate {
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else {
      return CalendarDate(epoch: Int(Date().timeIntervalSince1970), offset: 8 * 3600)
    }
    guard let seconds = Int(epoch) else {
      throw ValidationError("SOURCE_DATE_EPOCH is no number of seconds: '\(epoch)'")
    }
    return CalendarDate(epoch: seconds, offset: 0)
  }
}
