// Names that one document writes with diacritics and another without.
import Linting
import TextModel

/// Names that one document writes with diacritics and another without.
struct AccentedNames {
  let facts: [InconsistentSpelling.Facts]

  init(_ facts: [InconsistentSpelling.Facts]) {
    self.facts = facts
  }

  /// One finding for each name.
  func findings() -> [Finding] {
    var accented: [String: [(count: Int, place: Place)]] = [:]
    for word in facts.lazy.flatMap(\.words) where word.way == .accented {
      accented[word.key, default: []].append((word.count, word.place))
    }
    let keys = Dictionary(
      accented.keys.map { (DocumentWords.hash($0), $0) }, uniquingKeysWith: { first, _ in first })
    var plain: [String: [(count: Int, place: Place)]] = [:]
    for document in facts {
      for name in document.names {
        guard let key = keys[name.hash] else { continue }
        let place = Place.pending(
          document: document.document, span: name.span, text: name.text(key))
        plain[key, default: []].append((name.count, place))
      }
    }
    return plain.keys.sorted().compactMap { key in
      finding(accented[key] ?? [], plain[key] ?? [])
    }
  }

  private func finding(
    _ accented: [(count: Int, place: Place)], _ plain: [(count: Int, place: Place)]
  ) -> Finding? {
    // Within one document the document's own finding says it.
    let own = Set(accented.map(\.place.document)).intersection(plain.map(\.place.document))
    let (accented, plain) = (
      accented.filter { !own.contains($0.place.document) },
      plain.filter { !own.contains($0.place.document) }
    )
    guard !accented.isEmpty, !plain.isEmpty else { return nil }
    // With its diacritics a name is written as its people write it.
    let isPlainUsual = plain.reduce(0) { $0 + $1.count } > 2 * accented.reduce(0) { $0 + $1.count }
    let (usual, strays) = isPlainUsual ? (plain, accented) : (accented, plain)
    guard let stray = strays.first?.place, let model = usual.first?.place else { return nil }
    return InconsistentSpelling.finding(
      strays.map(\.place), model: usual.map(\.place),
      "“\(stray.text)” is spelled “\(model.text)” in other documents")
  }
}

/// A word without diacritics that begins with a capital.
package struct PlainName: Sendable {
  let hash: UInt64
  let span: ByteSpan
  let count: Int

  /// The word as it is written, given its small letters.
  func text(_ small: String) -> String { small.prefix(1).uppercased() + small.dropFirst() }
}
