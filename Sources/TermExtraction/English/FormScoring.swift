// Weighs what speaks for and against an English name.

/// Weighs what speaks for and against an English name; 1 is worth showing to a person.
struct FormScoring {
  let text: EnglishText
  /// Whether the reasons are told, or the score alone.
  var tellsReasons = true

  /// One thing that speaks for or against a name.
  private struct Weight {
    let value: Double
    let reason: String

    init(_ value: Double, _ reason: String) {
      self.value = value
      self.reason = reason
    }
  }

  private func weight(_ value: Double, _ reason: @autoclosure () -> String) -> Weight {
    Weight(value, tellsReasons ? reason() : "")
  }

  /// Sets the score and the reasons of a form.
  func rate(_ form: inout EnglishForm) {
    // Asked for again and again below.
    let (words, head) = (form.words, form.head)
    var weights: [Weight]
    if form.isAcronym {
      weights = acronym(form, words)
    } else if form.evidence.isDisjoint(with: .ofItsOwn) {
      weights = capitalized(form, words, head)
    } else {
      weights = ruled(form, head)
    }
    weights += places(form, words, head)
    form.score = (weights.reduce(0) { $0 + $1.value } * 100).rounded() / 100
    guard tellsReasons else { return }
    form.reasons = weights.filter { $0.value > 0 }
      .sorted { ($1.value, $0.reason) < ($0.value, $1.reason) }.map(\.reason)
  }

  // MARK: Acronyms

