// The capitalised phrases of a document, and which phrases it may have in small letters.
import DocumentModel
import Linting
import TextModel

/// The phrases that a document writes with capitals in the middle of its sentences, and a filter
/// that tells which pairs of words it may have in small letters.
///
/// The filter is that of Bloom (Space/time trade-offs in hash coding with allowable errors, 1970) with
/// eight bits and three hashes for a pair: one in thirty pairs is taken for one that is there.
struct CapitalizedPhrases: Sendable {
  /// A phrase with a capital on each word.
  struct Phrase: Sendable {
    /// The hash of its words in small letters.
    let key: UInt64
    /// The hash of the last two, `and` and `of` aside.
    let pair: UInt64
    /// Where it stands first.
    let place: Place
    let count: Int
  }

  let document: String
  /// In the order of the text.
  let phrases: [Phrase]
  private let filter: [UInt64]

  /// The most words of a phrase.
  static let longest = 8

  /// Reads a document; one in another language than English has none.
  ///
  /// - Complexity: O(n).
  init(of document: LintedDocument) {
    self.document = document.name
    guard document.document.language.language == "en" else {
      (phrases, filter) = ([], [])
      return
    }
    let words = document.shared { DocumentWords(of: $0) }
    let reader = PhraseReader(words: words, text: document.document.source.utf8)
    phrases = reader.capitalized(upTo: Self.longest).map { found in
      Phrase(
        key: found.key, pair: found.pair, place: document.pendingPlace(of: found.span),
        count: found.count)
    }
    filter = Self.filter(reader.smallPairs())
  }

  private static func filter(_ pairs: [UInt64]) -> [UInt64] {
    guard !pairs.isEmpty else { return [] }
    var filter = [UInt64](repeating: 0, count: (pairs.count * 8 + 63) / 64)
    for pair in pairs {
      for bit in bits(pair, filter.count * 64) { filter[bit / 64] |= 1 << UInt64(bit % 64) }
    }
    return filter
  }

  private static func bits(_ pair: UInt64, _ count: Int) -> [Int] {
    let (low, high) = (pair & 0xFFFF_FFFF, pair >> 32 | 1)
    return (0..<3).map { Int((low &+ UInt64($0) &* high) % UInt64(count)) }
  }

  /// Whether the document may have a pair of words with a small letter; if not, it has none.
  func mayHave(_ pair: UInt64) -> Bool {
    !filter.isEmpty
      && Self.bits(pair, filter.count * 64).allSatisfy {
        filter[$0 / 64] & 1 << UInt64($0 % 64) != 0
      }
  }
}
