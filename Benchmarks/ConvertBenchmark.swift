// How fast long bilingual files are converted, and in how much memory.
import FoundationEssentials
import Glibc

/// Makes bilingual files and converts them with the program beside this one:
/// `Benchmarks convert [MEGABYTES] [INPUT …]`, inputs being tmx, xliff, po and tsv.
enum ConvertBenchmark {
  private static let outputs = ["xliff", "tsv", "jsonl", "moses", "tmx", "po"]

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    let megabytes = arguments.first.flatMap { Int($0) } ?? 100
    let named = arguments.compactMap(MemoryGenerator.Form.init(rawValue:))
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "isogloss-convert-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "isogloss").path
    for input in named.isEmpty ? [.tmx] : named {
      let file = folder + "/input." + input.rawValue
      let size = try MemoryGenerator.write(input, bytes: megabytes << 20, to: file)
      for output in outputs where output != input.rawValue {
        try measure(program, file, size, input.rawValue, output, folder)
      }
      try FileManager.default.removeItem(atPath: file)
    }
  }

  private static func measure(
    _ program: String, _ file: String, _ size: Int, _ input: String, _ output: String,
    _ folder: String
  ) throws {
    let target = folder + "/output." + output
    let words = [
      program, "convert", file, "--input-format", input, "--format", output, "--from", "en", "--to",
      "zh", "-q", "-o", target,
    ]
    guard let figures = ProcessFigures.run(words) else {
      return print("\(input) -> \(output): \(program) cannot be run; build it first")
    }
    let rate = Double(size) / 1e6 / figures.wall
    print(
      "\(input) -> \(output): \(size >> 20) MB, \(Stopwatch.text(figures.wall, 1)) s, "
        + "\(Stopwatch.text(rate, 0)) MB/s, \(Stopwatch.text(Double(size) / 1e6 / figures.cpu, 0)) MB "
        + "a CPU second, peak memory \(figures.peakKilobytes / 1024) MB")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasPrefix("output.") {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }
}
