// Watches the processes that run a target, and keeps what they die of.
import FoundationEssentials
import Glibc
import TestSupport

/// Watches the processes that run a target, and keeps what they die of.
struct FuzzParent {
  private let target: FuzzTarget
  private let options: FuzzOptions
  private let folder: TemporaryFolder
  private let mutator: Mutator
  private let clock = ContinuousClock()

  private enum End {
    case done
    case fault(String)
  }

  /// How often a process is looked at, in microseconds.
  private static let pause: UInt32 = 5_000
  /// More faults than this in one target say nothing new.
  private static let mostFaults = 20

  init(_ target: FuzzTarget, _ options: FuzzOptions) throws {
    self.target = target
    self.options = options
    folder = try TemporaryFolder()
    mutator = try Mutator(target, seed: options.seed)
  }

  /// Runs the target for as long as the options say; returns how many faults were found.
  func run() throws -> Int {
    try folder.write("", to: "messages")
    let first = clock.now
    let inputs =
      options.inputs == .max ? Int.max : mutator.soundCount + options.inputs / target.cost
    var number = 0
    var found = 0
    var isDone = false
    while !isDone, number < inputs, found < Self.mostFaults {
      let left = options.seconds - seconds(since: first)
      guard left > 0 else { break }
      try folder.write(bytes: withUnsafeBytes(of: number) { Array($0) }, to: "progress")
      let child = FuzzChild(
        target: target.name, seed: options.seed, start: number, end: inputs, seconds: left,
        progress: folder.path + "/progress")
      let end = try watch(try spawn(child.arguments))
      number = try progress()
      switch end {
      case .done: isDone = true
      case .fault(let words):
        try keep(number, words)
        found += 1
        number += 1
      }
    }
    let time = Int(seconds(since: first).rounded())
    FuzzChild.say("\(target.name): \(number) inputs, \(time) s, \(found) faults")
    return found
  }

  private func seconds(since start: ContinuousClock.Instant) -> Double {
    start.duration(to: clock.now) / .seconds(1)
  }

  /// Waits for a process to end, and ends it where it is too long at one input.
  private func watch(_ child: pid_t) throws -> End {
    var status: Int32 = 0
    var last = -1
    var since = clock.now
    while waitpid(child, &status, WNOHANG) == 0 {
      let now = try progress()
      if now != last { (last, since) = (now, clock.now) }
      if seconds(since: since) > options.limit {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        return .fault("takes longer than \(options.limit) s")
      }
      usleep(Self.pause)
    }
    let signal = status & 0x7F
    switch (signal, status >> 8 & 0xFF) {
    case (0, 0): return .done
    case (0, FuzzChild.tooMuchMemory): return .fault("takes more than 1 GB of memory")
    case (0, _): return .fault("has a fault")
    default: return .fault("dies of \(String(cString: strsignal(signal)))")
    }
  }

  /// The number of the input that is being read.
  private func progress() throws -> Int {
    let bytes = try folder.bytes("progress")
    return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func keep(_ number: Int, _ words: String) throws {
    let input = mutator.input(number)
    try FileManager.default.createDirectory(
      atPath: options.keep, withIntermediateDirectories: true)
    let file = "\(options.keep)/\(target.name)-\(options.seed)-\(number)"
    try Data(input).write(to: URL(filePath: file))
    let messages = try folder.read("messages").split(separator: "\n").first ?? ""
    FuzzChild.say("\(target.name) \(words): \(file), \(input.count) bytes; \(messages.prefix(300))")
    try folder.write("", to: "messages")
  }

  private func spawn(_ arguments: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, 2, folder.path + "/messages", O_WRONLY | O_APPEND, 0)
    var environment = ProcessInfo.processInfo.environment
    // A report of every crash takes longer than a thousand inputs.
    environment["SWIFT_BACKTRACE"] = "enable=no"
    let program = "/proc/self/exe"
    let words = ([CommandLine.arguments[0]] + arguments).map { (word: String) in strdup(word) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for word in words + variables { free(word) } }
    var child = pid_t()
    guard posix_spawn(&child, program, &actions, nil, words + [nil], variables + [nil]) == 0 else {
      throw FuzzFault("no process can be started")
    }
    return child
  }
}
