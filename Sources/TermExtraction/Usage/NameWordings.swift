// Tells the wordings of one name apart.
internal import TextModel

/// Tells the wordings of one name apart, and which of them an editor would make one.
struct NameWordings {
  private let merged: MergedNames
  private let keys: [FormKey]
  let words: [[String]]
  /// The keys of the names that a text gives in brackets after longer ones: `Africa CDC`.
  private let defined: Set<String>

  /// Reads the wordings of names that were grouped.
  ///
  /// - Parameter expansions: The words that acronyms stand for.
  init(
    merged: MergedNames, grouping: FormGrouping, definitions: [NameSink.Link],
    expansions: [String: [String]]
  ) {
    self.merged = merged
    defined = Set(definitions.map(\.short))
    keys = grouping.keys
    words = zip(merged.forms, grouping.nameWords).map { form, words in
      Self.words(words, grouping.builder, form.isAcronym ? [:] : expansions)
    }
  }

  /// The words that acronyms stand for, as the texts define them and as everybody knows.
  static func expansions(
    _ definitions: [NameSink.Link], _ merged: MergedNames
  ) -> [String: [String]] {
    let forms = Dictionary(
      merged.forms.indices.map { (merged.forms[$0].key, $0) },
      uniquingKeysWith: { first, _ in first })
    var expansions: [String: [String]] = [:]
    for link in definitions where expansions[link.short] == nil {
      guard let name = forms[link.name] else { continue }
      expansions[link.short] = FormKeyBuilder.words(of: merged.forms[name].tokens)
    }
    return expansions.merging(CommonAbbreviations.words) { first, _ in first }
  }

  /// The words of a name that tell wordings apart, folded, nouns in the singular.
  private static func words(
    _ words: [String], _ builder: FormKeyBuilder, _ expansions: [String: [String]]
  ) -> [String] {
    words.flatMap { word in
      expansions[word] ?? [builder.fold(word)]
    }.filter { $0 != "the" }.map { word in
      let isPlural = word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      return isPlural ? String(word.dropLast()) : word
    }
  }

  /// The groups whose names differ, with their wordings.
  func variations(
    _ groups: [[Int]]
  ) -> [(group: [Int], wordings: [NameComparison.Wording])] {
    groups.flatMap(comparable).compactMap { group in
      // Most names are alone.
      guard group.count > 1 else { return nil }
      let wordings = wordings(of: group)
      let names = wordings.filter { !$0.isAcronym }
      return names.count > 1 ? (group, wordings) : nil
    }
  }

  /// The parts of a group that can be compared: of phrases in lower case, one speaks of `markets`
  /// and another of a `market`.
  private func comparable(_ group: [Int]) -> [[Int]] {
    let isPhrase = group.allSatisfy {
      merged.forms[$0].evidence.isDisjoint(with: .distinguishing)
    }
    guard isPhrase else { return [group] }
    let plurals = group.filter { merged.forms[$0].tokens.last?.base.hasSuffix("s") ?? false }
    return [group.filter { !plurals.contains($0) }, plurals]
  }

  private func wordings(of group: [Int]) -> [NameComparison.Wording] {
    let outer = spans(of: group)
    var byWords: [[String]: NameComparison.Wording] = [:]
    let explained = explanations(in: group)
    for form in group where !isShortForm(form, in: group) && !isOfPersons(form) {
      let explaining = explained[FormKeyBuilder.words(of: merged.forms[form].tokens)] ?? []
      let isAcronym = isDefined(form)
      for (use, mention) in zip(merged.uses[form], merged.forms[form].mentions)
      where !isNested(mention, in: outer) && !isCalledBack(form, mention.document, in: group)
        && !explaining.contains(mention.document)
      {
        byWords[
          words[form], default: .init(words: words[form], isAcronym: isAcronym, uses: [])
        ].uses.append(use)
      }
    }
    return byWords.values
      .map { wording in
        var wording = wording
        wording.uses.sort { ($0.document, $0.name, $0.place) < ($1.document, $1.name, $1.place) }
        return wording
      }.sorted { $0.words.lexicographicallyPrecedes($1.words) }
  }

  // MARK: What is no wording of its own

  /// Whether a name is an acronym, one of an edition (`5th ABC`), or a short name that a text defines.
  private func isDefined(_ form: Int) -> Bool {
    let words = merged.forms[form].words
    if merged.forms[form].isAcronym || defined.contains(merged.forms[form].key) { return true }
    guard words.count == 2, let first = words.first, let last = words.last else { return false }
    return first.word.isOrdinal && last.isAcronym && defined.contains(last.base)
  }

