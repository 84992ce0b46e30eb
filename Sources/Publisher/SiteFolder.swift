/// The folder that a site is published in.
///
/// A site is built in a staging folder beside it, `.<name>.build/new`, and takes its place in one
/// step when it is complete. Whatever stops a build leaves the old site as it was.
package struct SiteFolder: Sendable {
  /// A file that every site has, and hardly any other folder.
  private static let signature = "data/corpus.json"

  let path: String
  /// Holds the new site while it is built, and the old one while it is removed.
  private let workshop: String
  private var staging: String { "\(workshop)/new" }
  /// The new site when it is complete, then the old one.
  private var finished: String { "\(workshop)/finished" }
  /// The old site, where the file system cannot exchange folders.
  private var retired: String { "\(workshop)/retired" }

  package init(_ path: String) {
    var path = FileSystem.resolved(path)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    let parent = FileSystem.parent(of: path).map { "\($0)/" } ?? (path.hasPrefix("/") ? "/" : "")
    workshop = "\(parent).\(path.dropFirst(parent.count)).build"
  }

  /// Replaces the site with what `build` writes; when it throws, the old site stays.
  ///
  /// Names at the top that begin with a dot (`.gitignore`, `.git`) move over to the new site.
  @discardableResult
  package func replace(
    _ build: (StagedSite) async throws -> Void
  ) async throws -> StagedSite.Count {
    try FileSystem.makeFolder(workshop)
    guard let lock = try FileSystem.lock(workshop) else { throw PublishError.busy(path) }
    defer {
      if !holdsWhatTheSiteLacks { FileSystem.remove(workshop) }
      extendLifetime(lock)
    }
    try recover()
    try checkReplaceable()
    try FileSystem.makeFolder(staging)
    let site = StagedSite(
      folder: staging, old: FileSystem.kind(of: path) == nil ? nil : path)
    try await build(site)
    try swap()
    return site.count
  }

  /// Puts right what a killed build left: it may have died between the steps of `swap`.
  private func recover() throws(FileError) {
    if FileSystem.kind(of: path) == nil, FileSystem.kind(of: retired) != nil {
      try FileSystem.move(retired, to: path)
    }
    try keepHiddenNames(of: finished)
    for leftover in try FileSystem.names(in: workshop) {
      FileSystem.remove("\(workshop)/\(leftover)")
    }
  }

  /// Whether the workshop has the only copy of something: the old site itself, or a `.git` of it that
  /// could not be moved. It then stays for the next build, or a person, to find.
  private var holdsWhatTheSiteLacks: Bool {
    let isMissing = FileSystem.kind(of: path) == nil && FileSystem.kind(of: retired) != nil
    guard !isMissing, let stranded = try? hiddenNames(of: finished) else { return true }
    return !stranded.isEmpty
  }

  private func checkReplaceable() throws {
    switch FileSystem.kind(of: path) {
    case nil: return
    case .folder:
      let isSite = FileSystem.kind(of: "\(path)/\(Self.signature)") != nil
      let isEmpty = try FileSystem.names(in: path).allSatisfy { $0.hasPrefix(".") }
      if !isSite && !isEmpty { throw PublishError.notASite(path) }
    default: throw PublishError.notASite(path)
    }
  }

  private func swap() throws(FileError) {
    try FileSystem.move(staging, to: finished)
    if FileSystem.kind(of: path) == nil {
      try FileSystem.move(finished, to: path)
    } else if !FileSystem.exchange(finished, path) {
      try FileSystem.move(path, to: retired)
      do {
        try FileSystem.move(finished, to: path)
      } catch {
        try FileSystem.move(retired, to: path)
        throw error
      }
      try FileSystem.move(retired, to: finished)
    }
    try keepHiddenNames(of: finished)
  }

  /// What begins with a dot at the top of an old site and the site does not have.
  private func hiddenNames(of old: String) throws(FileError) -> [String] {
    try FileSystem.names(in: old).filter { name in
      name.hasPrefix(".") && FileSystem.kind(of: "\(path)/\(name)") == nil
    }
  }

  /// Moves the hidden names of an old site to the site, which may be gone by now.
  private func keepHiddenNames(of old: String) throws(FileError) {
    let names = try hiddenNames(of: old)
    if !names.isEmpty, FileSystem.kind(of: path) == nil { try FileSystem.makeFolder(path) }
    for name in names { try FileSystem.move("\(old)/\(name)", to: "\(path)/\(name)") }
  }
}
