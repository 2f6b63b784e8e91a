// How fast XML is read, and in how much memory.
import Glibc
import Markup

/// Reads an XML file event by event: `Benchmarks xml FILE`.
enum XMLBenchmark {
  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else { return print("usage: Benchmarks xml FILE") }
    let reader = try XMLReader(path: path, name: path)
    var events = 0
    var last = XMLPlace.start
    let time = try ContinuousClock().measure {
      while let event = try reader.next() {
        events += 1
        if case .end(_, let place) = event { last = place }
      }
    }
    let megabytes = Double(last.offset) / 1e6
    let rate = megabytes / (time / .seconds(1))
    print(
      "\(Int(megabytes)) MB, \(events) events, \(Int(rate)) MB/s, peak memory \(peakMemory) kB")
  }

  /// The most memory that the process has had, in kilobytes.
  private static var peakMemory: Int {
    var usage = rusage()
    return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss : 0
  }
}
