// Which documents of a run may render one text.
import DocumentModel
import Linting
import TextModel

/// A sample of a document's words, by which renderings of one text are found among many documents.
///
/// The smallest hashes of the longer words (a bottom-k sketch: Broder, On the resemblance and
/// containment of documents, 1997): how many of them two documents share estimates how many of all
/// their words they share.
package struct RenderingSketch: Sendable {
  let document: String
  let isEnglish: Bool
  private let hashes: [UInt64]

  private static let size = 96
  /// How much of the sample two renderings share at least.
  private static let leastShared = 0.3
  /// A word in more documents than this says nothing.
  private static let mostHolders = 12

  init(of document: LintedDocument, words: DocumentWords) {
    self.document = document.name
    isEnglish = document.document.language.language == "en"
    let long = words.hashes.indices.filter { words.firsts[$0].count >= 6 }
    // Mixed again, so that the sample is not one of words with certain letters.
    hashes = Array(long.map { Self.mixed(words.hashes[$0]) }.sorted().prefix(Self.size))
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
  }

  /// The names of the documents that may render one text, in the order of the run.
  ///
  /// - Complexity: O(n) in the number of documents.
  static func pairs(_ sketches: [RenderingSketch]) -> [(String, String)] {
    var holders: [UInt64: [Int]] = [:]
    for (index, sketch) in sketches.enumerated() where sketch.isEnglish {
      for hash in sketch.hashes { holders[hash, default: []].append(index) }
    }
    struct Pair: Hashable {
      let left: Int
      let right: Int
    }
    var shared: [Pair: Int] = [:]
    for documents in holders.values where documents.count <= mostHolders {
      for (place, left) in documents.enumerated() {
        for right in documents.dropFirst(place + 1) {
          shared[Pair(left: left, right: right), default: 0] += 1
        }
      }
    }
    return
      shared
      .filter { pair, count in
        let size = min(sketches[pair.left].hashes.count, sketches[pair.right].hashes.count)
        return count >= 6 && Double(count) >= leastShared * Double(size)
      }.map(\.key)
      .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
      .map { (sketches[$0.left].document, sketches[$0.right].document) }
  }
}
