// Bodies that all countries of a region belong to, and the region itself.

extension FormGrouping {
  /// Joins names that have a region where others have the body of all its countries: `China-Latin
  /// America Forum`, `China-CELAC Forum`, where the texts define CELAC by the words for the region.
  mutating func joinBodiesOfRegions(_ definitions: [NameSink.Link], _ regions: EnglishRegions) {
    let bodies = bodiesOfRegions(definitions, regions)
    guard !bodies.isEmpty else { return }
    var byIdentity: [String: Int] = [:]
    for index in keys.indices
    where !forms[index].isAcronym && byIdentity[keys[index].identity] == nil {
      byIdentity[keys[index].identity] = index
    }
    for index in keys.indices where !forms[index].isAcronym && keys[index].stems.count >= 3 {
      guard let body = keys[index].stems.first(where: { bodies[$0] != nil }),
        let region = bodies[body]
      else { continue }
      var other = keys[index]
      other.stems = (other.stems.filter { $0 != body } + region).sorted()
      if let same = byIdentity[other.identity] { groups.join(same, index) }
    }
  }

  /// For each such body the stems of its region, as keys have them.
  private func bodiesOfRegions(
    _ definitions: [NameSink.Link], _ regions: EnglishRegions
  ) -> [String: [String]] {
    var bodies: [String: [String]] = [:]
    for link in definitions {
      guard let name = indices[link.name], let short = indices[link.short],
        let acronym = keys[short].stems.first, keys[short].stems.count == 1
      else { continue }
      let words = forms[name].words.map(\.base).filter {
        !EnglishFunctionWords.function.contains($0) && !EnglishHeads.organization.contains($0)
      }
      guard words.count >= 2, words.count < forms[name].words.count,
        words.allSatisfy({ regions.isRegional($0) && !regions.countries.contains($0) })
      else { continue }
      let region = builder.key(ofWords: words).stems
      if !region.contains(acronym) { bodies[acronym] = region }
    }
    return bodies
  }
}
