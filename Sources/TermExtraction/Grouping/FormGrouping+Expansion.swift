// Groups names in which an acronym stands for some of the words.
internal import TextModel

extension FormGrouping {
  /// Joins a name with the same one where an acronym stands for some of its words.
  mutating func joinExpansions(_ definitions: [NameSink.Link]) {
    let expansions = expansions(definitions)
    var byIdentity: [String: Int] = [:]
    for index in keys.indices {
      for identity in [keys[index].identity, keys[index].withoutFounding.identity]
      where byIdentity[identity] == nil {
        byIdentity[identity] = index
      }
    }
    for index in forms.indices where !forms[index].isAcronym {
      for words in BracketedExpansion.shortened(forms[index].tokens) {
        if let other = byIdentity[builder.key(ofWords: words).identity] {
          groups.join(other, index)
        }
      }
      let words = nameWords[index]
      let expanded = words.flatMap { expansions[$0] ?? [$0] }
      guard expanded.count > words.count, expanded.count < 40 else { continue }
      if let other = byIdentity[builder.key(ofWords: expanded).identity] {
        groups.join(other, index)
      }
    }
  }

  /// The words that each acronym stands for: as the texts define it, or as the only name it is
  /// grouped with has it.
  private mutating func expansions(_ definitions: [NameSink.Link]) -> [String: [String]] {
    var expansions = CommonAbbreviations.words
    for link in definitions {
      guard let name = indices[link.name] else { continue }
      expansions[link.short] = nameWords[name]
    }
    for set in groups.sets() where set.count > 1 {
      for index in set where forms[index].isAcronym && forms[index].words.count == 1 {
        let letters = forms[index].words.first?.base.filter { $0 != "." } ?? ""
        let name = set.first { other in
          !forms[other].isAcronym
            && AcronymFit.grade(letters.uppercased(), words: forms[other].words) == .exact
        }
        guard let name, expansions[letters] == nil else { continue }
        expansions[letters] = nameWords[name]
      }
    }
    return expansions
  }
}

extension FormKey {
  /// The key without words for founding: a treaty for the establishment of an agency is the agency’s
  /// treaty.
  var withoutFounding: FormKey {
    var key = self
    key.stems.removeAll(where: Self.founding.contains)
    return key
  }

  private static let founding: Set<String> = {
    let stemmer = Stemmer()
    return Set(["establishment", "creation", "constitution", "foundation"].map(stemmer.stem))
  }()
}
