// Times, rates and memory.
import FoundationEssentials
import Glibc

/// Times, rates and memory.
enum Stopwatch {
  /// How many seconds `body` takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    try measure(CLOCK_MONOTONIC, body)
  }

  /// How many seconds of a processor `body` takes, which other programs hardly change.
  static func processorSeconds(_ body: () throws -> Void) rethrows -> Double {
    try measure(CLOCK_PROCESS_CPUTIME_ID, body)
  }

  private static func measure(_ clock: clockid_t, _ body: () throws -> Void) rethrows -> Double {
    let start = now(clock)
    try body()
    return now(clock) - start
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A number with so many decimals.
  static func text(_ value: Double, _ decimals: Int = 2) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let rounded = (value * scale).rounded() / scale
    return decimals == 0 ? String(Int(rounded)) : String(rounded)
  }

  /// The process's resident memory in MB.
  static func residentMegabytes() -> Double {
    guard let data = try? Data(contentsOf: URL(filePath: "/proc/self/statm")) else { return 0 }
    let fields = String(decoding: data, as: UTF8.self).split(separator: " ")
    return (fields.dropFirst().first.flatMap { Double($0) } ?? 0) * 4096 / 1e6
  }
}
