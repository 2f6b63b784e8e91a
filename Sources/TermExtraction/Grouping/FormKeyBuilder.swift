// Makes comparison keys of names.
internal import ICUText
internal import TextModel

/// Makes comparison keys of English names.
final class FormKeyBuilder {
  private let folder: KeyFolder?
  private let stemmer = Stemmer()
  private let regions: EnglishRegions
  private let synonyms: RegionSynonyms
  /// The words met so far: names are made of the same ones.
  private var known: [String: Word] = [:]
  private var folded: [String: String] = [:]

  /// What a word adds to a key.
  private struct Word {
    let stem: String
    let isCountry: Bool
    let isRegion: Bool
  }

  init(regions: EnglishRegions, synonyms: RegionSynonyms) {
    folder = try? KeyFolder(.loose)
    self.regions = regions
    self.synonyms = synonyms
  }

  /// The key of the name that `tokens` are, whose ``words(of:)`` are given.
  func key(of tokens: [EnglishToken], words: [String]) -> FormKey {
    var key = key(ofWords: words.map(fold))
    let bracketed = zip(tokens, tokens.dropFirst()).filter { $0.text == "(" && $1.isYearSpan }
    key.years = Set(bracketed.map(\.1.folded))
    // Folded, the country is a pronoun.
    if tokens.contains(where: { $0.text == "US" || $0.text == "U.S." }) {
      key.countries.insert("us")
    }
    return key
  }

  /// A word without what capitals, marks and spelling add to it.
  func fold(_ word: String) -> String {
    if let known = folded[word] { return known }
    let key = folder?.key(word) ?? word
    folded[word] = key
    return key
  }

  /// The key of a name given in folded words.
  func key(ofWords folded: [String]) -> FormKey {
    var key = FormKey(
      stems: [], ordinals: [], numbers: [], countries: [], regions: [], head: "", isAcronym: false)
    var isBeforePreposition = true
    let words = synonyms.replaced(in: folded.filter { $0 != "the" && $0 != "and" })
    for (index, word) in words.enumerated() {
      if index > 0, CapitalizedSpans.headEnds.contains(word) { isBeforePreposition = false }
      guard !EnglishFunctionWords.function.contains(word), word != "&" else { continue }
      if let ordinal = OrdinalWords.value(of: word) {
        key.ordinals.insert(ordinal)
        let isCentury = index + 1 < words.count && words[index + 1] == "century"
        if isBeforePreposition, !isCentury { key.edition.insert(ordinal) }
      } else if word.utf8.allSatisfy({ $0 < 0x3A }) {
        key.numbers.insert(word)
      } else {
        add(word, to: &key, isHead: isBeforePreposition)
      }
    }
    key.stems.sort()
    key.headClass = EnglishHeads.classes.firstIndex { $0.contains(key.head) }
    // `2018 Beijing Summit`: the meetings of other years are others.
    if key.headClass == 0, let first = words.first, first.utf8.count == 4, let year = Int(first) {
      key.edition.insert(year)
    }
    key.head = stemmer.stem(key.head)
    return key
  }

  private func add(_ word: String, to key: inout FormKey, isHead: Bool) {
    let read = read(word)
    key.stems.append(read.stem)
    if read.isCountry {
      key.countries.insert(read.stem)
    } else if read.isRegion {
      key.regions.insert(read.stem)
    }
    if isHead { key.head = Self.singular(word) }
  }

  private func read(_ word: String) -> Word {
    if let known = known[word] { return known }
    let read = Word(
      stem: stemmer.stem(RegionSynonyms.regionalRoot(word, regions)),
      isCountry: regions.countries.contains(word),
      isRegion: regions.isRegional(word) || synonyms.forms.contains { $0.short == word })
    known[word] = read
    return read
  }

  private static func singular(_ word: String) -> String {
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 else { return word }
    return String(word.dropLast())
  }

  /// Stems of words that any name may have: `high`, `level`, `cooperation`.
  static let lightStems: Set<String> = {
    let stemmer = Stemmer()
    let hyphenated = EnglishFunctionWords.generic.words.filter { $0.contains("-") }
    let parts = hyphenated.flatMap { $0.split(separator: "-").map(String.init) }
    return Set((parts + ["cooperation"]).map(stemmer.stem))
  }()

  /// The folded words of a name: hyphenated ones in parts, brackets and quotation marks left out.
  static func words(of tokens: [EnglishToken]) -> [String] {
    var words: [String] = []
    var depth = 0
    var keepsBracket = false
    for (index, token) in tokens.enumerated() {
      if token.text == "(" || token.text == "[" {
        depth += 1
        keepsBracket =
          index + 1 < tokens.count && !tokens[index + 1].isCapitalized
          && !tokens[index + 1].isNumber
      } else if token.text == ")" || token.text == "]" {
        depth = max(0, depth - 1)
      } else if token.isWord, depth == 0 || keepsBracket && !token.isYearSpan {
        if token.isYearSpan {
          words.append(token.base)
        } else {
          words += parts(of: token)
        }
      }
    }
    return words
  }

  /// The parts of a hyphenated word, `co-operation` being one and `people-to-people` saying one thing.
  private static func parts(of token: EnglishToken) -> [String] {
    // Most words have neither a hyphen nor a point.
    guard token.base.utf8.contains(where: { $0 == 0x2D || $0 == 0x2E }) else { return token.parts }
    if OrdinalWords.value(of: token.base) != nil { return [token.base] }
    let parts = token.parts.map(withoutPoints)
    if parts.count == 3, parts[0] == parts[2] { return [parts[0]] }
    guard parts.count == 2, Self.prefixes.contains(parts[0]) else { return parts }
    return [parts[0] + parts[1]]
  }

  private static let prefixes = WordList("co re pre sub multi inter")

  private static func withoutPoints(_ word: String) -> String {
    word.contains(".") && !word.contains { $0.isNumber } ? word.filter { $0 != "." } : word
  }
}

extension RegionSynonyms {
  /// A regional word reduced so that adjective and noun agree; any other word as it is.
  static func regionalRoot(_ word: String, _ regions: EnglishRegions) -> String {
    regions.isRegional(word) && !regions.countries.contains(word) ? reduced(word) : word
  }
}
