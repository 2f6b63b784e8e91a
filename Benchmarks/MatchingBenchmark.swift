// Throughput and memory of finding terms, and how they grow with the number of terms.
import FoundationEssentials
import GlossaryModel
import Lexicon
import TermMatching
import TextModel

/// Measures how fast the terms of a made-up glossary are found in the sample documents.
///
/// `Benchmarks matching [LEXICON]`: prints a line for each number of terms. The texts are the sample's,
/// repeated, with a name of the glossary after each line. Times are those of the processor.
enum MatchingBenchmark {
  private static let size = 16 << 20

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    let lexicon = try arguments.first.map { try CompiledLexicon(path: $0) }
    print("terms  prepared s  matcher MB  process MB  en MB/s (matches)  zh MB/s (matches)")
    for terms in [1_000, 10_000, 100_000, 500_000] {
      var generator = GlossaryGenerator()
      let glossary = generator.glossary(terms / 5)
      let before = Stopwatch.residentMegabytes()
      var matcher: TermMatcher?
      let seconds = try Stopwatch.processorSeconds {
        matcher = try TermMatcher(concepts: glossary.concepts, lexicon: lexicon)
      }
      guard let matcher else { continue }
      let grown = Stopwatch.residentMegabytes() - before
      let english = try text("action-plan.mt.en.txt", glossary, place: 0)
      let chinese = try text("action-plan.zh.txt", glossary, place: 3)
      print(
        "\(terms)  \(Stopwatch.text(seconds))  \(Stopwatch.text(Double(matcher.byteCount) / 1e6, 1))  "
          + "\(Stopwatch.text(grown, 0))  \(speed(matcher, english))  \(speed(matcher, chinese))")
    }
  }

  /// A sample text, repeated, with names of the glossary in it.
  private static func text(_ name: String, _ glossary: Glossary, place: Int) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "alignments/action-plan/\(name)")
    let lines = Array(try Data(contentsOf: path)).split(separator: 0x0A)
    var text: [UInt8] = []
    text.reserveCapacity(size + 10_000)
    var index = 0
    while text.count < size {
      text += lines[index % lines.count] + [0x0A]
      let concept = glossary.concepts[index &* 7919 % glossary.concepts.count]
      text += concept.terms[place].text.utf8 + [0x0A]
      index += 1
    }
    return text
  }

  private static func speed(_ matcher: TermMatcher, _ text: [UInt8]) -> String {
    var best = Double.infinity
    var count = 0
    for _ in 0..<3 {
      best = min(best, Stopwatch.processorSeconds { count = matcher.matches(in: text).count })
    }
    return "\(Stopwatch.text(Double(text.count) / 1e6 / best, 1)) (\(count))"
  }
}
