// Weighs what speaks for and against an English name.

/// Weighs what speaks for and against an English name; 1 is worth showing to a person.
struct FormScoring {
  let text: EnglishText
  /// Whether the reasons are told, or the score alone.
  var tellsReasons = true

  /// What speaks for and against a name, added up.
  private struct Weights {
    let tellsReasons: Bool
    private(set) var sum = 0.0
    /// The reasons, where they are told.
    private(set) var reasons: [(value: Double, reason: String)] = []

    init(tellsReasons: Bool) { self.tellsReasons = tellsReasons }

    mutating func add(_ value: Double, _ reason: @autoclosure () -> String) {
      sum += value
      if tellsReasons { reasons.append((value, reason())) }
    }
  }

  /// Sets the score and the reasons of a form.
  func rate(_ form: inout EnglishForm) {
    // Asked for again and again below.
    let (words, head) = (form.words, form.headWord)
    let isAcronym = form.isAcronym(words)
    var weights = Weights(tellsReasons: tellsReasons)
    if isAcronym {
      acronym(form, words, &weights)
    } else if form.evidence.isDisjoint(with: .ofItsOwn) {
      capitalized(form, words, head, &weights)
    } else {
      ruled(form, head, &weights)
    }
    if form.evidence.isDisjoint(with: .ofItsOwn) {
      places(form, words, head, isAcronym: isAcronym, &weights)
    }
    form.score = (weights.sum * 100).rounded() / 100
    guard tellsReasons else { return }
    form.reasons = weights.reasons.filter { $0.value > 0 }
      .sorted { ($1.value, $0.reason) < ($0.value, $1.reason) }.map(\.reason)
  }

  // MARK: Acronyms

  /// Whether the noun of a name is one of a list.
  private static func isOne(_ head: EnglishToken?, of list: WordList) -> Bool {
    head.map(list.contains(base:)) ?? false
  }

