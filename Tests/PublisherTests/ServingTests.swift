import Foundation
import Testing

@testable import Publisher

@Suite struct SiteReaderTests {
  private let folder: TemporaryFolder
  private let reader: SiteReader

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("首页", to: "site/index.html")
    try folder.write("没有", to: "site/404.html")
    try folder.write("条", to: "site/notices/a/index.html")
    try folder.write("{}", to: "site/data/甲.json")
    try folder.write("密", to: "secret.txt")
    reader = SiteReader(root: "\(folder.path)/site")
  }

  @Test func filesAreFoundWithTheirType() {
    #expect(reader.answer(to: "/index.html") == found("首页", "text/html; charset=utf-8"))
    #expect(reader.answer(to: "/data/%E7%94%B2.json") == found("{}", "application/json"))
  }

  @Test func foldersStandForTheirIndex() {
    #expect(reader.answer(to: "/") == found("首页", "text/html; charset=utf-8"))
    #expect(reader.answer(to: "/notices/a/") == found("条", "text/html; charset=utf-8"))
    #expect(reader.answer(to: "/notices/a") == .moved(to: "/notices/a/"))
  }

  @Test(arguments: [
    "/x", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/notices/../../secret.txt",
    "/%2E%2E%2Fsecret.txt", "/..%5csecret.txt", "//index.html", "/./index.html", "/index.html%00",
    "/%", "/%2", "/%zz", "/%ff", "index.html", "", "/%252e%252e/secret.txt", "/notices//a/",
  ])
  func whatIsNoFileOfTheSiteIsMissing(target: String) {
    #expect(reader.answer(to: target) == missing)
  }

  @Test func linksOutOfTheSiteAreNotFollowed() throws {
    let outside = "\(folder.path)/secret.txt"
    for (link, target) in [("link.txt", outside), ("link", folder.path)] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/site/\(link)", withDestinationPath: target)
    }
    #expect(reader.answer(to: "/link.txt") == missing)
    #expect(reader.answer(to: "/link/secret.txt") == missing)
  }

  private func found(_ text: String, _ type: String) -> SiteReader.Answer {
    .found(Array(text.utf8), type: type)
  }

  private var missing: SiteReader.Answer {
    .missing(Array("没有".utf8), type: "text/html; charset=utf-8")
  }
}

@Suite struct SitePreviewTests {
  private let folder: TemporaryFolder
  private let site: SitePreview
  private let script = "<script src=\"/__reload.js\" defer></script>\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("首页", to: "index.html")
    try folder.write("{}", to: "data/corpus.json")
    site = SitePreview(root: folder.path, port: 8000)
  }

  @Test func pagesGetTheScriptAndOtherFilesDoNot() {
    #expect(answer("GET / HTTP/1.1").body == Array("首页\(script)".utf8))
    #expect(answer("GET /?q=1 HTTP/1.1").status == .ok)
    #expect(answer("GET /data/corpus.json HTTP/1.1").body == Array("{}".utf8))
    #expect(answer("GET /__reload.js HTTP/1.1").type == "text/javascript")
  }

  @Test func newBuildIsToldApart() {
    let before = answer("GET /__builds HTTP/1.1").body
    site.showNewBuild()
    #expect(answer("GET /__builds HTTP/1.1").body != before)
  }

  @Test func whatCannotBeServedIsSaid() {
    #expect(answer("GET /x HTTP/1.1").status == .missing)
    #expect(answer("POST / HTTP/1.1").status == .methodNotAllowed)
    #expect(answer("GET /data HTTP/1.1") == HTTPResponse(status: .moved, location: "/data/"))
  }

  @Test(arguments: ["", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "\0\u{1}\u{2}"])
  func whatIsNoRequestIsNotRead(line: String) {
    #expect(HTTPRequest(head: Array("\(line)\r\n\r\n".utf8)) == nil)
  }

  @Test(arguments: ["127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000 "])
  func requestsToThisMachineAreAnswered(host: String) {
    #expect(answer("GET / HTTP/1.1", host: "Host: \(host)").status == .ok)
    #expect(answer("GET / HTTP/1.1", host: "host:\(host)").status == .ok)
  }

  @Test(arguments: [
    "Host: evil.example:8000", "Host: 127.0.0.1", "Host: localhost:80", "Host:",
    "X: localhost:8000",
    "Host: localhost:8000\r\nHost: evil.example:8000", "Host: localhost:8000.evil.example",
  ])
  func requestsThatMeanAnotherHostAreNot(header: String) {
    #expect(answer("GET / HTTP/1.1", host: header) == HTTPResponse(status: .otherHost))
    #expect(answer("GET /__builds HTTP/1.1", host: header) == HTTPResponse(status: .otherHost))
  }

  @Test func browsersLeaveOutThePortOfTheWeb() {
    let request = HTTPRequest(head: Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
    let site = SitePreview(root: folder.path, port: 80)
    #expect(request.map(site.response(to:))?.status == .ok)
  }

  @Test func headIsAnsweredWithTheLengthOnly() {
    let response = HTTPResponse(status: .ok, body: Array("首页".utf8))
    let bytes = String(decoding: response.bytes(withBody: false), as: UTF8.self)
    #expect(bytes.contains("\r\nContent-Length: 6\r\n") && bytes.hasSuffix("\r\n\r\n"))
  }

  private func answer(_ line: String, host: String = "Host: 127.0.0.1:8000") -> HTTPResponse {
    HTTPRequest(head: Array("\(line)\r\n\(host)\r\n\r\n".utf8)).map(site.response(to:))
      ?? HTTPResponse(status: .badRequest)
  }
}

@Suite struct FolderWatcherTests {
  @Test func eachKindOfChangeIsSeen() throws {
    let folder = try TemporaryFolder()
    try folder.write("甲", to: "a.txt")
    try folder.write("乙", to: "b/b.txt")
    let watcher = FolderWatcher([folder.path])
    let changes: [() throws -> Void] = [
      { try folder.write("甲甲", to: "a.txt") },
      { try folder.write("丙", to: "a.txt") },
      { try folder.write("丙", to: "c/c.txt") },
      { try FileManager.default.removeItem(atPath: "\(folder.path)/b/b.txt") },
    ]
    for change in changes {
      let before = watcher.look()
      #expect(watcher.look() == before)
      try change()
      #expect(watcher.look() != before)
    }
  }

  @Test func changeInAFolderBehindALinkIsSeen() throws {
    let folder = try TemporaryFolder()
    try folder.write("甲", to: "elsewhere/a.txt")
    let link = "\(folder.path)/content"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "\(folder.path)/elsewhere")
    let watcher = FolderWatcher([link])
    let before = watcher.look()
    try folder.write("甲甲", to: "elsewhere/a.txt")
    #expect(watcher.look() != before)
  }

  /// As during a first build that takes its time.
  @Test(.timeLimit(.minutes(1))) func changeBeforeAnybodyWaitsIsSeen() async throws {
    let folder = try TemporaryFolder()
    let watcher = FolderWatcher([folder.path], interval: .milliseconds(1))
    try folder.write("甲", to: "a.txt")
    let (changes, change) = AsyncStream.makeStream(of: Void.self)
    let watching = Task { try await watcher.forEachChange { change.yield() } }
    for await _ in changes { break }
    watching.cancel()
  }

  @Test func hiddenFilesOfEditorsAreNoChange() throws {
    let folder = try TemporaryFolder()
    let watcher = FolderWatcher([folder.path])
    let before = watcher.look()
    try folder.write("", to: ".a.txt.swp")
    #expect(watcher.look() == before)
  }
}
