// The English names of all documents, grouped.
internal import GlossaryModel

/// The English names of all documents, scored and grouped.
struct EnglishConcepts {
  /// The names that are worth showing, in the order of their keys.
  let forms: [EnglishForm]
  /// Their comparison keys.
  let keys: [FormKey]
  /// The names of one thing, as indices of `forms`.
  let groups: [[Int]]

  /// Finds, scores and groups the names.
  init(documents: [ExtractionDocument], threshold: Double) {
    let text = EnglishText(documents: documents, regions: .standard)
    var sink = NameSink()
    for line in text.lines { EnglishNames(line: line, text: text).find(into: &sink) }
    var forms = EnglishForm.gather(sink.mentions)
    let scoring = FormScoring(text: text)
    for index in forms.indices { scoring.rate(&forms[index]) }
    let editions = EditionCounts(sink.editions)
    forms.removeAll { $0.score < threshold || editions.isOnlyEdition($0) }
    let synonyms = RegionSynonyms(lines: text.lines, regions: text.regions)
    let builder = FormKeyBuilder(regions: text.regions, synonyms: synonyms)
    var grouping = FormGrouping(forms: forms, builder: builder)
    self.forms = forms
    groups = grouping.run(definitions: sink.definitions, quotations: sink.quotations)
    keys = grouping.keys
  }

  /// The type of the concept whose names are at `group`: that of its most frequent name, of several
  /// the longest.
  func type(of group: [Int]) -> ConceptType {
    let usual = group.map { forms[$0] }.filter { !$0.isAcronym }.max {
      ($0.mentions.count, $0.words.count, $1.key) < ($1.mentions.count, $1.words.count, $0.key)
    }
    guard let usual else { return .organization }
    if usual.evidence.contains(.quotedTitle) { return .document }
    if usual.evidence.contains(.setPhrase) { return .policy }
    return ConceptTyping.type(head: usual.head, words: usual.words.map(\.folded))
  }
}
