package import SiteGenerator
import Synchronization

/// A site in the making. Files may be written from several tasks at once.
package final class StagedSite: Sendable {
  /// How many files were written, and how many stayed the files they were.
  package struct Count: Hashable, Sendable {
    package var new = 0
    package var unchanged = 0
  }

  private struct State {
    var folders: Set<String> = []
    var count = Count()
  }

  private let folder: String
  /// The site that this one will replace, `nil` where there is none.
  private let old: String?
  private let state = Mutex(State())

  init(folder: String, old: String?) {
    self.folder = folder
    self.old = old
  }

  package var count: Count { state.withLock { $0.count } }

  /// Writes a file. One that the old site has with the same bytes stays the same file (a hard
  /// link), so that its time of change says when it changed.
  package func write(_ file: RenderedFile) throws {
    guard SitePath.isSafe(file.path) else { throw PublishError.unsafePath(file.path) }
    try makeFolder(of: file.path)
    let target = "\(folder)/\(file.path)"
    let isUnchanged =
      old.map { old in
        let present = "\(old)/\(file.path)"
        return FileSystem.holds(present, file.bytes) && FileSystem.link(present, as: target)
      } ?? false
    if !isUnchanged { try FileSystem.write(file.bytes, to: target) }
    state.withLock { state in
      if isUnchanged { state.count.unchanged += 1 } else { state.count.new += 1 }
    }
  }

  /// Makes the folder that a file lies in, once for all files.
  private func makeFolder(of path: String) throws {
    guard let parent = FileSystem.parent(of: path) else { return }
    try state.withLock { state in
      guard !state.folders.contains(parent) else { return }
      try FileSystem.makeFolder("\(folder)/\(parent)")
      state.folders.insert(parent)
    }
  }
}
