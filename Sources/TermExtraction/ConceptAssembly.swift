// Makes proposals of grouped names.
internal import GlossaryModel
internal import TextModel

/// Makes proposals of grouped names: terms with their places, a type, an id.
struct ConceptAssembly {
  let documents: [ExtractionDocument]

  /// A group of names, with what its type shows in.
  struct Group {
    var members: [GroupMember]
    var type: ConceptType
    /// Sureness beyond that of the best name: several names speak for one another.
    var bonus: Double = 0
  }

  /// The concepts of `groups`, the surest first.
  func concepts(_ groups: [Group]) -> [ConceptCandidate] {
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

  private func draft(_ group: Group) -> Draft {
    let languages = Set(group.members.map(\.language)).sorted()
    let terms = languages.flatMap { language in
      self.terms(group.members.filter { $0.language == language })
    }
    let best = group.members.map(\.score).max() ?? 0
    return Draft(
      title: terms.first(where: \.preferred)?.text ?? terms.first?.text ?? "", type: group.type,
      terms: terms, score: ((best + group.bonus) * 100).rounded() / 100,
      count: terms.reduce(0) { $0 + $1.occurrences.count })
  }

  /// The terms of one language, the preferred one first.
  private func terms(_ members: [GroupMember]) -> [TermCandidate] {
    let preference = PreferredTerm(documents: documents)
    let found = members.flatMap { member in member.spellings.map { (member, $0) } }
    let marked = PreferredTerm.markingParts(
      found.map { preference.choice($1.text, $1.places, of: $0) })
    let spelt = zip(found, marked).map { ($0.0, $0.1, $1) }
      .sorted { PreferredTerm.precedes($0.2, $1.2) }
    guard let first = spelt.first else { return [] }
    let choices = spelt.map(\.2)
    return spelt.enumerated().map { place, entry in
      let (member, spelling, _) = entry
      let isFirst = place == 0
      return TermCandidate(
        text: spelling.text, language: member.language,
        kind: isFirst && !member.isAcronym ? .fullForm : kind(member, beside: first.0),
        occurrences: occurrences(spelling.places), score: member.score, reasons: member.reasons,
        preferred: isFirst,
        preferredReason: isFirst ? PreferredTerm.reason(first.2, among: choices) : nil)
    }
  }

  private func kind(_ member: GroupMember, beside preferred: GroupMember) -> TermKind {
    if member.isAcronym { return .acronym }
    if member.stems.isStrictSubset(of: preferred.stems) { return .shortForm }
    if member.stems.isEmpty, member.fullness < preferred.fullness { return .shortForm }
    return .variant
  }

  private func occurrences(_ places: [GroupMember.Place]) -> [TermOccurrence] {
    places.map { TermOccurrence(document: documents[$0.document].id, span: $0.span) }
  }
}
