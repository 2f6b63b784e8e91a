// A name with all places where it was seen.
internal import TextModel

/// A name in one spelling, capitals and dashes aside, with all its places.
struct EnglishForm: Sendable {
  /// The folded words and marks of the name.
  var key: String
  /// The places, in the order of the documents.
  var mentions: [Mention]
  /// What the rules have to say for it, taken together.
  var evidence: Mention.Evidence
  /// How sure the rules are; 1 is worth showing.
  var score: Double = 0
  /// What speaks for the name, in words, the strongest first.
  var reasons: [String] = []

  /// The tokens of the first place.
  var tokens: [EnglishToken] { mentions.first?.tokens ?? [] }

  /// The words of the first place.
  var words: [EnglishToken] { tokens.filter(\.isWord) }

  /// Whether the whole name is an acronym.
  var isAcronym: Bool {
    isAcronym(words)
  }

  /// The same, given the ``words``.
  func isAcronym(_ words: [EnglishToken]) -> Bool {
    guard let first = words.first, first.isAcronym || first.isAllCapitals else { return false }
    return words.dropFirst().allSatisfy { $0.isNumber || $0.text.hasPrefix("+") }
  }

  /// The noun that the name is about, folded; empty where there is none.
  var head: String { headWord?.base ?? "" }

  /// The noun that the name is about: the last word before the first preposition.
  var headWord: EnglishToken? {
    var last: EnglishToken?
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "(" || token.text == "[" { depth += 1 }
      if token.text == ")" || token.text == "]" { depth -= 1 }
      guard depth == 0, token.isWord else { continue }
      if index > 0, CapitalizedSpans.headEnds.contains(folded: token) { break }
      if !token.isNumber, !token.isYearSpan { last = token }
    }
    return last
  }

  /// Gathers mentions into forms, in the order of their keys.
  static func gather(_ mentions: [Mention]) -> [EnglishForm] {
    var forms: [EnglishForm] = []
    // A key is a string made of many; that of a name seen before need not be made again.
    var places: [UInt64: Int] = [:]
    for mention in mentions {
      let hash = Mention.hash(of: mention.tokens)
      let place = places[hash] ?? forms.count
      if place == forms.count {
        places[hash] = place
        forms.append(
          EnglishForm(key: Mention.key(of: mention.tokens), mentions: [], evidence: []))
      }
      forms[place].absorb(mention)
    }
    return forms.sorted { $0.key < $1.key }
  }

  /// Adds a place; one that is there already gets the new evidence.
  private mutating func absorb(_ mention: Mention) {
    evidence.formUnion(mention.evidence)
    if let last = mentions.indices.last, mentions[last].span == mention.span,
      mentions[last].document == mention.document
    {
      let both = mentions[last].evidence.union(mention.evidence)
      let isNested = mentions[last].evidence.contains(.nested) && mention.evidence.contains(.nested)
      mentions[last].evidence = isNested ? both : both.subtracting(.nested)
      mentions[last].score = max(mentions[last].score, mention.score)
    } else {
      mentions.append(mention)
    }
  }
}