  private func acronym(
    _ form: EnglishForm, _ words: [EnglishToken], _ weights: inout Weights
  ) {
    guard let first = words.first, let part = first.parts.first,
      !EnglishFunctionWords.commonAcronyms.contains(part.filter { $0 != "." }),
      !first.text.contains("/"), !isWord(first, form),
      first.text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return }
    weights.add(1.5, "written as an acronym")
    if form.mentions.count >= 2 { weights.add(0.5, "seen more than once") }
    if form.evidence.contains(.capitals), !form.evidence.contains(.definedAcronym) {
      weights.add(-2, "only in lines of capitals")
    }
    if first.text.hasSuffix("s"), form.mentions.count == 1, !form.evidence.contains(.definedAcronym)
    {
      weights.add(-0.5, "a plural")
    }
    if form.evidence.contains(.definedAcronym) {
      weights.add(1.5, "defined in brackets after a name")
    }
    if form.evidence.contains(.ofCommonNoun) {
      weights.add(-2, "stands for a common noun")
    }
    if form.mentions.allSatisfy({ $0.evidence.contains(.nested) }) {
      weights.add(-3, "only inside longer names")
    }
  }

  /// Whether an acronym is an ordinary word in capitals: `ADOPTS`.
  private func isWord(_ token: EnglishToken, _ form: EnglishForm) -> Bool {
    guard token.base.utf8.count >= 4, token.isAllCapitals,
      !form.evidence.contains(.definedAcronym)
    else { return false }
    let verb = token.base.hasSuffix("s") ? String(token.base.dropLast()) : token.base
    return text.isCommon(token) || EnglishFunctionWords.starters.contains(verb)
      || EnglishFunctionWords.function.contains(base: token)
  }

  // MARK: Names that a rule scores itself

  private func ruled(_ form: EnglishForm, _ head: EnglishToken?, _ weights: inout Weights) {
    let own = form.mentions.map(\.score).max() ?? 0
    if own > 0 {
      let isSet = form.evidence.contains(.setPhrase)
      weights.add(own, isSet ? "a set phrase" : "ends in the noun ‘\(head?.base ?? "")’")
    }
    if form.evidence.contains(.quotedTitle) {
      weights.add(2.6, "a title in quotation marks")
    }
    if form.evidence.contains(.quote) { weights.add(2.2, "in quotation marks") }
    if form.evidence.contains(.quoteWithHead) {
      weights.add(2.6, "quoted, with the noun it belongs to")
    }
    if text.regions.countries.contains(form.key) {
      weights.add(-6, "only names of regions")
    }
    let more = min(form.mentions.count - 1, 3)
    if more > 0 { weights.add(0.3 * Double(more), "seen more than once") }
    if form.mentions.allSatisfy({ $0.evidence.contains(.heading) }), own > 0, own < 3 {
      weights.add(-3, "only in headings")
    }
  }

  // MARK: Capitalised names

  private func capitalized(
    _ form: EnglishForm, _ words: [EnglishToken], _ head: EnglishToken?,
    _ weights: inout Weights
  ) {
    guard words.count >= 2 else { return }
    heads(form, words, head, &weights)
    objections(form, words, head, &weights)
    if form.evidence.contains(.definesAcronym) {
      weights.add(3.2, "an acronym is defined for it")
    }
    if form.evidence.contains(.definedAcronym) {
      weights.add(2.5, "defined in brackets after a name")
    }
    let capitals = words.count(where: \.isCapitalized)
    if words.count == 2, capitals >= 1, let last = words.last, last.isAcronym,
      let first = words.first, first.word.isOrdinal
    {
      weights.add(1.5, "an ordinal before an acronym")
    }
    if capitals > 1 {
      weights.add(0.5 * Double(min(capitals - 1, 4)), "\(capitals) capitalised words")
    }
    if form.evidence.contains(.title) {
      weights.add(2.5, "the title of a text or meeting")
    }
    if form.mentions.count >= 2 { weights.add(0.6, "seen more than once") }
  }

  private func heads(
    _ form: EnglishForm, _ words: [EnglishToken], _ head: EnglishToken?,
    _ weights: inout Weights
  ) {
    if let head, EnglishHeads.strong.contains(base: head) {
      return weights.add(3, "its head is ‘\(head.base)’")
    }
    if let head, EnglishHeads.all.contains(base: head) {
      return weights.add(1.2, "its head is ‘\(head.base)’")
    }
    if let word = noun(in: words) { return weights.add(1.5, "it has the noun ‘\(word)’") }
    if words.count(where: \.isCapitalized) > 2,
      form.mentions.contains(where: {
        $0.evidence.contains(.definite) && $0.evidence.isDisjoint(with: .heading)
      })
    {
      return weights.add(0.6, "three capitalised words after ‘the’")
    }
    let inside = form.mentions.count { $0.evidence.isDisjoint(with: [.heading, .sentenceStart]) }
    if inside >= 2, words.count > 2 { weights.add(0.6, "capitalised inside sentences") }
  }

  /// A noun that heads names somewhere in the name; at its beginning only before `of` or of a text:
  /// `Port Louis` is a place.
  private func noun(in words: [EnglishToken]) -> String? {
    for (index, word) in words.enumerated() where EnglishHeads.strong.contains(base: word) {
      let isFirst = index == 0 && !CapitalizedSpans.exercises.contains(base: word)
      let isBeforeFunction =
        index + 1 < words.count
        && EnglishFunctionWords.function.contains(folded: words[index + 1])
      if !isFirst || isBeforeFunction { return word.base }
    }
    return nil
  }

  private func objections(
    _ form: EnglishForm, _ all: [EnglishToken], _ head: EnglishToken?,
    _ weights: inout Weights
  ) {
    let words = all.filter {
      !EnglishFunctionWords.function.contains(folded: $0)
        && !EnglishFunctionWords.determiners.contains(folded: $0)
    }
    let isCountry = text.regions.countries.contains(form.key)
    if isCountry || words.allSatisfy({ text.regions.isRegional(base: $0) || $0.base == "region" }) {
      weights.add(-6, "only names of regions")
    }
    let first = words.first?.base ?? ""
    let isState = Self.stateWords.contains(first) && Self.holds(form.key, " of ")
    let isLongName =
      Self.isOne(head, of: Self.stateHeads) && text.regions.isRegional(first)
      && (head?.base == "republic"
        || words.dropLast().allSatisfy { text.regions.isRegional(base: $0) })
    if isState || isLongName || Self.holds(form.key, "republic of")
      || Self.holds(form.key, "kingdom of")
    {
      weights.add(-5, "the long name of a country")
    }
    if Self.isOne(head, of: EnglishFunctionWords.personTitles)
      || EnglishFunctionWords.personTitles.contains(first)
    {
      weights.add(-4, "a person’s title")
    }
    let isPerson = words.contains {
      text.isPersonal($0) || EnglishFunctionWords.honorifics.contains(base: $0)
    }
    if isPerson {
      weights.add(-6, "a person’s name")
    }
    if Self.isOne(head, of: EnglishHeads.organization), NestedNames.isOrdinal(first),
      words.dropFirst().contains(where: { text.regions.isRegional(base: $0) || $0.isAcronym })
    {
      weights.add(-4, "an ordinal before a body that has no editions")
    }
    if EnglishFunctionWords.everyday.contains(form.key) {
      weights.add(-6, "a holiday, or what every site has")
    }
    if Self.isOne(head, of: Self.weakHeads) {
      weights.add(-3.5, "its head is no name’s head")
    }
    if head?.base == "cooperation", !words.contains(where: \.isCapitalPair) {
      weights.add(-1.5, "a kind of cooperation")
    }
  }

  /// Whether a key has `part` in it: byte by byte, which is much faster than by characters.
  private static func holds(_ key: String, _ part: StaticString) -> Bool {
    let part = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    guard let first = part.first else { return true }
    var key = key
    return key.withUTF8 { key in
      var start = 0
      while start + part.count <= key.count {
        if key[start] == first, key[start..<start + part.count].elementsEqual(part) { return true }
        start += 1
      }
      return false
    }
  }

  private static let stateWords = WordList("republic kingdom government state people's federative")
  private static let stateHeads = WordList("federation kingdom republic emirates commonwealth")
  private static let weakHeads = WordList(
    "states countries country intelligence people peoples pandemic crisis region relations side")

  // MARK: Where the name stands

  private func places(
    _ form: EnglishForm, _ words: [EnglishToken], _ head: EnglishToken?, isAcronym: Bool,
    _ weights: inout Weights
  ) {
    if form.mentions.allSatisfy({ $0.evidence.contains(.heading) }) {
      // A title's capitals prove nothing; a pair of names or an acronym does.
      let isStrong = Self.isOne(head, of: EnglishHeads.strong)
      let isAnchored = words.contains { $0.isCapitalPair || $0.isAcronym }
      return weights.add(isStrong && isAnchored ? -0.7 : -3.5, "only in headings")
    }
    let isInitial = form.mentions.allSatisfy { $0.evidence.contains(.sentenceStart) }
    if isInitial, !isAcronym, !Self.isOne(head, of: EnglishHeads.all) {
      weights.add(-1.5, "only at the beginning of sentences")
    }
  }
}

extension Mention.Evidence {
  /// Rules that say themselves how sure they are.
  static let ofItsOwn: Mention.Evidence = [
    .lowercase, .setPhrase, .quote, .quotedTitle, .quoteWithHead,
  ]
}
