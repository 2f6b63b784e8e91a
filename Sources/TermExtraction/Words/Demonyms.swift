// Which adjectives belong to which countries and parts of the world.

/// Which adjectives belong to which names of countries and parts of the world: `Chinese` to `China`.
///
/// Worked out from their spelling: the name that shares the longest beginning with the adjective, if it
/// is most of the name. `Dutch` and the like have none.
struct Demonyms: Sendable {
  /// The adjectives of each name, both in small letters, by name.
  let adjectives: [(noun: String, adjectives: [String])]

  /// Those of all countries that CLDR names in English.
  static let standard = Demonyms(EnglishRegions.standard)

  init(_ regions: EnglishRegions) {
    let names = regions.countries.union(EnglishRegions.parts.words).filter { !$0.contains(" ") }
      .subtracting(EnglishRegions.adjectives.words).sorted()
    var found: [String: [String]] = [:]
    for adjective in EnglishRegions.adjectives.words.sorted() {
      var best: (name: String, shared: Int)?
      for name in names {
        let shared = zip(name.utf8, adjective.utf8).prefix { $0 == $1 }.count
        guard shared >= 4, shared * 3 >= name.utf8.count * 2, shared > best?.shared ?? 0 else {
          continue
        }
        best = (name, shared)
      }
      if let best { found[best.name, default: []].append(adjective) }
    }
    adjectives = found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
