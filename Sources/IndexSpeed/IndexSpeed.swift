import Diagnostics
import NoticeModel
import Publisher
import SiteGenerator

/// How long the search index of a site takes, without reading, linking and writing:
/// `swift run -c release IndexSpeed CONTENT TEMPLATES`.
@main
struct IndexSpeed {
  static func main() throws {
    let folders = CommandLine.arguments.dropFirst()
    guard let content = folders.first, let templates = folders.last,
      let day = CalendarDate(iso: "2026-11-22")
    else { return }
    let pipeline = SitePipeline(content: content, templates: templates, asOf: day)
    guard let generator = pipeline.plan().output else { return }
    let clock = ContinuousClock()
    let times = try (1...3).map { _ in
      try clock.measure { try generator.search { _ in } }
    }
    if let least = times.min() { print("search index: \(least) (least of \(times.count))") }
  }
}
