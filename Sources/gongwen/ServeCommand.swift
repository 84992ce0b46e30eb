import ArgumentParser
import Diagnostics
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
    let site = SitePreview(root: output, port: port)
    // Made before the first build, so that what changes during it is not missed.
    let watcher = FolderWatcher([folders.content, folders.templates])
    do {
      let server = try LoopbackServer(port: port)
      await rebuild(pipeline, site)
      server.start(site)
    } catch {
      Terminal.error("error: \(error)")
      throw ExitCode(2)
    }
    print("http://127.0.0.1:\(port)/")
    try await watcher.forEachChange {
      await rebuild(pipeline, site)
    }
  }

  /// Builds the site and says how it went; a site that could not be built leaves the old one.
  private func rebuild(_ pipeline: SitePipeline, _ site: SitePreview) async {
    do {
      let outcome = try await pipeline.build()
      Terminal.report(outcome.diagnostics)
      if let count = outcome.output {
        print("\(output): \(count.new) files new or changed, \(count.unchanged) unchanged")
        site.showNewBuild()
      }
    } catch {
      Terminal.error("error: \(error)")
    }
  }
}
