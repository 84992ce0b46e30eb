import Foundation
import SiteGenerator
import Testing

@testable import Publisher

@Suite struct SiteFolderTests {
  private let folder: TemporaryFolder
  private var site: SiteFolder { SiteFolder("\(folder.path)/site") }

  init() throws { folder = try TemporaryFolder() }

  @Test func siteIsWrittenWithItsFolders() async throws {
    let count = try await publish(["index.html": "首页", "notices/a/1.html": "条"])
    #expect(folder.text("site/index.html") == "首页")
    #expect(folder.text("site/notices/a/1.html") == "条")
    #expect(count == StagedSite.Count(new: 3, unchanged: 0))
    #expect(folder.names() == ["site"])
  }

  @Test func pagesThatAreNoMoreAreGone() async throws {
    try await publish(["old.html": "旧", "notices/a/1.html": "条"])
    try await publish(["index.html": "首页"])
    #expect(folder.names(in: "site") == ["data", "index.html"])
  }

  @Test func unchangedFileStaysTheSameFile() async throws {
    try await publish(["same.html": "同", "changed.html": "甲"])
    let same = try folder.identity("site/same.html")
    let changed = try folder.identity("site/changed.html")
    let count = try await publish(["same.html": "同", "changed.html": "乙"])
    #expect(try folder.identity("site/same.html") == same)
    #expect(try folder.identity("site/changed.html") != changed)
    #expect(folder.text("site/changed.html") == "乙")
    #expect(count == StagedSite.Count(new: 1, unchanged: 2))
  }

  @Test func failedBuildLeavesTheOldSite() async throws {
    try await publish(["index.html": "旧"])
    let before = try folder.identity("site/index.html")
    await #expect(throws: Failure.self) {
      try await site.replace { staged in
        try staged.write(file("index.html", "新"))
        throw Failure()
      }
    }
    #expect(try folder.identity("site/index.html") == before)
    #expect(folder.text("site/index.html") == "旧")
    #expect(folder.names() == ["site"])
  }

  @Test func hiddenNamesAtTheTopSurvive() async throws {
    try folder.write("*\n", to: "site/.gitignore")
    try folder.write("ref", to: "site/.git/HEAD")
    try await publish(["index.html": "首页", ".nojekyll": "new"])
    try await publish(["index.html": "首页", ".nojekyll": "newer"])
    #expect(folder.text("site/.gitignore") == "*\n")
    #expect(folder.text("site/.git/HEAD") == "ref")
    #expect(folder.text("site/.nojekyll") == "newer")
  }

  @Test func secondBuildOfTheSameSiteIsRefused() async throws {
    try await site.replace { staged in
      try staged.write(file("data/corpus.json", "{}"))
      await #expect(throws: PublishError.busy(site.path)) { try await publish([:]) }
    }
    #expect(folder.text("site/data/corpus.json") == "{}")
  }

  @Test func whatAKilledBuildLeftIsRemoved() async throws {
    try await publish(["index.html": "旧"])
    try folder.write("半", to: ".site.build/new/half.html")
    try folder.write("ref", to: ".site.build/finished/.git/HEAD")
    try await publish(["index.html": "新"])
    #expect(folder.names() == ["site"])
    #expect(folder.names(in: "site") == [".git", "data", "index.html"])
  }

  /// As after a kill between the exchange of the folders and the move of `.git`, once the site is gone.
  @Test func hiddenNamesOfASiteThatIsGoneSurvive() async throws {
    try folder.write("ref", to: ".site.build/finished/.git/HEAD")
    try await publish(["index.html": "新"])
    #expect(folder.text("site/.git/HEAD") == "ref")
    #expect(folder.names() == ["site"])
  }

  @Test func hiddenNamesThatCannotBeMovedAreKept() async throws {
    try folder.write("ref", to: ".site.build/finished/.git/HEAD")
    try folder.write("a file where the site should be", to: "site")
    let error = await #expect(throws: FileError.self) { try await publish([:]) }
    #expect(error?.description.contains("/site/.git") == true)
    #expect(folder.text(".site.build/finished/.git/HEAD") == "ref")
  }

  @Test func buildKilledBetweenTwoMovesIsUndone() async throws {
    try await publish(["index.html": "旧"])
    try FileSystem.makeFolder("\(folder.path)/.site.build")
    try FileSystem.move("\(folder.path)/site", to: "\(folder.path)/.site.build/retired")
    try folder.write("新", to: ".site.build/finished/index.html")
    await #expect(throws: Failure.self) { try await site.replace { _ in throw Failure() } }
    #expect(folder.text("site/index.html") == "旧")
    #expect(folder.names() == ["site"])
  }

  @Test func folderWithOtherFilesIsNotReplaced() async throws {
    try folder.write("照片", to: "site/photo.jpg")
    await #expect(throws: PublishError.notASite(site.path)) { try await publish([:]) }
    #expect(folder.text("site/photo.jpg") == "照片")
    #expect(folder.names() == ["site"])
  }

  @Test func outputBelowAFileIsACleanError() async throws {
    try folder.write("", to: "file")
    let error = await #expect(throws: FileError.self) {
      try await SiteFolder("\(folder.path)/file/site").replace { _ in }
    }
    #expect(error?.description.hasPrefix("cannot make the folder \(folder.path)/file/") == true)
  }

  @Test func linkedOutputFolderIsReplacedWhereItLies() async throws {
    try await publish(["index.html": "旧"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "\(folder.path)/site")
    try await publish(["index.html": "新"], to: SiteFolder("\(folder.path)/link/"))
    #expect(folder.text("site/index.html") == "新")
    #expect(folder.names() == ["link", "site"])
  }

  @Test(arguments: ["../x", "/etc/x", "a//b", "a/../../b", "./a", "", "a\0b", "a\\b", "a/"])
  func addressOutsideTheSiteIsRefused(path: String) async throws {
    await #expect(throws: PublishError.unsafePath(path)) { try await publish([path: "x"]) }
  }

  @Test func twoPagesAtOneAddressAreAnError() async throws {
    await #expect(throws: FileError.self) {
      try await site.replace { staged in
        try staged.write(file("index.html", "一"))
        try staged.write(file("index.html", "二"))
      }
    }
  }

  @Test func filesAreWrittenFromSeveralTasks() async throws {
    let files = (1...200).map { file("notices/\($0 % 7)/\($0).html", "第\($0)条") }
    try await site.replace { staged in
      try await Workers.forEach(files, jobs: 4) { try staged.write($0) }
    }
    for file in files {
      #expect(folder.text("site/\(file.path)") == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func firstErrorStopsTheOtherTasks() async {
    await #expect(throws: Failure.self) {
      try await Workers.forEach(Array(0..<1000), jobs: 2) { if $0 == 500 { throw Failure() } }
    }
  }

  private struct Failure: Error {}

  @discardableResult
  private func publish(
    _ files: [String: String], to target: SiteFolder? = nil
  ) async throws -> StagedSite.Count {
    try await (target ?? site).replace { staged in
      for (path, text) in files { try staged.write(file(path, text)) }
      try staged.write(file("data/corpus.json", "{}"))
    }
  }

  private func file(_ path: String, _ text: String) -> RenderedFile {
    RenderedFile(path: path, bytes: Array(text.utf8))
  }
}
