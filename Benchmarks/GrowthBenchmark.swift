// How time and memory of an alignment grow with the texts.
import Alignment
import DocumentModel
import FoundationEssentials
import Lexicon
import TextModel

/// Aligns texts of 1,000 to 200,000 sentences, and prints CPU seconds, memory, and how much more of
/// both each step takes than the one before.
///
/// `Benchmarks growth LEXICON|- [SENTENCES…]`
enum GrowthBenchmark {
  private static let steps = [1_000, 5_000, 20_000, 50_000, 200_000]

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else {
      print("usage: Benchmarks growth LEXICON|- [SENTENCES…]")
      return
    }
    let lexicon = path == "-" ? nil : try CompiledLexicon(path: path)
    let counts = arguments.dropFirst().compactMap { Int($0) }
    print("   zh ×      en   CPU s  peak MB  boundaries   per sentence")
    var last: (sentences: Int, seconds: Double)?
    for count in counts.isEmpty ? steps : counts {
      let (sentences, seconds) = try measure(count, lexicon)
      if let last {
        let size = Double(sentences) / Double(max(1, last.sentences))
        print("\(rounded(size)) × the sentences, \(rounded(seconds / last.seconds)) × the time")
      }
      last = (sentences, seconds)
    }
  }

  /// Reads and aligns texts of `count` Chinese sentences; returns the sentences of both and the CPU
  /// seconds.
  private static func measure(
    _ count: Int, _ lexicon: CompiledLexicon?
  ) throws -> (sentences: Int, seconds: Double) {
    let text = try GrowthText(chineseSentences: count)
    ProcessFigures.resetPeak()
    let start = ProcessFigures.cpuSeconds
    let source = try GrowthText.document(text.chinese, .simplifiedChinese)
    let target = try GrowthText.document(text.english, .english)
    let result = Aligner(lexicon: lexicon).align(source: source, target: target)
    let seconds = ProcessFigures.cpuSeconds - start
    let sentences = source.sentences.count + target.sentences.count
    let columns = [
      padded(source.sentences.count, 7), "×", padded(target.sentences.count, 7),
      padded(rounded(seconds), 7), padded(ProcessFigures.peakMegabytes, 8),
      padded(rounded(100 * found(text.boundaries, result.bitext.beads)), 9), "%",
      padded(rounded(1e6 * seconds / Double(max(1, sentences))), 9), "µs",
    ]
    print(columns.joined(separator: " "))
    return (sentences, seconds)
  }

  /// The share of the boundaries between lines at which a bead begins.
  private static func found(_ boundaries: [GrowthText.Boundary], _ beads: [Bead]) -> Double {
    var starts: Set<GrowthText.Boundary> = []
    for bead in beads {
      guard let source = bead.source.first, let target = bead.target.first else { continue }
      starts.insert(GrowthText.Boundary(chinese: source, english: target))
    }
    let count = boundaries.count { starts.contains($0) }
    return Double(count) / Double(max(1, boundaries.count))
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func padded(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