  /// The documents that explain an acronym inside a name, by the words of the name with the acronym
  /// alone: `E D C (EDC) Project`, then `EDC Project`.
  private func explanations(in group: [Int]) -> [[String]: Set<Int>] {
    var found: [[String]: Set<Int>] = [:]
    for form in group.prefix(200) {
      for words in BracketedExpansion.shortened(merged.forms[form].tokens) {
        found[words, default: []].formUnion(merged.forms[form].mentions.map(\.document))
      }
    }
    return found
  }

  /// All spans of the group's names, by document, ascending, the longer of two first.
  private func spans(of group: [Int]) -> [Int: [ByteSpan]] {
    let all = group.flatMap { merged.forms[$0].mentions }
    return Dictionary(grouping: all, by: \.document).mapValues { mentions in
      mentions.map(\.span).sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    }
  }

  /// Whether a mention stands inside a longer name of the same thing.
  private func isNested(_ mention: Mention, in spans: [Int: [ByteSpan]]) -> Bool {
    guard !mention.evidence.isDisjoint(with: [.nested, .quote]), let all = spans[mention.document]
    else { return false }
    // The longest name is some 40 words; the spans that can hold this one begin shortly before it.
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start <= mention.span.start { low = middle + 1 } else { high = middle }
    }
    return all[max(0, low - 8)..<low].contains {
      $0.count > mention.span.count && $0.contains(mention.span)
    }
  }

  /// Whether a name is the beginning of a longer one of the group, or what a text calls a thing by
  /// that it has named in full: `Joint Action Plan`.
  private func isShortForm(_ form: Int, in group: [Int]) -> Bool {
    guard !merged.forms[form].isAcronym else { return false }
    let own = words[form]
    return group.prefix(200).contains { other in
      let longer = words[other]
      guard longer.count > own.count, !merged.forms[other].isAcronym else { return false }
      if longer.starts(with: own) {
        return CapitalizedSpans.headEnds.contains(longer[own.count])
          || longer[own.count] == "or" || longer[own.count] == "and"
          || FormGrouping.labels.contains(longer[own.count])
      }
      return !saysWhose(form) && Self.calledBack.contains(Self.noun(of: own))
        && Self.contains(longer, own)
    }
  }

  /// Whether a document that has a longer name of the group leaves words of it out: `Free Trade Area`
  /// after `Andean Free Trade Area`.
  private func isCalledBack(_ form: Int, _ document: Int, in group: [Int]) -> Bool {
    let own = words[form]
    // `ABC Treaty` after `Treaty for the Establishment of the A B Company (ABC)`.
    let hasAcronym = merged.forms[form].words.contains { defined.contains($0.base) }
    return group.prefix(200).contains { other in
      words[other].count > own.count
        && (Self.isPart(own, of: words[other])
          || hasAcronym && Set(own).isSubset(of: words[other]))
        && merged.forms[other].mentions.contains { $0.document == document }
    }
  }

  /// Whether words stand in others in the same order.
  private static func isPart(_ words: [String], of others: [String]) -> Bool {
    var next = words.startIndex
    for word in others where next < words.endIndex && words[next] == word { next += 1 }
    return next == words.endIndex
  }

  /// Whether a name is that of persons: `Heads of State of the Union`.
  private func isOfPersons(_ form: Int) -> Bool {
    let words = merged.forms[form].words
    guard let first = words.first?.base, words.dropFirst().first?.folded == "of" else {
      return false
    }
    return EnglishFunctionWords.personTitles.contains(first)
      || EnglishFunctionWords.offices.contains(first)
  }

  /// Nouns that a text calls a plan or a fund by after naming it.
  private static let calledBack = EnglishHeads.document.union(EnglishHeads.initiative)
    .union(WordList("fund mechanism facility meeting summit conference"))

  /// Whether a name says whose the thing is: by a region, a country or an acronym.
  private func saysWhose(_ form: Int) -> Bool {
    !keys[form].countries.isEmpty || !keys[form].regions.isEmpty
      || merged.forms[form].words.contains {
        $0.isAcronym && OrdinalWords.value(of: $0.base) == nil
      }
  }

  /// The last word that is no number: `Plan` of `Work Plan III`.
  private static func noun(of words: [String]) -> String {
    words.last { OrdinalWords.value(of: $0) == nil && !($0.first?.isNumber ?? false) } ?? ""
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard words.count >= part.count else { return false }
    return (0...(words.count - part.count)).contains { words[$0...].starts(with: part) }
  }
}

extension Mention.Evidence {
  /// What makes a name of a phrase.
  fileprivate static let distinguishing: Mention.Evidence = [
    .capitalized, .setPhrase, .quote, .quotedTitle, .quoteWithHead,
  ]
}
