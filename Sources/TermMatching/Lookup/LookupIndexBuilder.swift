// Makes an index of the names of some glossaries.
package import GlossaryModel
package import ICUText
package import Lexicon
internal import TextModel

/// Makes an index of the names of some glossaries.
///
/// Not for use from two threads at once.
package struct LookupIndexBuilder {
  private var content = LookupIndexContent()
  private let forms: LookupTextBuilder
  private var wordNumbers: [String: UInt32] = [:]
  private var prefixes = PrefixLists(key: LookupKey.prefix)
  private var pinyinPrefixes = PrefixLists(key: LookupKey.pinyinPrefix)
  private var initialsPrefixes = PrefixLists(key: LookupKey.initialsPrefix)

  /// How many letters and stems are told apart; longer names count as of so many.
  static let mostLetters = 400
  static let mostStems = 60

  /// Makes the content of an index.
  ///
  /// - Parameters:
  ///   - glossaries: what to index.
  ///   - lexicon: a dictionary for the readings of Chinese words.
  /// - Complexity: O(n log n) in the length of all names.
  package static func content(
    of glossaries: [(glossary: Glossary, origin: LookupOrigin)], lexicon: CompiledLexicon?
  ) throws(ICUError) -> LookupIndexContent {
    var builder = try LookupIndexBuilder(lexicon: lexicon)
    builder.number(glossaries)
    builder.content.curatedCount = UInt32(
      builder.content.names.prefix { $0.origin == .curated }.count)
    for number in builder.content.names.indices { builder.add(UInt32(number)) }
    builder.prefixes.write(into: &builder.content.numbers)
    builder.pinyinPrefixes.write(into: &builder.content.numbers)
    builder.initialsPrefixes.write(into: &builder.content.numbers)
    return builder.content
  }

  private init(lexicon: CompiledLexicon?) throws(ICUError) {
    forms = try LookupTextBuilder(lexicon: lexicon)
  }

  /// Numbers the names in the order in which equal answers are given.
  private mutating func number(_ glossaries: [(glossary: Glossary, origin: LookupOrigin)]) {
    content.concepts = glossaries.flatMap { glossary, origin in
      glossary.concepts.map { (concept: $0, origin: origin) }
    }
    for (number, entry) in content.concepts.enumerated() {
      for (place, term) in entry.concept.terms.enumerated() {
        content.names.append(
          IndexedName(
            text: term.text, concept: UInt32(number), place: place, origin: entry.origin))
      }
    }
    let ids = content.concepts.map(\.concept.id)
    content.names.sort { left, right in
      if left.origin != right.origin { return left.origin == .curated }
      let (length, otherLength) = (left.text.utf8.count, right.text.utf8.count)
      if length != otherLength { return length < otherLength }
      if left.text != right.text { return left.text < right.text }
      let (id, otherID) = (ids[Int(left.concept)], ids[Int(right.concept)])
      return id != otherID ? id < otherID : left.place < right.place
    }
  }

  private mutating func add(_ number: UInt32) {
    let name = content.names[Int(number)]
    let text = forms.forms(of: name.text)
    let isCurated = name.origin == .curated
    enter(number, under: LookupKey.letters(text))
    if !text.initials.isEmpty { enter(number, under: LookupKey.initials(text.initials.utf8)) }
    addPairs(of: text, number)
    prefixes.add(number, text.loose, length: text.letters.count, isCurated: isCurated)
    if text.isChinese {
      enter(number, under: LookupKey.pinyin(text.pinyin))
      enter(number, under: LookupKey.pinyinInitials(text.pinyinInitials))
      pinyinPrefixes.add(
        number, Array(text.pinyin.utf8), length: text.pinyin.utf8.count, isCurated: isCurated)
      let initials = Array(text.pinyinInitials.utf8)
      initialsPrefixes.add(number, initials, length: initials.count, isCurated: isCurated)
    } else {
      enter(number, under: LookupKey.stems(text.sortedStems))
    }
    addStems(of: text, number)
  }

  private mutating func enter(_ number: UInt32, under key: UInt64) {
    content.numbers[key, default: []].append(number)
  }

  /// Enters a small number, such as a length, once.
  private mutating func enter(once number: Int, under key: UInt64) {
    let number = UInt32(clamping: number)
    if content.numbers[key]?.contains(number) != true { enter(number, under: key) }
  }

  private mutating func addPairs(of text: LookupText, _ number: UInt32) {
    let length = min(text.letters.count, Self.mostLetters)
    for pair in LetterPair.pairs(of: text.letters) {
      let key = LookupKey.pair(pair, length: length)
      if content.numbers[key] == nil { enter(once: length, under: LookupKey.pairLengths(pair)) }
      enter(number, under: key)
    }
  }

  private mutating func addStems(of text: LookupText, _ number: UInt32) {
    let count = min(text.stems.count, Self.mostStems)
    for stem in Set(text.stems) {
      let key = LookupKey.stem(stem, count: count)
      if content.numbers[key] == nil { enter(once: count, under: LookupKey.stemCounts(stem)) }
      enter(number, under: key)
    }
    guard !text.isChinese else { return }
    for (word, stem) in zip(text.content, text.stems) where wordNumbers[word] == nil {
      addWord(word, stem)
    }
  }

  private mutating func addWord(_ word: String, _ stem: String) {
    let number = UInt32(content.words.count)
    wordNumbers[word] = number
    content.words.append(word)
    let (letters, stemLetters) = (Array(word.unicodeScalars), Array(stem.unicodeScalars))
    for pair in LetterPair.pairs(of: letters) {
      enter(number, under: LookupKey.wordPair(pair, length: letters.count))
    }
    for pair in LetterPair.pairs(of: stemLetters) {
      enter(number, under: LookupKey.stemPair(pair, length: stemLetters.count))
    }
  }
}
