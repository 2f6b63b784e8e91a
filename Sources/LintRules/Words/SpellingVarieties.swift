// Documents of which one spells as in Britain and the others as in America.
import Linting
import TextModel

/// Documents of which one spells as in Britain and the others as in America, or the reverse.
struct SpellingVarieties {
  private let documents: [[SpelledWord]]
  /// For each key that is spelled in both ways, its words.
  private let disputed: [String: [SpelledWord]]

  init(_ facts: [InconsistentSpelling.Facts]) {
    documents = facts.map { document in
      document.words.filter { $0.way == .british || $0.way == .american }
    }
    let british = Set(documents.joined().filter { $0.way == .british }.map(\.key))
    let american = Set(documents.joined().filter { $0.way == .american }.map(\.key))
    let both = british.intersection(american)
    disputed = Dictionary(grouping: documents.joined().filter { both.contains($0.key) }, by: \.key)
  }

  /// One finding for each document that spells in the way of fewer documents.
  func findings() -> [Finding] {
    let ways = documents.map(way)
    let british = ways.count { $0 == .british }
    let american = ways.count { $0 == .american }
    guard british > 0, american > 0 else { return [] }
    let odd: SpellingKeys.Way = british > american ? .american : .british
    return zip(documents, ways).filter { $0.1 == odd }
      .compactMap { finding($0.0.filter { $0.way == odd }, odd) }
  }

  /// The way in which a document spells the words that are disputed; `nil` where it has none.
  private func way(of words: [SpelledWord]) -> SpellingKeys.Way? {
    let own = words.filter { disputed[$0.key] != nil }
    let british = own.count { $0.way == .british }
    guard !own.isEmpty else { return nil }
    return british * 2 > own.count ? .british : .american
  }

  private func finding(_ words: [SpelledWord], _ odd: SpellingKeys.Way) -> Finding? {
    let own = words.filter { disputed[$0.key] != nil }.sorted { $0.place < $1.place }
    let models = own.flatMap { word in
      (disputed[word.key] ?? []).filter { $0.way != odd }.map(\.place)
    }
    guard let first = own.first, let model = models.first else { return nil }
    let more = own.count > 1 ? " and \(own.count - 1) more words are" : " is"
    return InconsistentSpelling.finding(
      own.map(\.place), model: models,
      "“\(first.place.text)”\(more) spelled in another way than in other documents "
        + "(“\(model.text)”); use one")
  }
}
