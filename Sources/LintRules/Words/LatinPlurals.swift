// Plurals that one document takes from Latin and another forms as in English.
//
// Origin: nouns of official texts of which dictionaries of English give two plurals, compiled for this
// project.
import Linting
import TextModel

/// A noun's plural, of those that have two.
package struct DoublePlural: Sendable {
  /// The English plural.
  let noun: UInt64
  let isLatin: Bool
  let count: Int
  let place: Place
}

/// Plurals that texts form in two ways: `fora`, `forums`.
enum LatinPlurals {
  /// The English plural for each of the two, and whether it is the Latin one.
  private static let plurals: [UInt64: (noun: UInt64, isLatin: Bool)] = {
    let pairs = [
      ("consortia", "consortiums"), ("curricula", "curriculums"), ("fora", "forums"),
      ("honoraria", "honorariums"), ("memoranda", "memorandums"), ("moratoria", "moratoriums"),
      ("referenda", "referendums"), ("stadia", "stadiums"), ("symposia", "symposiums"),
    ].map { (DocumentWords.hash($0), DocumentWords.hash($1)) }
    return Dictionary(
      uniqueKeysWithValues: pairs.map { ($0.0, ($0.1, true)) } + pairs.map { ($0.1, ($0.1, false)) }
    )
  }()

  /// The plurals of a document.
  static func plurals(of words: DocumentWords, in document: LintedDocument) -> [DoublePlural] {
    words.hashes.indices.compactMap { word in
      guard let plural = plurals[words.hashes[word]] else { return nil }
      return DoublePlural(
        noun: plural.noun, isLatin: plural.isLatin, count: Int(words.counts[word]),
        place: document.pendingPlace(of: words.firsts[word]))
    }
  }

  /// One finding for each noun of which the documents have both plurals.
  static func findings(_ all: [DoublePlural]) -> [Finding] {
    Dictionary(grouping: all, by: \.noun).values.compactMap { plurals in
      let ways = Dictionary(grouping: plurals, by: \.isLatin).values.sorted { left, right in
        (total(right), left[0].place) < (total(left), right[0].place)
      }
      guard ways.count == 2, let model = ways[0].first?.place, let stray = ways[1].first?.place
      else { return nil }
      return InconsistentSpelling.finding(
        ways[1].map(\.place), model: ways[0].map(\.place),
        "“\(stray.text)” is “\(model.text)” elsewhere; use one plural")
    }.sorted()
  }

  private static func total(_ plurals: [DoublePlural]) -> Int {
    plurals.reduce(0) { $0 + $1.count }
  }
}
