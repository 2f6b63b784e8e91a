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
  /// The groups of which no name says what it is the name of: `Action Plan`, where no longer name is its.
  let plain: Set<Int>
  /// The folded acronyms that the texts define for a name, by its key, plurals without their ending.
  let acronyms: [String: Set<String>]

  /// Finds, scores and groups the names.
  init(documents: [ExtractionDocument], threshold: Double) {
    let text = EnglishText(documents: documents, regions: .standard)
    var sink = NameSink()
    for line in text.lines { EnglishNames(line: line, text: text).find(into: &sink) }
    var forms = EnglishForm.gather(sink.mentions)
    let scoring = FormScoring(text: text)
    for index in forms.indices { scoring.rate(&forms[index]) }
    Self.raiseShortForms(&forms)
    let editions = EditionCounts(sink.editions)
    forms.removeAll { $0.score < threshold || editions.isOnlyEdition($0) }
    let synonyms = RegionSynonyms(lines: text.lines, regions: text.regions)
    let builder = FormKeyBuilder(regions: text.regions, synonyms: synonyms)
    var grouping = FormGrouping(forms: forms, builder: builder)
    self.forms = forms
    let groups = grouping.run(definitions: sink.definitions, quotations: sink.quotations)
    self.groups = groups
    plain = Set(groups.indices.filter { Self.isPlain(groups[$0].map { forms[$0] }) })
    keys = grouping.keys
    acronyms = Self.acronyms(sink.definitions)
  }

  /// Whether some names are no more than two nouns of the kind that names end in, or one after an
  /// adjective of meetings: `Action Plan`, `Ministerial Plenary`.
  private static func isPlain(_ forms: [EnglishForm]) -> Bool {
    forms.allSatisfy { form in
      guard form.words.count == 2, let first = form.words.first, let last = form.words.last else {
        return false
      }
      return form.evidence.isDisjoint(with: [.definesAcronym, .quote])
        && (EnglishHeads.all.contains(base: first) || meetingAdjectives.contains(base: first))
        && EnglishHeads.all.contains(base: last)
    }
  }

  private static let meetingAdjectives = WordList(
    "annual high-level joint ministerial plenary regular special")

  private static func acronyms(_ definitions: [NameSink.Link]) -> [String: Set<String>] {
    var acronyms: [String: Set<String>] = [:]
    for definition in definitions {
      let letters = definition.short
      let isPlural = letters.hasSuffix("s") && letters.utf8.count > 3
      acronyms[definition.name, default: []].formUnion(
        isPlural ? [letters, String(letters.dropLast())] : [letters])
    }
    return acronyms
  }

  /// Raises names that nothing but a noun elsewhere gives away: `Amber and Salt`, where another place has
  /// `Amber and Salt Initiative`.
  private static func raiseShortForms(_ forms: inout [EnglishForm]) {
    let indices = Dictionary(
      forms.indices.map { (forms[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    for form in forms where form.score >= 1.5 {
      guard let last = form.tokens.last, FormGrouping.labels.contains(base: last),
        let short = indices[Mention.key(of: Array(form.tokens.dropLast()))],
        forms[short].words.count >= 2, (0..<1.5).contains(forms[short].score)
      else { continue }
      forms[short].score = 1.5
      forms[short].reasons.append("elsewhere with the noun ‘\(last.base)’")
    }
  }

  /// The type of the concept whose names are at `group`: that of its most frequent name, of several
  /// the longest.
  func type(of group: [Int]) -> ConceptType {
    let usual = group.map { forms[$0] }.filter { !$0.isAcronym }.max {
      ($0.mentions.count, $0.words.count, $1.key) < ($1.mentions.count, $1.words.count, $0.key)
    }
    guard let usual else { return .organization }
    let isBody = EnglishHeads.organization.contains(usual.head)
    if usual.evidence.contains(.quotedTitle), !isBody { return .document }
    if usual.evidence.contains(.setPhrase) { return .policy }
    return ConceptTyping.type(head: usual.head, words: usual.words.map(\.folded))
  }
}
