// How far a build is that works on several pairs at a time.
import Synchronization

/// Adds up how far each pair of a build is.
final class BuildMeter: Sendable {
  private let done: Mutex<[Double]>
  private let report: @Sendable (Double, String) -> Void

  /// Creates a meter; `report` is called with the share that is done and what is being done.
  init(pairs: Int, report: @escaping @Sendable (Double, String) -> Void) {
    done = Mutex(Array(repeating: 0, count: pairs))
    self.report = report
  }

  /// Notes how far a pair is; finding names counts as much as one pair.
  func note(_ share: Double, ofPair index: Int, _ name: String) {
    done.withLock { done in
      done[index] = share
      report(done.reduce(0, +) / Double(done.count + 1), "aligning \(name)")
    }
  }
}
