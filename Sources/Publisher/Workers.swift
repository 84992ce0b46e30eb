import Glibc
import Synchronization

/// Spreads work over a fixed number of tasks.
package enum Workers {
  /// How many processors this machine has at work: as many tasks keep it busy.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does `work` for each item, in `jobs` tasks at most. The first error stops the rest.
  ///
  /// Items are taken in order, but nothing may depend on when an item is done.
  package static func forEach<Item: Sendable>(
    _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) throws -> Void
  ) async throws {
    let queue = Queue()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(max(jobs, 1), items.count) {
        group.addTask {
          while !Task.isCancelled, let index = queue.next(below: items.count) {
            try work(items[index])
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Hands out 0, 1, 2, … each to one task.
  private final class Queue: Sendable {
    private let taken = Atomic(0)

    func next(below count: Int) -> Int? {
      let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return index < count ? index : nil
    }
  }
}
