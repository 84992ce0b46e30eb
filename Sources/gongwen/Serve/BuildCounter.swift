import Synchronization

/// How many times the site was built since the server started.
final class BuildCounter: Sendable {
  private let builds = Atomic(0)

  var count: Int { builds.load(ordering: .relaxed) }

  func increment() { builds.add(1, ordering: .relaxed) }

  /// Waits until there is another build than number `known`, ten seconds at most.
  func wait(after known: Int) async throws {
    for _ in 0..<100 where count == known { try await Task.sleep(for: .milliseconds(100)) }
  }
}
