// Makes proposals of grouped names.
internal import GlossaryModel
internal import TextModel

/// Makes proposals of grouped names: terms with their places, a type, an id.
struct ConceptAssembly {
  let documents: [ExtractionDocument]

  /// The concepts of `groups`, the surest first.
  func concepts(_ groups: [[EnglishForm]]) -> [ConceptCandidate] {
    var slugs = SlugMaker()
    let drafts = groups.map(draft).sorted {
      ($1.score, $1.count, $0.title) < ($0.score, $0.count, $1.title)
    }
    return drafts.map { draft in
      ConceptCandidate(
        id: slugs.slug(for: draft.title), type: draft.type, terms: draft.terms, score: draft.score)
    }
  }

  private struct Draft {
    var title: String
    var type: ConceptType
    var terms: [TermCandidate]
    var score: Double
    var count: Int
  }

  private func draft(_ forms: [EnglishForm]) -> Draft {
    let terms = forms.flatMap(self.terms)
    let longest = forms.filter { !$0.isAcronym }.max {
      ($0.words.count, $1.key) < ($1.words.count, $0.key)
    }
    let type = ConceptTyping.type(
      head: longest?.head ?? "", words: longest?.words.map(\.folded) ?? [],
      isAcronym: longest == nil)
    let best = forms.map(\.score).max() ?? 0
    return Draft(
      title: terms.first?.text ?? "", type: type, terms: terms,
      score: best + (forms.count > 1 ? 0.2 : 0),
      count: terms.reduce(0) { $0 + $1.occurrences.count })
  }

  private func terms(_ form: EnglishForm) -> [TermCandidate] {
    let spellings = Dictionary(grouping: form.mentions, by: \.text)
    return spellings.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
      TermCandidate(
        text: $0.key, language: .english, kind: form.isAcronym ? .acronym : .fullForm,
        occurrences: occurrences($0.value), score: form.score, reasons: form.reasons)
    }
  }

  private func occurrences(_ mentions: [Mention]) -> [TermOccurrence] {
    mentions.map { TermOccurrence(document: documents[$0.document].id, span: $0.span) }
  }
}