  private func acronym(_ form: EnglishForm, _ words: [EnglishToken]) -> [Weight] {
    guard let first = words.first, let part = first.parts.first,
      !EnglishFunctionWords.commonAcronyms.contains(part.filter { $0 != "." }),
      !first.text.contains("/"), !isWord(first, form),
      first.text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return [] }
    var weights = [weight(1.5, "written as an acronym")]
    if form.mentions.count >= 2 { weights.append(weight(0.5, "seen more than once")) }
    if form.evidence.contains(.capitals), !form.evidence.contains(.definedAcronym) {
      weights.append(weight(-2, "only in lines of capitals"))
    }
    if first.text.hasSuffix("s"), form.mentions.count == 1, !form.evidence.contains(.definedAcronym)
    {
      weights.append(weight(-0.5, "a plural"))
    }
    if form.evidence.contains(.definedAcronym) {
      weights.append(weight(1.5, "defined in brackets after a name"))
    }
    if form.evidence.contains(.ofCommonNoun) {
      weights.append(weight(-2, "stands for a common noun"))
    }
    if form.mentions.allSatisfy({ $0.evidence.contains(.nested) }) {
      weights.append(weight(-3, "only inside longer names"))
    }
    return weights
  }

  /// Whether an acronym is an ordinary word in capitals: `ADOPTS`.
  private func isWord(_ token: EnglishToken, _ form: EnglishForm) -> Bool {
    guard token.base.utf8.count >= 4, token.isAllCapitals,
      !form.evidence.contains(.definedAcronym)
    else { return false }
    let verb = token.base.hasSuffix("s") ? String(token.base.dropLast()) : token.base
    return text.commonWords.contains(token.base) || EnglishFunctionWords.starters.contains(verb)
      || EnglishFunctionWords.function.contains(base: token)
  }

  // MARK: Names that a rule scores itself

  private func ruled(_ form: EnglishForm, _ head: String) -> [Weight] {
    var weights: [Weight] = []
    let own = form.mentions.map(\.score).max() ?? 0
    if own > 0 {
      let isSet = form.evidence.contains(.setPhrase)
      weights.append(weight(own, isSet ? "a set phrase" : "ends in the noun ‘\(head)’"))
    }
    if form.evidence.contains(.quotedTitle) {
      weights.append(weight(2.6, "a title in quotation marks"))
    }
    if form.evidence.contains(.quote) { weights.append(weight(2.2, "in quotation marks")) }
    if form.evidence.contains(.quoteWithHead) {
      weights.append(weight(2.6, "quoted, with the noun it belongs to"))
    }
    if text.regions.countries.contains(form.key) {
      weights.append(weight(-6, "only names of regions"))
    }
    let more = min(form.mentions.count - 1, 3)
    if more > 0 { weights.append(weight(0.3 * Double(more), "seen more than once")) }
    if form.mentions.allSatisfy({ $0.evidence.contains(.heading) }), own > 0, own < 3 {
      weights.append(weight(-3, "only in headings"))
    }
    return weights
  }

  // MARK: Capitalised names

  private func capitalized(
    _ form: EnglishForm, _ words: [EnglishToken], _ head: String
  ) -> [Weight] {
    guard words.count >= 2 else { return [] }
    var weights = heads(form, words, head) + objections(form, words, head)
    if form.evidence.contains(.definesAcronym) {
      weights.append(weight(3.2, "an acronym is defined for it"))
    }
    if form.evidence.contains(.definedAcronym) {
      weights.append(weight(2.5, "defined in brackets after a name"))
    }
    let capitals = words.count(where: \.isCapitalized)
    if words.count == 2, capitals >= 1, let last = words.last, last.isAcronym,
      let first = words.first, first.word.isOrdinal
    {
      weights.append(weight(1.5, "an ordinal before an acronym"))
    }
    if capitals > 1 {
      weights.append(weight(0.5 * Double(min(capitals - 1, 4)), "\(capitals) capitalised words"))
    }
    if form.evidence.contains(.title) {
      weights.append(weight(2.5, "the title of a text or meeting"))
    }
    if form.mentions.count >= 2 { weights.append(weight(0.6, "seen more than once")) }
    return weights
  }

  private func heads(
    _ form: EnglishForm, _ words: [EnglishToken], _ head: String
  ) -> [Weight] {
    if EnglishHeads.strong.contains(head) { return [weight(3, "its head is ‘\(head)’")] }
    if EnglishHeads.all.contains(head) { return [weight(1.2, "its head is ‘\(head)’")] }
    if let word = noun(in: words) { return [weight(1.5, "it has the noun ‘\(word)’")] }
    if words.count(where: \.isCapitalized) > 2,
      form.mentions.contains(where: {
        $0.evidence.contains(.definite) && $0.evidence.isDisjoint(with: .heading)
      })
    {
      return [weight(0.6, "three capitalised words after ‘the’")]
    }
    let inside = form.mentions.count { $0.evidence.isDisjoint(with: [.heading, .sentenceStart]) }
    return inside >= 2 && words.count > 2 ? [weight(0.6, "capitalised inside sentences")] : []
  }

  /// A noun that heads names somewhere in the name; at its beginning only before `of` or of a text:
  /// `Port Louis` is a place.
  private func noun(in words: [EnglishToken]) -> String? {
    for (index, word) in words.enumerated() where EnglishHeads.strong.contains(base: word) {
      let isFirst = index == 0 && !CapitalizedSpans.exercises.contains(base: word)
      let next = index + 1 < words.count ? words[index + 1].folded : ""
      if !isFirst || EnglishFunctionWords.function.contains(next) { return word.base }
    }
    return nil
  }

  private func objections(
    _ form: EnglishForm, _ all: [EnglishToken], _ head: String
  ) -> [Weight] {
    var weights: [Weight] = []
    let words = all.filter {
      !EnglishFunctionWords.function.contains(folded: $0)
        && !EnglishFunctionWords.determiners.contains(folded: $0)
    }
    let isCountry = text.regions.countries.contains(form.key)
    if isCountry || words.allSatisfy({ text.regions.isRegional(base: $0) || $0.base == "region" }) {
      weights.append(weight(-6, "only names of regions"))
    }
    let first = words.first?.base ?? ""
    let isState = Self.stateWords.contains(first) && Self.holds(form.key, " of ")
    let isLongName =
      Self.stateHeads.contains(head) && text.regions.isRegional(first)
      && (head == "republic" || words.dropLast().allSatisfy { text.regions.isRegional(base: $0) })
    if isState || isLongName || Self.holds(form.key, "republic of")
      || Self.holds(form.key, "kingdom of")
    {
      weights.append(weight(-5, "the long name of a country"))
    }
    if EnglishFunctionWords.personTitles.contains(head)
      || EnglishFunctionWords.personTitles.contains(first)
    {
      weights.append(weight(-4, "a person’s title"))
    }
    let isPerson = words.contains {
      text.personWords.contains($0.base) || EnglishFunctionWords.honorifics.contains(base: $0)
    }
    if isPerson {
      weights.append(weight(-6, "a person’s name"))
    }
    if NestedNames.isOrdinal(first), EnglishHeads.organization.contains(head),
      words.dropFirst().contains(where: { text.regions.isRegional(base: $0) || $0.isAcronym })
    {
      weights.append(weight(-4, "an ordinal before a body that has no editions"))
    }
    if EnglishFunctionWords.everyday.contains(form.key) {
      weights.append(weight(-6, "a holiday, or what every site has"))
    }
    if Self.weakHeads.contains(head) { weights.append(weight(-3.5, "its head is no name’s head")) }
    if head == "cooperation", !words.contains(where: \.isCapitalPair) {
      weights.append(weight(-1.5, "a kind of cooperation"))
    }
    return weights
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
    _ form: EnglishForm, _ words: [EnglishToken], _ head: String
  ) -> [Weight] {
    guard form.evidence.isDisjoint(with: .ofItsOwn) else { return [] }
    if form.mentions.allSatisfy({ $0.evidence.contains(.heading) }) {
      // A title's capitals prove nothing; a pair of names or an acronym does.
      let isStrong = EnglishHeads.strong.contains(head)
      let isAnchored = words.contains { $0.isCapitalPair || $0.isAcronym }
      return [weight(isStrong && isAnchored ? -0.7 : -3.5, "only in headings")]
    }
    let isInitial = form.mentions.allSatisfy { $0.evidence.contains(.sentenceStart) }
    if isInitial, !EnglishHeads.all.contains(head), !form.isAcronym {
      return [weight(-1.5, "only at the beginning of sentences")]
    }
    return []
  }
}

extension Mention.Evidence {
  /// Rules that say themselves how sure they are.
  static let ofItsOwn: Mention.Evidence = [
    .lowercase, .setPhrase, .quote, .quotedTitle, .quoteWithHead,
  ]
}
