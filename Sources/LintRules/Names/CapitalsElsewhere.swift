// Phrases that one document writes with capitals and another without.
import DocumentModel
import Linting
import TextModel

/// Phrases that one document writes with capitals in its sentences and another in small letters:
/// `Artificial Intelligence`, `artificial intelligence`.
struct CapitalsElsewhere {
  let facts: [CapitalizedPhrases]

  /// As many documents are read again as a person will look at.
  private static let mostRead = 64
  /// As many for one phrase.
  private static let mostPlaces = 4
  /// How many documents before and after its own a phrase is looked for in, at least.
  private static let leastReach = 32
  private static let mostQuestions = 10_000_000

  private struct Writing {
    /// The documents with capitals, and the phrase there.
    var capitals: [(document: Int, phrase: CapitalizedPhrases.Phrase)] = []
    /// Those that may have it in small letters.
    var small: [Int] = []
  }

  /// One finding for each phrase, where the fewer documents have it.
  ///
  /// - Parameter documents: Gives a document by its name.
  /// - Complexity: O(n) for each document read again, at most 64; a filter is asked once for each
  ///   phrase and document near it, some 20 million times at most.
  func findings(_ documents: (String) -> LintedDocument?) -> [Finding] {
    let candidates = candidates()
    let places = smallPlaces(candidates, documents)
    return candidates.compactMap { key, writing in
      finding(writing, small: places[key] ?? [])
    }.sorted()
  }

  private func candidates() -> [UInt64: Writing] {
    var writings: [UInt64: Writing] = [:]
    for (index, fact) in facts.enumerated() {
      for phrase in fact.phrases {
        writings[phrase.key, default: Writing()].capitals.append((index, phrase))
      }
    }
    let reach = max(Self.leastReach, Self.mostQuestions / max(1, writings.count))
    for key in writings.keys {
      guard let (index, phrase) = writings[key]?.capitals.first else { continue }
      let near = max(0, index - reach)..<min(facts.count, index + reach)
      writings[key]?.small = near.filter { facts[$0].mayHave(phrase.pair) }
    }
    return writings.filter { !$0.value.small.isEmpty }
  }

  /// Where the candidates stand in small letters, in documents that have no capitals there.
  private func smallPlaces(
    _ candidates: [UInt64: Writing], _ documents: (String) -> LintedDocument?
  ) -> [UInt64: [Place]] {
    var wanted: [Int: Set<UInt64>] = [:]
    for (key, writing) in candidates {
      for document in writing.small.prefix(Self.mostPlaces) {
        wanted[document, default: []].insert(key)
      }
    }
    var places: [UInt64: [Place]] = [:]
    for index in wanted.keys.sorted().prefix(Self.mostRead) {
      guard let document = documents(facts[index].document), let keys = wanted[index] else {
        continue
      }
      let reader = PhraseReader(
        words: document.shared { DocumentWords(of: $0) }, text: document.document.source.utf8)
      for (key, spans) in reader.small(keys, upTo: CapitalizedPhrases.longest) {
        places[key, default: []] += spans.prefix(Self.mostPlaces).map(document.pendingPlace)
      }
    }
    return places
  }

  private func finding(_ writing: Writing, small: [Place]) -> Finding? {
    let capitals = writing.capitals.map(\.phrase.place).sorted()
    let small = small.sorted()
    guard let capital = capitals.first, let other = small.first else { return nil }
    let count = writing.capitals.reduce(0) { $0 + $1.phrase.count }
    return count > small.count
      ? InconsistentCapitalization.finding(of: [[capital] + capitals.dropFirst(), small])
      : InconsistentCapitalization.finding(of: [[other] + small.dropFirst(), capitals])
  }
}
