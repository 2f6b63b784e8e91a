// Two texts of any length that render each other.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TextModel

/// Two texts of any length that render each other, made from the lines of the sample's action plan.
///
/// Lines are drawn in an order that looks random and is always the same. Every second one gets a
/// number of its own, so that the vocabulary grows with the text, and some Chinese sentences are
/// joined, so that five of them meet six English ones.
struct GrowthText {
  private(set) var chinese: [UInt8] = []
  private(set) var english: [UInt8] = []
  /// Where lines begin, but for those that are joined: so many sentences of each text lie before.
  private(set) var boundaries: [Boundary] = []

  /// A place between two lines, in sentences.
  struct Boundary: Hashable {
    let chinese: Int
    let english: Int
  }

  private var state: UInt64 = 1

  /// Makes texts of at least `count` Chinese sentences.
  init(chineseSentences count: Int) throws {
    let chineseLines = try Self.lines("action-plan.zh.txt", .simplifiedChinese)
    let englishLines = try Self.lines("action-plan.mt.en.txt", .english)
    let lines = Array(zip(chineseLines, englishLines)).filter { !$0.isEmpty && !$1.isEmpty }
    var sentences = (chinese: 0, english: 0)
    var isOpen = true
    while sentences.chinese < count, !lines.isEmpty {
      let line = lines[random(lines.count)]
      if !isOpen {
        boundaries.append(Boundary(chinese: sentences.chinese, english: sentences.english))
      }
      let number = random(2) == 0 ? random(10 * count) : nil
      for (index, sentence) in line.0.enumerated() {
        chinese += sentence
        if index == 0, let number { chinese += Array("（第\(number)号文件）".utf8) }
        // The last sentence of some lines goes on with the next line.
        isOpen = index + 1 == line.0.count && random(6) == 0
        if !isOpen {
          chinese.append(0x0A)
          sentences.chinese += 1
        }
      }
      for (index, sentence) in line.1.enumerated() {
        english += sentence
        if index == 0, let number { english += Array(" (Document No. \(number))".utf8) }
        english.append(0x0A)
      }
      sentences.english += line.1.count
    }
  }

  /// A text as a document of one sentence a line.
  static func document(_ text: [UInt8], _ language: LanguageTag) throws -> Document {
    let source = SourceText(
      name: "growth", utf8: text, toOriginal: .identity(count: text.count),
      hash: ContentHash(text))
    return try DocumentReader.read(source, language: language, format: .segmented)
  }

  /// The sentences of each line of a sample document.
  private static func lines(_ name: String, _ language: LanguageTag) throws -> [[[UInt8]]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = Array(try Data(contentsOf: root.appending(path: "alignments/action-plan/\(name)")))
    let segmenter = SentenceSegmenter(language: language)
    return text.split(separator: 0x0A).map { line in
      segmenter.sentences(in: text, ByteSpan(line.startIndex, line.endIndex))
        .map { Array(text[$0.range]) }
    }
  }

  /// A number below `bound` (a linear congruential generator, Knuth's MMIX).
  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, bound)
  }
}
