import ArgumentParser
import Diagnostics
import NoticeModel
import Publisher

/// `gongwen build`: the site from the content folder.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site.",
    discussion: """
      Exit status: 0 built, 1 errors in the content (nothing is published), 2 the output cannot be \
      written, 64 wrong usage.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(help: "Where the site goes.")
  var output = "site"

  @Option(help: "Absolute address of the published site.")
  var baseURL: String?

  @Option(help: "How many files to render at once (default: one for each processor).")
  var jobs: Int?

  func validate() throws {
    if let baseURL, !baseURL.isEmpty, !LinkAddress.isValid(baseURL) {
      throw ValidationError("'\(baseURL)' is no address; write one like https://example.org/kb/")
    }
  }

  func run() async throws {
    let pipeline = SitePipeline(
      content: folders.content, templates: folders.templates, output: output,
      asOf: try folders.day(), baseURL: baseURL, jobs: jobs)
    let outcome: SitePipeline.Outcome
    do {
      outcome = try await pipeline.build()
    } catch {
      Terminal.error("error: \(error)")
      throw ExitCode(2)
    }
    Terminal.report(outcome.diagnostics)
    guard let count = outcome.output else { throw ExitCode(1) }
    print("\(output): \(count.new) files new or changed, \(count.unchanged) unchanged")
  }
}
