// Finds runs of sentences by their text.
import DocumentModel
import TextModel

/// Finds runs of a document's sentences by their text, white space left out: what a translation
/// memory calls a segment may be several sentences here, joined by a space or by nothing.
struct ContentIndex {
  /// All sentences without white space, one after the other.
  private var content: [UInt8] = []
  /// Where each sentence begins in `content`, and last where the last one ends.
  private var starts: [Int] = [0]
  private var isTaken: [Bool]
  /// The sentences by the hash of their content.
  private var sentences: [UInt64: [Int]] = [:]
  /// The runs that have a text, and how many of them were tried.
  private var found: [[UInt8]: (runs: [Range<Int>], next: Int)] = [:]

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// - Complexity: O(n) in the length of the text.
  init(_ document: Document) {
    isTaken = Array(repeating: false, count: document.sentences.count)
    for (index, sentence) in document.sentences.enumerated() {
      let bytes = Self.bare(document.text(of: sentence))
      content += bytes
      starts.append(content.count)
      if !bytes.isEmpty { sentences[bytes.reduce(Self.seed, Self.hash), default: []].append(index) }
    }
  }

  /// The next free run of sentences whose text is `text`, which is then taken; `nil` for none.
  ///
  /// - Complexity: O(n) in the length of `text` and the number of sentences that it begins with,
  ///   for each distinct text once.
  mutating func take(_ text: String) -> [Int]? {
    let wanted = Self.bare(text)
    guard !wanted.isEmpty else { return nil }
    var known = found[wanted] ?? (runs(of: wanted), 0)
    defer { found[wanted] = known }
    while known.next < known.runs.count {
      let run = known.runs[known.next]
      known.next += 1
      if run.allSatisfy({ !isTaken[$0] }) {
        for index in run { isTaken[index] = true }
        return Array(run)
      }
    }
    return nil
  }

  /// Gives back what was taken.
  mutating func free(_ sentences: [Int]) {
    for index in sentences { isTaken[index] = false }
  }

  private func runs(of wanted: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var hash = Self.seed
    for byte in wanted {
      hash = Self.hash(hash, byte)
      for first in sentences[hash] ?? [] {
        if let run = run(from: first, wanted) { runs.append(run) }
      }
    }
    // The same run begins with its first sentence only, so that no run is there twice.
    return runs.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The sentences from `first` on whose text is `wanted`.
  private func run(from first: Int, _ wanted: [UInt8]) -> Range<Int>? {
    let end = starts[first] + wanted.count
    guard end <= content.count, content[starts[first]..<end].elementsEqual(wanted) else {
      return nil
    }
    var low = first + 1
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < end { low = middle + 1 } else { high = middle }
    }
    return starts[low] == end ? first..<low : nil
  }

  /// FNV-1a.
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// A text without white space, and without what other programs put in its place.
  private static func bare(_ text: String) -> [UInt8] {
    Array(String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSpace($0) })).utf8)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0x9F, 0x200B, 0xFEFF: true
    case ..<0x3000: scalar.value > 0x7F && scalar.properties.isWhitespace
    default: scalar.value == 0x3000
    }
  }
}
