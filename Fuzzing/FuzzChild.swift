// The process that runs a target on inputs, and may die of one.
import FoundationEssentials
import Glibc

/// The process that runs a target on inputs, and may die of one.
struct FuzzChild {
  /// The target's name.
  let target: String
  private let seed: UInt64
  private let start: Int
  private let end: Int
  private let seconds: Double
  private let progress: String

  /// The status of a process that took too much memory, and of one with another fault.
  static let tooMuchMemory: Int32 = 77
  static let faulty: Int32 = 78

  private static let mostMemory = 1 << 30
  private static let mostAddresses: rlim_t = 16 << 30

  init(
    target: String, seed: UInt64, start: Int, end: Int, seconds: Double, progress: String
  ) {
    (self.target, self.seed, self.start, self.end) = (target, seed, start, end)
    (self.seconds, self.progress) = (seconds, progress)
  }

  /// What ``arguments`` say.
  init?(_ arguments: ArraySlice<String>) {
    let words = Array(arguments)
    guard words.count == 6, let seed = UInt64(words[1]), let start = Int(words[2]),
      let end = Int(words[3]), let seconds = Double(words[4])
    else { return nil }
    self.init(
      target: words[0], seed: seed, start: start, end: end, seconds: seconds, progress: words[5])
  }

  /// The arguments of the process.
  var arguments: [String] {
    ["--child", target, "\(seed)", "\(start)", "\(end)", "\(seconds)", progress]
  }

  /// Runs the target on the inputs; their numbers are noted before each.
  func run(_ target: FuzzTarget) throws {
    var addresses = rlimit(rlim_cur: Self.mostAddresses, rlim_max: Self.mostAddresses)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &addresses)
    let mutator = try Mutator(target, seed: seed)
    let descriptor = open(progress, O_WRONLY)
    let clock = ContinuousClock()
    let first = clock.now
    var number = start
    while number < end, first.duration(to: clock.now) / .seconds(1) < seconds {
      pwrite(descriptor, &number, MemoryLayout<Int>.size, 0)
      do {
        try target.run(mutator.input(number))
      } catch {
        Self.say("\(error)", to: STDERR_FILENO)
        exit(Self.faulty)
      }
      if Self.peakMemory > Self.mostMemory { exit(Self.tooMuchMemory) }
      number += 1
    }
    pwrite(descriptor, &number, MemoryLayout<Int>.size, 0)
  }

  /// Runs a target on one file in this process.
  static func run(_ target: FuzzTarget, file: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    let time = try ContinuousClock().measure { try target.run(bytes) }
    say("\(file): \(bytes.count) bytes, \(time), \(peakMemory >> 20) MB at the most")
  }

  /// Writes a line at once.
  static func say(_ line: String, to descriptor: Int32 = STDOUT_FILENO) {
    let bytes = Array((line + "\n").utf8)
    write(descriptor, bytes, bytes.count)
  }

  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss << 10
  }
}
