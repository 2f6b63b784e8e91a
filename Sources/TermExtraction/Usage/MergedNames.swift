// The names of several documents, those of one key put together.

/// The names of several documents, those of one key put together.
struct MergedNames {
  /// The names in the order of their keys; their mentions know the documents.
  private(set) var forms: [EnglishForm] = []
  /// For each name and mention the place it came from.
  private(set) var uses: [[NameComparison.Use]] = []

  /// A name has to score this in one of the documents.
  private static let leastScore = 1.0

  init(_ documents: [DocumentNames]) {
    var indices: [String: Int] = [:]
    for (number, document) in documents.enumerated() {
      for (name, form) in document.forms.enumerated() {
        add(form, name, number, &indices)
      }
    }
    let editions = EditionCounts(documents.flatMap(\.editions))
    let cores = Set(
      forms.filter { !$0.evidence.isDisjoint(with: .capitalized) }
        .compactMap { SharedCores.core(of: $0.tokens) })
    let kept = forms.indices
      .filter { index in
        guard forms[index].score >= Self.leastScore else { return false }
        let isPhrase = forms[index].evidence.isSubset(of: [.sharedCore, .heading, .definite])
        if isPhrase { return cores.contains(SharedCores.core(of: forms[index].tokens) ?? "") }
        return !editions.isOnlyEdition(forms[index])
      }
      .sorted { forms[$0].key < forms[$1].key }
    uses = kept.map { uses[$0] }
    forms = kept.map { forms[$0] }
  }

  private mutating func add(
    _ form: EnglishForm, _ name: Int, _ document: Int, _ indices: inout [String: Int]
  ) {
    let index = indices[form.key] ?? forms.count
    if index == forms.count {
      indices[form.key] = index
      forms.append(
        EnglishForm(key: form.key, mentions: [], evidence: [], score: form.score))
      uses.append([])
    }
    forms[index].evidence.formUnion(form.evidence)
    forms[index].score = max(forms[index].score, form.score)
    for (place, mention) in form.mentions.enumerated() {
      var mention = mention
      mention.document = document
      forms[index].mentions.append(mention)
      uses[index].append(.init(document: document, name: name, place: place))
    }
  }
}
