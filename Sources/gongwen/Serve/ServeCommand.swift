import ArgumentParser
import Diagnostics
import FlyingFox
import FlyingSocks
import NoticeModel
import Publisher

/// `gongwen serve`: the site on this machine, built again and shown again after each change.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Build the site, serve it on this machine, rebuild on change.",
    discussion: "Only this machine can reach it. Stop it with Control-C.")

  @OptionGroup var folders: FolderOptions

  @Option(help: "Where the site goes.")
  var output = "site"

  @Option(help: "The port to listen on.")
  var port: UInt16 = 8000

  func run() async throws {
    let pipeline = SitePipeline(
      content: folders.content, templates: folders.templates, output: output,
      asOf: try folders.day())
    let builds = BuildCounter()
    await rebuild(pipeline, builds)
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: SiteHandler(reader: SiteReader(root: output), builds: builds))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await run(server) }
      group.addTask {
        try await server.waitUntilListening()
        print("http://127.0.0.1:\(port)/")
        try await FolderWatcher([folders.content, folders.templates]).forEachChange {
          await rebuild(pipeline, builds)
        }
      }
      try await group.next()
    }
  }

  private func run(_ server: HTTPServer) async throws {
    do {
      try await server.run()
    } catch {
      Terminal.error("error: cannot listen on port \(port): \(error)")
      throw ExitCode(2)
    }
  }

  /// Builds the site and says how it went; a site that could not be built leaves the old one.
  private func rebuild(_ pipeline: SitePipeline, _ builds: BuildCounter) async {
    do {
      let outcome = try await pipeline.build()
      Terminal.report(outcome.diagnostics)
      if let count = outcome.output {
        print("\(output): \(count.new) files new or changed, \(count.unchanged) unchanged")
        builds.increment()
      }
    } catch {
      Terminal.error("error: \(error)")
    }
  }
}
