// Phrases that differ in a word and its synonym.
//
// Origin of the words: synsets of WordNet 3.0 (Princeton University) that official texts use for one
// notion, of each its usual words; of prepositions, general grammar.
import DocumentModel
import Linting
import TextModel

/// The phrases of a document that have a word with a synonym: `practical cooperation`, `dialogue among
/// civilizations`.
struct SynonymPhrases: Sendable {
  /// One phrase in one wording.
  struct Use: Sendable {
    /// What the phrase is with any of the synonyms.
    let key: UInt64
    /// The synonym.
    let word: UInt64
    let place: Place
    let count: Int
  }

  /// In the order of the text.
  let uses: [Use]

  private enum Position { case before, after, between }

  private static let classes: [UInt64: (id: UInt64, position: Position)] = {
    let all: [(String, Position)] = [
      ("genuine true", .before), ("illegal illicit", .before), ("practical pragmatic", .before),
      ("aid assistance", .after), ("resolution settlement", .after),
      ("transformation transition", .after),
      ("transport transportation", .before), ("among between", .between),
    ]
    var classes: [UInt64: (id: UInt64, position: Position)] = [:]
    for (id, (words, position)) in all.enumerated() {
      for word in words.split(separator: " ") {
        classes[DocumentWords.hash(String(word))] = (UInt64(id + 1), position)
      }
    }
    return classes
  }()

  /// Reads a document.
  ///
  /// - Complexity: O(n).
  init(of document: LintedDocument, words: DocumentWords) {
    var known: [UInt64: (index: Int, count: Int)] = [:]
    var found: [(key: UInt64, word: UInt64, span: ByteSpan)] = []
    let text = document.document.source.utf8
    // Most documents have few of the words, and each word is looked up once.
    let own = words.hashes.map { Self.classes[$0] }
    if own.contains(where: { $0 != nil }) {
      for index in words.occurrences.indices {
        guard let synonym = own[Int(words.occurrences[index].word)],
          text[words.occurrences[index].span.start] &- 0x61 < 26,
          let (key, span) = Self.phrase(at: index, synonym, in: words)
        else { continue }
        let word = words.hashes[Int(words.occurrences[index].word)]
        if let place = known[key ^ word] {
          known[key ^ word] = (place.index, place.count + 1)
        } else {
          known[key ^ word] = (found.count, 1)
          found.append((key, word, span))
        }
      }
    }
    uses = found.map { use in
      Use(
        key: use.key, word: use.word, place: document.pendingPlace(of: use.span),
        count: known[use.key ^ use.word]?.count ?? 1)
    }
  }

  private static func phrase(
    at index: Int, _ synonym: (id: UInt64, position: Position), in words: DocumentWords
  ) -> (key: UInt64, span: ByteSpan)? {
    let first = synonym.position == .before ? index : index - 1
    let last = synonym.position == .after ? index : index + 1
    guard first >= 0, last < words.occurrences.count,
      ((first + 1)...last).allSatisfy({ words.occurrences[$0].joint == .space })
    else { return nil }
    var key = synonym.id
    for place in first...last where place != index {
      let hash = words.hashes[Int(words.occurrences[place].word)]
      guard words.occurrences[place].span.count > 3, !StopWords.all.contains(hash),
        !StopWords.generic.contains(hash) || synonym.position == .before
      else { return nil }
      key = (key ^ hash) &* 0x100_0000_01B3
    }
    return (
      key, ByteSpan(words.occurrences[first].span.start, words.occurrences[last].span.end)
    )
  }

  /// One finding for each phrase that stands in two wordings, three times or more.
  static func findings(_ documents: [SynonymPhrases]) -> [Finding] {
    var byKey: [UInt64: [Use]] = [:]
    for use in documents.lazy.flatMap(\.uses) { byKey[use.key, default: []].append(use) }
    return byKey.values.compactMap(finding).sorted()
  }

  private static let leastUses = 3

  private static func finding(of uses: [Use]) -> Finding? {
    let ways = Dictionary(grouping: uses, by: \.word).values.map { way in
      (uses: way, count: way.reduce(0) { $0 + $1.count })
    }.sorted { ($1.count, $0.uses[0].place) < ($0.count, $1.uses[0].place) }
    guard ways.count > 1, ways.reduce(0, { $0 + $1.count }) >= leastUses,
      let model = ways.first?.uses.first?.place
    else { return nil }
    let strays = ways.dropFirst().flatMap(\.uses).map(\.place).sorted()
    guard let first = strays.first else { return nil }
    return Finding(
      rule: InconsistentWording.description.id, severity: InconsistentWording.description.severity,
      place: first, message: "“\(first.text)” is “\(model.text)” elsewhere",
      related: (ways[0].uses.map(\.place) + strays.dropFirst()).map {
        .init(place: $0, message: "“\($0.text)” here")
      })
  }
}
