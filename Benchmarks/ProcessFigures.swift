// What a process has used.
import FoundationEssentials
import Glibc

/// What this process and those that it runs have used.
enum ProcessFigures {
  /// The CPU seconds of this process, its own and those that the system spent for it.
  static var cpuSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// Lets the peak of memory begin at what is in use now.
  static func resetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  /// The most memory since ``resetPeak()``, in megabytes.
  static var peakMegabytes: Int {
    guard let status = try? Data(contentsOf: URL(filePath: "/proc/self/status")) else { return 0 }
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
  }

  /// The wall clock seconds, the CPU seconds and the peak of memory of a program that is run to its end, its output
  /// thrown away; `nil` where it cannot be run or fails.
  static func run(_ arguments: [String]) -> (wall: Double, cpu: Double, peakKilobytes: Int)? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    guard let program = arguments.first else { return nil }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let start = ContinuousClock.now
    var child = pid_t()
    guard posix_spawnp(&child, program, &actions, nil, &words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    let wall = (ContinuousClock.now - start) / .seconds(1)
    return (wall, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
