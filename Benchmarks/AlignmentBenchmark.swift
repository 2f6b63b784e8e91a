// How well and how fast the aligner works on gold data.
import Alignment
import DocumentModel
import DocumentReaders
import Evaluation
import FoundationEssentials
import Lexicon
import Markup
import TextModel

/// Aligns files with gold beads and prints the pooled score.
///
/// `Benchmarks alignment LEXICON|- SOURCE-SUFFIX FOLDER`: every `N.gold` of the folder
/// with `N.en` and `N.SOURCE-SUFFIX`.
struct AlignmentBenchmark {
  private let aligner: Aligner
  private let suffix: String
  private let folder: String

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3 else {
      print("usage: Benchmarks alignment LEXICON|- SOURCE-SUFFIX FOLDER")
      return
    }
    let lexicon = arguments[0] == "-" ? nil : try lexicon(arguments[0])
    try AlignmentBenchmark(
      aligner: Aligner(lexicon: lexicon), suffix: arguments[1], folder: arguments[2]
    ).score()
  }

  /// Opens an index, or compiles a dictionary into one first.
  private static func lexicon(_ path: String) throws -> CompiledLexicon {
    guard path.hasSuffix(".gz") else { return try CompiledLexicon(path: path) }
    let text = try CompressedFile.contents(of: path, limit: 1 << 28)
    let output = try LexiconCompiler.compile(cedict: text, sourceName: path)
    let target = FileManager.default.temporaryDirectory.appending(
      path: "isogloss-benchmark.lexicon")
    try Data(output.index).write(to: target, options: .atomic)
    return try CompiledLexicon(path: target.path)
  }

  private func score() throws {
    var pooled = BeadScore()
    var reliability = Reliability()
    let clock = ContinuousClock()
    var time = Duration.zero
    for name in try names() {
      let gold = try BeadFileReader.read(bytes(name, "gold"), name: name)
      let source = try document(name, suffix)
      let target = try document(name, "en")
      let start = clock.now
      let result = aligner.align(source: source, target: target)
      time += clock.now - start
      let beads = result.bitext.beads.map { BeadIndices($0) }
      var one = BeadScore()
      one.add(gold: gold, produced: beads)
      pooled.add(gold: gold, produced: beads)
      reliability.add(result.bitext.beads, gold: gold)
      print(name, Self.line(one), result.warnings.map(\.description))
      if let out = ProcessInfo.processInfo.environment["BEADS_OUT"] {
        let text = beads.map { "\($0.source):\($0.target)\n" }.joined()
        try Data(text.utf8).write(to: URL(filePath: "\(out)/\(name).beads"))
      }
    }
    print("all", Self.line(pooled), "in", time)
    reliability.print()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }.sorted()
  }

  private func bytes(_ name: String, _ suffix: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(folder)/\(name).\(suffix)")))
  }

  private func document(_ name: String, _ suffix: String) throws -> Document {
    let bytes = try bytes(name, suffix)
    let source = SourceText(
      name: name, utf8: bytes, toOriginal: .identity(count: bytes.count), hash: ContentHash(bytes))
    return try DocumentReader.read(
      source, language: suffix.hasPrefix("zh") ? .simplifiedChinese : .english, format: .segmented)
  }

  private static func line(_ score: BeadScore) -> String {
    func three(_ value: Double) -> String {
      let digits = String(Int((value * 1000).rounded()))
      return "." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
    return "strict P \(three(score.strict.precision)) R \(three(score.strict.recall)) "
      + "F1 \(three(score.strict.f1))  lax F1 \(three(score.lax.f1))"
  }

  /// How often beads of a given confidence are right.
  private struct Reliability {
    private var right = [Double](repeating: 0, count: 10)
    private var sum = [Double](repeating: 0, count: 10)
    private var count = [Double](repeating: 0, count: 10)

    mutating func add(_ beads: [Bead], gold: [BeadIndices]) {
      let gold = Set(gold)
      for bead in beads {
        let place = min(9, max(0, Int(bead.confidence * 10)))
        count[place] += 1
        sum[place] += bead.confidence
        if gold.contains(BeadIndices(bead)) { right[place] += 1 }
      }
    }

    func print() {
      for place in count.indices where count[place] > 0 {
        let mean = Int((100 * sum[place] / count[place]).rounded())
        let share = Int((100 * right[place] / count[place]).rounded())
        Swift.print("confidence \(mean) %: \(share) % right of \(Int(count[place]))")
      }
    }
  }
}
