// Work on independent things, several at a time.
import Dispatch
import Synchronization

/// Does independent pieces of work on several threads, with results in the order of the pieces.
enum ParallelMap {
  /// Calls `body` for each item, at most `jobs` at a time.
  ///
  /// All items are worked on even where one fails; the fault of the first item that failed is then
  /// thrown, so that what happens does not depend on which thread was faster.
  static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, _ body: @Sendable (Item) throws -> Output
  ) throws -> [Output] {
    try results(items, jobs: jobs, body).map { try $0.get() }
  }

  /// Calls `body` for each item, at most `jobs` at a time; what came of each, in the order of the
  /// items.
  static func results<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, _ body: @Sendable (Item) throws -> Output
  ) -> [Result<Output, any Error>] {
    let results = Mutex<[Result<Output, any Error>?]>(Array(repeating: nil, count: items.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, items.count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = Result { try body(items[index]) }
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
