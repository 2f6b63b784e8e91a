// Compares how documents word the names of one thing.
package import TextModel

/// Compares how documents word the names of one thing.
package struct NameComparison {
  /// A place where a wording stands.
  package struct Use: Hashable, Sendable {
    /// The index of the document.
    package let document: Int
    /// The index of the name among ``DocumentNames/places``.
    package let name: Int
    /// The index of the place among those of the name.
    package let place: Int
  }

  /// A name in one wording: capitals, dashes, spelling and explanations in brackets aside.
  package struct Wording: Sendable {
    /// The folded words.
    package let words: [String]
    /// Whether it is nothing but an acronym.
    package let isAcronym: Bool
    /// Its places in the order of the documents.
    package internal(set) var uses: [Use]
  }

  /// Things that have more than one name, each with its wordings; the order is fixed.
  package let variations: [[Wording]]

  /// Names of one wording that differ in capitals, the places of each way to write them, the most
  /// frequent first; those that ``variations`` has are left out.
  package let capitalizations: [[[Use]]]

  /// What a document has in a place, to be compared by its value: a date or a figure that it gives
  /// for a name, a title.
  package struct Figure: Sendable {
    /// The index of the document.
    package let document: Int
    /// What is given, in words and figures that can be compared.
    package let value: String
    /// Where it stands.
    package let span: ByteSpan
    /// The text at the place.
    package let text: String
  }

  /// Different dates and figures for one thing, all of one kind.
  package let conflictingFigures: [[Figure]]

  /// Titles, groups of countries and plans under headings that are worded in different ways.
  package let phrasings: [[Figure]]

  /// Compares the names of `documents`.
  ///
  /// - Complexity: O(n log n) in the number of names.
  package init(_ documents: [DocumentNames]) {
    let merged = MergedNames(documents)
    let synonyms = RegionSynonyms(merging: documents.map(\.synonyms))
    let builder = FormKeyBuilder(regions: .standard, synonyms: synonyms)
    let definitions = documents.flatMap(\.definitions)
    var grouping = FormGrouping(forms: merged.forms, builder: builder)
    _ = grouping.run(definitions: definitions, quotations: documents.flatMap(\.quotations))
    grouping.joinSharedCores()
    grouping.joinBodiesOfRegions(definitions, .standard)
    let expansions = NameWordings.expansions(definitions, merged)
    grouping.joinCentered(expansions)
    let groups = grouping.groups.sets()
    let wordings = NameWordings(
      merged: merged, grouping: grouping, definitions: definitions, expansions: expansions)
    let varied = wordings.variations(groups)
    variations = varied.map(\.wordings)
    let reported = Set(varied.flatMap(\.group))
    conflictingFigures = Self.conflicts(documents, merged, groups)
    phrasings =
      CountryPhrases.varied(documents, synonyms) + TextTitles.varied(documents, builder)
      + Self.headed(documents)
    let capitals = NameCapitals(merged: merged, wordings: wordings)
    capitalizations = groups.map { $0.filter { !reported.contains($0) } }.flatMap(
      capitals.variations)
  }

  private static func headed(_ documents: [DocumentNames]) -> [[Figure]] {
    documents.enumerated().flatMap { index, document in
      document.headed.map { group in
        group.map { Figure(document: index, value: $0.value, span: $0.span, text: $0.text) }
      }
    }
  }

  private static func conflicts(
    _ documents: [DocumentNames], _ merged: MergedNames, _ groups: [[Int]]
  ) -> [[Figure]] {
    var groupOfKey: [String: Int] = [:]
    for (number, group) in groups.enumerated() {
      for form in group { groupOfKey[merged.forms[form].key] = number }
    }
    struct Kind: Hashable {
      let group: Int
      let isDate: Bool
    }
    var figures: [Kind: [Figure]] = [:]
    for (index, document) in documents.enumerated() {
      for figure in document.figures.figures {
        guard let group = groupOfKey[figure.name] else { continue }
        figures[Kind(group: group, isDate: figure.isDate), default: []].append(
          Figure(document: index, value: figure.value, span: figure.span, text: figure.text))
      }
    }
    return figures.filter { Set($0.value.map(\.value)).count > 1 }
      .sorted { ($0.key.group, $0.key.isDate ? 0 : 1) < ($1.key.group, $1.key.isDate ? 0 : 1) }
      .map(\.value)
  }
}
