// What a short run of the program takes.
import FoundationEssentials
import Lexicon

/// How long it takes to open the dictionary, and to align a document of some 500 sentences from the
/// start of the program to its end.
///
/// `Benchmarks start LEXICON ISOGLOSS`: ISOGLOSS is the program.
enum StartBenchmark {
  private static let rounds = 20
  private static let sentences = 500

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else {
      print("usage: Benchmarks start LEXICON ISOGLOSS")
      return
    }
    let clock = ContinuousClock()
    var openings: [Double] = []
    for _ in 0..<rounds {
      let time = try clock.measure { _ = try CompiledLexicon(path: arguments[0]) }
      openings.append(time / .milliseconds(1))
    }
    report("open the dictionary (ms)", openings)
    let folder = FileManager.default.temporaryDirectory
    let text = try GrowthText(chineseSentences: sentences)
    let files = ["isogloss-start.zh", "isogloss-start.en"].map { folder.appending(path: $0) }
    try Data(text.chinese).write(to: files[0])
    try Data(text.english).write(to: files[1])
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let runs = (0..<rounds).compactMap { _ in
      ProcessFigures.run(
        [arguments[1], "align", "--segmented", "--from", "zh", "--to", "en", "--format", "jsonl"]
          + ["--quiet", "--lexicon", arguments[0]] + files.map(\.path))
    }
    report("align \(sentences) sentences, whole process, wall (ms)", runs.map { $0.wall * 1000 })
    report("the same, CPU (ms)", runs.map { $0.cpu * 1000 })
  }

  private static func report(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    guard let least = sorted.first else {
      print("\(name): failed")
      return
    }
    print("\(name): best \(rounded(least)), median \(rounded(sorted[sorted.count / 2]))")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
