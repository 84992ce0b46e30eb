/// Notices changes in folders by looking at them again and again.
///
/// A look at the thousand files of a large content folder takes about two milliseconds, and unlike
/// notifications it works on every file system and misses nothing.
package struct FolderWatcher: Sendable {
  private let folders: [String]
  private let interval: Duration
  private let first: [String: FileSystem.Stamp]

  /// Changes count from now on, also those that come before anybody waits for them.
  package init(_ folders: [String], interval: Duration = .milliseconds(300)) {
    self.folders = folders
    self.interval = interval
    first = Self.look(at: folders)
  }

  /// Calls `act` after each change, once the folders have been still for an interval.
  ///
  /// - Throws: `CancellationError`, when the task is cancelled. It never returns otherwise.
  package func forEachChange(_ act: () async -> Void) async throws {
    var seen = first
    while true {
      try await Task.sleep(for: interval)
      var now = look()
      guard now != seen else { continue }
      repeat {
        seen = now
        try await Task.sleep(for: interval)
        now = look()
      } while now != seen
      await act()
    }
  }

  /// What the files are like now.
  func look() -> [String: FileSystem.Stamp] { Self.look(at: folders) }

  private static func look(at folders: [String]) -> [String: FileSystem.Stamp] {
    var stamps: [String: FileSystem.Stamp] = [:]
    // A folder may be a link to one that lies elsewhere.
    for folder in folders { FileSystem.stamp(FileSystem.resolved(folder), into: &stamps) }
    return stamps
  }
}
