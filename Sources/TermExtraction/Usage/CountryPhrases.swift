// What texts call the countries of a region or the members of a body.
internal import TextModel

/// Finds what texts call the countries of a region, the members of a body and the developing
/// countries: `LAC countries`, `LAC nations`, `ASEAN Member States`.
struct CountryPhrases: Sendable {
  /// One place.
  struct Phrase: Sendable {
    /// Which countries, folded.
    let whose: [String]
    /// What they are called, folded: `member states`.
    let noun: String
    let span: ByteSpan
    let text: String
  }

  /// The places in order.
  private(set) var phrases: [Phrase] = []

  /// Reads lines; headings, quotations and longer names are left alone.
  init(_ lines: [EnglishLine]) {
    for line in lines where !line.isHeading {
      var isQuoted = false
      for index in line.tokens.indices {
        if !line.tokens[index].isWord {
          if line.isMark(index, "“") { isQuoted = true }
          if line.isMark(index, "”") { isQuoted = false }
        } else if !isQuoted, let phrase = Self.phrase(at: index, in: line) {
          phrases.append(phrase)
        }
      }
    }
  }

  private static let nouns = WordList("countries members nations states")
  /// The classes of countries that the United Nations count by their development.
  private static let stages = WordList("developed developing")
  private static let regions = WordList(
    """
    african american arab asian asia-pacific caribbean central east eastern european latin north
    northern pacific south southeast southern west western
    """)

  /// The phrase whose noun stands at `index`.
  private static func phrase(at index: Int, in line: EnglishLine) -> Phrase? {
    guard nouns.contains(folded: line.tokens[index]), !line.isCapital(index + 1),
      line.folded(index + 1) != "of"
    else { return nil }
    let isMember = line.folded(index - 1) == "member"
    let first = isMember ? index - 1 : index
    // `States` in capitals belongs to a longer name, unless it is that of members.
    guard isMember || !line.isCapital(index), let whose = owner(before: first, in: line),
      !isMember && line.folded(index) != "members" || line.word(first - 1)?.isAcronym == true
    else { return nil }
    let range = whose..<(index + 1)
    return Phrase(
      whose: line.tokens[whose..<first].map(\.folded),
      noun: line.tokens[first...index].map(\.folded).joined(separator: " "),
      span: ByteSpan(line.tokens[whose].span.start, line.tokens[index].span.end),
      text: Mention.text(of: Array(line.tokens[range])))
  }

  /// Where the words that say which countries are meant begin.
  private static func owner(before end: Int, in line: EnglishLine) -> Int? {
    guard let last = line.word(end - 1) else { return nil }
    if stages.contains(last.folded), !last.isCapitalized {
      // `least developed`, `landlocked developing` and the like are other countries.
      let before = line.folded(end - 2)
      return qualifiers.contains(before) ? nil : end - 1
    }
    if last.isAcronym, !last.isCapitalPair { return line.isCapital(end - 2) ? nil : end - 1 }
    var start = end
    while let word = line.word(start - 1) {
      if word.isCapitalized, regions.contains(word.folded) {
        start -= 1
      } else if start < end, word.folded == "and", let left = line.word(start - 2),
        left.isCapitalized, regions.contains(left.folded)
      {
        start -= 2
      } else {
        break
      }
    }
    return start < end && !line.isCapital(start - 1) ? start : nil
  }

  private static let qualifiers = WordList(
    "advanced in island landlocked least less more most non other small vulnerable")

  /// The phrases of all documents that call the same countries by several nouns, or by a short and a
  /// long name of their region.
  static func varied(
    _ documents: [DocumentNames], _ synonyms: RegionSynonyms
  ) -> [[NameComparison.Figure]] {
    var byCountries: [String: [NameComparison.Figure]] = [:]
    for (index, document) in documents.enumerated() {
      for phrase in document.countries.phrases {
        let whose = synonyms.replaced(in: phrase.whose.filter { $0 != "and" && $0 != "the" })
        byCountries[whose.joined(separator: " "), default: []].append(
          .init(
            document: index, value: (phrase.whose + [phrase.noun]).joined(separator: " "),
            span: phrase.span, text: phrase.text))
      }
    }
    return byCountries.sorted { $0.key < $1.key }.map(\.value)
      .filter { Set($0.map(\.value)).count > 1 }
  }
}
