// How strongly a Chinese word and an English stem render each other.
internal import Lexicon
internal import TextModel
internal import WordAlignment

/// How strongly a Chinese word and an English stem render each other, 0 to 1.
///
/// From the dictionary's glosses, from short forms of regions, and from how often both stand in the
/// same beads (Dice's coefficient).
final class WordLinkTable {
  private let lexicon: CompiledLexicon?
  private let english: EnglishWords
  private var glosses: [String: [String: Double]] = [:]
  private var chineseCounts: [String: Int] = [:]
  private var englishCounts: [String: Int] = [:]
  private var jointCounts: [String: [String: Int]] = [:]
  private var aligned: [String: [String: Double]] = [:]
  private let beadCount: Int

  init(beads: [LinkedBead], lexicon: CompiledLexicon?, english: EnglishWords) {
    self.lexicon = lexicon
    self.english = english
    beadCount = beads.count
    for bead in beads {
      let words = Set(bead.chinese.flatMap(\.texts))
      for stem in bead.stems { englishCounts[stem, default: 0] += 1 }
      for word in words {
        chineseCounts[word, default: 0] += 1
        guard word.unicodeScalars.count > 1, words.count * bead.stems.count < 40_000 else {
          continue
        }
        for stem in bead.stems { jointCounts[word, default: [:]][stem, default: 0] += 1 }
      }
    }
    align(beads)
  }

  /// Takes the word links of the beads in: what the whole text makes likely, beyond the dictionary.
  private func align(_ beads: [LinkedBead]) {
    let pairs = beads.map { WordPair(source: $0.chinese.flatMap(\.texts), target: $0.english) }
    guard pairs.reduce(0, { $0 + $1.source.count * $1.target.count }) <= Self.mostCells else {
      return
    }
    let aligner = WordAligner(source: .simplifiedChinese, target: .english, lexicon: lexicon)
    for (pair, links) in zip(pairs, aligner.align(pairs)) {
      for link in links where link.isNearlyCertain {
        let stem = english.stem(of: pair.target[link.target])
        let known = aligned[pair.source[link.source]]?[stem] ?? 0
        aligned[pair.source[link.source], default: [:]][stem] = max(known, link.probability)
      }
    }
  }

  /// How many pairs of words are aligned at most, which takes a few seconds.
  private static let mostCells = 500_000

  private func text(_ characters: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    return String(text)
  }

  /// The strength of the link between `word` and `stem`.
  func strength(_ word: String, _ stem: String) -> Double {
    let gloss = max(renderings(of: word)[stem] ?? 0, 0.8 * (aligned[word]?[stem] ?? 0))
    guard gloss < 0.9, let joint = jointCounts[word]?[stem], joint >= 2 else { return gloss }
    let both = Double((chineseCounts[word] ?? 0) + (englishCounts[stem] ?? 0))
    let dice = 2 * Double(joint) / max(1, both)
    return dice >= 0.4 ? max(gloss, dice) : gloss
  }

  /// The strength of the strongest link between `word` and any of `stems`.
  func strongest(_ word: String, _ stems: Set<String>) -> Double {
    renderings(of: word).reduce(0) { stems.contains($1.key) ? max($0, $1.value) : $0 }
  }

  /// How much an English stem tells: rare ones more.
  func weight(ofStem stem: String) -> Double { weight(englishCounts[stem] ?? 1) }

  /// How much a Chinese word tells; particles and conjunctions little.
  func weight(ofWord word: String) -> Double {
    let base = weight(chineseCounts[word] ?? 1)
    return ["的", "和", "与", "及", "—", "了", "等", "年", "共建"].contains(word) ? 0.2 * base : base
  }

  private func weight(_ count: Int) -> Double {
    // The logarithm of N over n, without Foundation: the number of doublings.
    let ratio = Double(max(beadCount, 1)) / Double(max(count, 1))
    return 1 + Double(max(0, ratio.exponent)) + (ratio.significand - 1)
  }

