// Groups names with shorter ones that texts use for them.
internal import TextModel

extension FormGrouping {
  /// Joins `A Initiative` with `A`, `“A” project` with `A`: a name with and without the noun that says
  /// what it is.
  mutating func joinWithoutHead() {
    for index in forms.indices where !forms[index].isAcronym {
      guard let last = forms[index].tokens.last, Self.labels.contains(base: last),
        let short = indices[Mention.key(of: Array(forms[index].tokens.dropLast()))],
        isNamedAlone(short, beside: index)
      else { continue }
      groups.join(short, index)
    }
  }

  /// Nouns that say what a thing is that has a name without them.
  static let labels = WordList(
    """
    campaign initiative initiatives pilot pilots platform program programme programmes programs
    project projects scheme
    """)

  /// Whether the shorter name names the thing itself: no body or meeting that does something, no
  /// region; an acronym only where the noun always follows.
  private func isNamedAlone(_ short: Int, beside long: Int) -> Bool {
    let form = forms[short]
    if form.isAcronym {
      let starts = Set(
        forms[long].mentions.map { Place(document: $0.document, start: $0.span.start) })
      return form.mentions.allSatisfy {
        starts.contains(Place(document: $0.document, start: $0.span.start))
      }
    }
    let isBody =
      EnglishHeads.strong.contains(form.head) && !EnglishHeads.project.contains(form.head)
    return form.words.count >= 2 && !isBody && !keys[short].content.isEmpty
  }

  private struct Place: Hashable {
    var document: Int
    var start: Int
  }

  /// Joins `the Trust Fund` with the only name of the same document that ends so before its first
  /// preposition: `B Conservation Trust Fund`, `A Joint Action Plan for C`.
  mutating func joinShortForms() {
    var longer: [String: [Int]] = [:]
    for index in forms.indices where !forms[index].isAcronym {
      let words = forms[index].words.map(\.folded)
      let end = words.firstIndex(where: CapitalizedSpans.headEnds.contains) ?? words.count
      guard end >= 2 else { continue }
      for start in max(0, end - 3)...(end - 2) where start > 0 || end < words.count {
        longer[words[start..<end].joined(separator: " "), default: []].append(index)
      }
    }
    for index in forms.indices where isShort(index) {
      let own = Set(forms[index].mentions.map(\.document))
      let whole = (longer[forms[index].key] ?? []).filter { candidate in
        candidate != index && forms[candidate].mentions.contains { own.contains($0.document) }
      }
      let roots = Set(whole.map { groups.root($0) })
      if roots.count == 1, let first = whole.first { groups.join(first, index) }
    }
  }

  /// Whether a name is a common noun that capitals make a short form: two or three words after `the`,
  /// none of them saying whose the thing is, with the head of a text, a plan or a fund.
  private func isShort(_ index: Int) -> Bool {
    let form = forms[index]
    guard (2...3).contains(form.words.count), !form.isAcronym, !keys[index].hasParty,
      EnglishHeads.document.contains(form.head) || EnglishHeads.initiative.contains(form.head)
        || ["fund", "mechanism", "facility"].contains(form.head)
    else { return false }
    return form.mentions.allSatisfy {
      !$0.evidence.isDisjoint(with: [.definite, .heading, .nested, .sentenceStart])
    }
  }
}
