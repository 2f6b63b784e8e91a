// Groups the English names of one thing.

/// Groups the English names of one thing, one kind of evidence after the other.
///
/// Every step looks pairs up by something they share, so that no step compares all names with all.
struct FormGrouping {
  let forms: [EnglishForm]
  let keys: [FormKey]
  /// The words of each form, as `FormKeyBuilder/words(of:)` gives them.
  let nameWords: [[String]]
  var groups: ConceptGroups
  let builder: FormKeyBuilder
  let indices: [String: Int]

  /// Prepares to group `forms`.
  init(forms: [EnglishForm], builder: FormKeyBuilder) {
    self.forms = forms
    self.builder = builder
    let nameWords = forms.map { FormKeyBuilder.words(of: $0.tokens) }
    self.nameWords = nameWords
    keys = zip(forms, nameWords).map { form, words in
      var key = builder.key(of: form.tokens, words: words)
      key.isAcronym = form.isAcronym
      key.hasParty =
        !key.countries.isEmpty || !key.regions.isEmpty || form.words.contains(where: \.isAcronym)
      return key
    }
    groups = ConceptGroups(keys: keys)
    indices = Dictionary(
      forms.indices.map { (forms[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Groups the forms.
  ///
  /// - Parameters:
  ///   - definitions: names and the acronyms defined for them in the texts.
  ///   - quotations: quoted names and the same with the noun that follows.
  /// - Returns: the groups as lists of indices of forms.
  mutating func run(definitions: [NameSink.Link], quotations: [NameSink.Link]) -> [[Int]] {
    joinEqual()
    join(definitions)
    join(quotations)
    joinAcronyms()
    joinExpansions(definitions)
    joinWithoutHead()
    joinContained()
    joinBeginnings()
    joinShortForms()
    joinEditions()
    joinSpellings()
    joinSimilar()
    return groups.sets()
  }

  // MARK: Equal keys

  private mutating func joinEqual() {
    var first: [String: Int] = [:]
    for index in keys.indices where !keys[index].stems.isEmpty {
      let identity = keys[index].identity
      if let other = first[identity] {
        groups.join(other, index)
      } else {
        first[identity] = index
      }
    }
  }

  // MARK: What the texts say

  private mutating func join(_ links: [NameSink.Link]) {
    for link in links {
      if let name = indices[link.name], let short = indices[link.short] { groups.join(name, short) }
    }
  }

  // MARK: Acronyms

  /// Joins spellings of one acronym, its longer form (`ABC-D`), and the only name it fits.
  private mutating func joinAcronyms() {
    let acronyms = forms.indices.filter { forms[$0].isAcronym }
    var byInitials: [String: [Int]] = [:]
    for index in forms.indices where !forms[index].isAcronym {
      let words = forms[index].words
      guard
        words.allSatisfy({ $0.isCapitalized || EnglishFunctionWords.function.contains(folded: $0) })
      else { continue }
      let initials = words.filter { !EnglishFunctionWords.function.contains(folded: $0) }
        .flatMap(\.parts).compactMap(\.first).map(String.init).joined()
      byInitials[initials, default: []].append(index)
    }
    for index in acronyms {
      let letters = forms[index].words.first?.base.filter { $0 != "." && $0 != "-" } ?? ""
      guard letters.utf8.count >= 2, forms[index].words.count == 1 else { continue }
      joinAcronym(index, letters, byInitials)
    }
    joinSpellings(of: acronyms)
  }

  private mutating func joinAcronym(_ index: Int, _ letters: String, _ names: [String: [Int]]) {
    let isDefined = forms[index].evidence.contains(.definedAcronym)
    guard !isDefined else { return }
    let candidates = names[letters] ?? []
    let roots = Set(candidates.map { groups.root($0) })
    if roots.count == 1, let only = candidates.first { groups.join(only, index) }
  }

  /// Joins acronyms that differ in points, a plural, a part after a hyphen, or the order of letters
  /// (another language's name) where one is defined and the other is not.
  private mutating func joinSpellings(of acronyms: [Int]) {
    var byLetters: [String: Int] = [:]
    var bySorted: [String: [Int]] = [:]
    for index in acronyms {
      guard let word = forms[index].words.first, forms[index].words.count == 1 else { continue }
      var letters = word.base.filter { $0 != "." }
      if word.text.hasSuffix("s"), !word.isAllCapitals { letters.removeLast() }
      if let other = byLetters[letters] {
        groups.join(other, index)
      } else {
        byLetters[letters] = index
      }
      bySorted[String(letters.sorted()), default: []].append(index)
      if let stem = letters.split(separator: "-").first.map(String.init), stem != letters,
        let other = byLetters[stem]
      {
        groups.join(other, index)
      }
    }
    for (letters, same) in bySorted.sorted(by: { $0.key < $1.key }) where letters.utf8.count >= 3 {
      let defined = same.filter { forms[$0].evidence.contains(.definedAcronym) }
      guard defined.count == 1, let first = defined.first else { continue }
      for index in same where index != first { groups.join(first, index) }
    }
  }
}