  private func renderings(of word: String) -> [String: Double] {
    if let known = glosses[word] { return known }
    var found: [String: Double] = [:]
    let isSingle = word.unicodeScalars.count == 1
    for (stem, weight) in lexicon?.stems(of: word) ?? [] {
      let strength = (isSingle ? 0.6 : 0.9) * (weight >= 0.5 ? 1 : 0.7)
      found[stem] = max(found[stem] ?? 0, strength)
    }
    addName(word, to: &found)
    for (english, chinese) in ChineseHeads.renderings where chinese.contains(word) {
      add(english, 0.9, to: &found)
    }
    addParts(of: word, isSingle, to: &found)
    for (noun, adjectives) in Demonyms.standard.adjectives {
      guard let strength = found[english.stem(of: noun)] else { continue }
      for adjective in adjectives { add(adjective, strength, to: &found) }
    }
    for ordinal in OrdinalWords.english(ofChinese: word) { add(ordinal, 0.9, to: &found) }
    if word.utf8.allSatisfy({ $0 < 0x80 }) { add(word.lowercased(), 1, to: &found) }
    glosses[word] = found
    return found
  }

  private func add(_ text: String, _ strength: Double, to found: inout [String: Double]) {
    for part in text.split(separator: " ") {
      let stem = english.stem(of: String(part))
      found[stem] = max(found[stem] ?? 0, strength)
    }
  }

  /// What the dictionary says a name is, without the explanation after it (`Belt and Road
  /// Initiative, Chinese government plan to …`), and a name's sound: `Luban` for 鲁班.
  private func addName(_ word: String, to found: inout [String: Double]) {
    guard let lexicon, word.unicodeScalars.count > 1 else { return }
    for gloss in lexicon.glosses(of: word) {
      addInitials(of: gloss.text, to: &found)
      let name = gloss.text.split(separator: ",", maxSplits: 1).first ?? ""
      let words = name.split { !$0.isLetter && !$0.isNumber }
      let capitals = words.count { $0.first?.isUppercase ?? false }
      guard (2...6).contains(words.count), capitals >= 2 else { continue }
      for part in words where part.first?.isUppercase ?? false {
        add(part.lowercased(), 0.9, to: &found)
      }
    }
    for reading in lexicon.pinyin(of: word).prefix(2) {
      add(String(reading.lowercased().filter(\.isLetter)), 0.9, to: &found)
    }
  }

  /// The initials of a gloss of several words, which a text may have instead: `AI` for
  /// `artificial intelligence`.
  private func addInitials(of gloss: String, to found: inout [String: Double]) {
    let words = gloss.lowercased().split { !$0.isLetter }.map(String.init)
      .prefix { !["abbr", "lit", "cl"].contains($0) }
      .filter { !EnglishFunctionWords.function.contains($0) && $0 != "the" }
    guard (2...8).contains(words.count) else { return }
    // `of the United Nations` may be left out: each beginning of three words or more counts too.
    for count in Set([words.count] + (3..<max(4, words.count)).map { min($0, words.count) })
      .sorted()
    {
      add(words.prefix(count).compactMap(\.first).map(String.init).joined(), 0.9, to: &found)
    }
  }

  /// What the characters of a word say where the word itself is unknown or short.
  private func addParts(
    of word: String, _ isSingle: Bool, to found: inout [String: Double]
  ) {
    for scalar in word.unicodeScalars {
      if let region = ChineseAnchors.regionCharacters[scalar], isSingle || found.isEmpty {
        add(region, 0.8, to: &found)
      }
    }
    guard !isSingle, word.unicodeScalars.count <= 4 else { return }
    let characters = Array(word.unicodeScalars)
    for cut in characters.indices.dropFirst() {
      for part in [characters[..<cut], characters[cut...]] where part.count > 1 {
        for (stem, weight) in lexicon?.stems(of: text(part)) ?? [] where weight >= 0.5 {
          found[stem] = max(found[stem] ?? 0, 0.6)
        }
      }
    }
    for (index, scalar) in characters.enumerated() {
      // The last character says what kind of thing it is.
      let strength = index == characters.count - 1 ? 0.6 : 0.3
      for (stem, weight) in lexicon?.stems(of: String(scalar)) ?? [] where weight >= 0.5 {
        found[stem] = max(found[stem] ?? 0, strength)
      }
    }
  }
}
