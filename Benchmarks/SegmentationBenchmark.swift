// How fast documents are built and divided into sentences.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TextModel

/// Measures sentence segmentation and document building in MB of UTF-8 a second.
///
/// `Benchmarks segmentation FILE…`: each text is repeated up to some megabytes.
enum SegmentationBenchmark {
  /// How much text each file is repeated to, in bytes.
  private static let size = 8 << 20

  /// Runs the benchmark with the arguments after its name.
  static func run(_ arguments: [String]) throws {
    guard !arguments.isEmpty else {
      print("usage: Benchmarks segmentation FILE…")
      return
    }
    for path in arguments {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      guard !bytes.isEmpty else { continue }
      var text: [UInt8] = []
      while text.count < size { text += bytes }
      report(path, text, LanguageDetector.detect(text))
    }
  }

  private static func report(_ path: String, _ text: [UInt8], _ language: LanguageTag) {
    let segmenter = SentenceSegmenter(language: language)
    let lines = text.split(separator: 0x0A).map { ByteSpan($0.startIndex, $0.endIndex) }
    let segmentation = speed(text) {
      lines.reduce(0) { $0 + segmenter.sentences(in: text, $1).count }
    }
    let source = SourceText(
      name: path, utf8: text, toOriginal: .identity(count: text.count), hash: ContentHash(text))
    let reading = speed(text) {
      let document = try? DocumentReader.read(source, language: language, format: .plainText)
      return document?.sentences.count ?? 0
    }
    let numbers = speed(text) { NumberScanner(language: language).mentions(in: text).count }
    print(
      "\(path) (\(language)): segmentation \(segmentation), document \(reading), numbers \(numbers)"
    )
  }

  /// The best of three runs, as a rate and a count.
  private static func speed(_ text: [UInt8], _ body: () -> Int) -> String {
    let clock = ContinuousClock()
    var best = Duration.seconds(1000)
    var count = 0
    for _ in 0..<3 {
      best = min(best, clock.measure { count = body() })
    }
    let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
    let rate = Double(text.count) / 1e6 / max(seconds, 1e-9)
    return "\(Int(rate.rounded())) MB/s (\(count))"
  }
}
