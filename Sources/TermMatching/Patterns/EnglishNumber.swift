// Names whose number shows elsewhere than in a regular last word: heads of state, women.

/// Finds the other number of English names that it does not show at the end, or not by an `s`.
package enum EnglishNumber {
  /// The name with the noun before its first preposition, or an irregular last noun, in its other
  /// number: `Heads of State` of `Head of State`.
  static func variants(of name: String) -> [String] {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count < 40 else { return [] }
    var result: [String] = []
    if let head = headIndex(words), let other = otherNumber(of: words[head]) {
      result.append(replacing(words, head, by: other))
    }
    if let last = words.last, let other = irregular(last) {
      result.append(replacing(words, words.count - 1, by: other))
    }
    return result
  }

  /// Whether a preposition stands in the name, so that its last word is not its head.
  static func hasPreposition(_ name: String) -> Bool {
    headIndex(name.split(separator: " ", omittingEmptySubsequences: false)) != nil
  }

  static func headIndex(_ words: [Substring]) -> Int? {
    guard
      let next = words.dropFirst().firstIndex(where: { prepositions.contains($0.lowercased()) }),
      next + 1 < words.count
    else { return nil }
    return next - 1
  }

  private static func replacing(_ words: [Substring], _ index: Int, by word: String) -> String {
    var words = words
    words[index] = word[...]
    return words.joined(separator: " ")
  }

  static func otherNumber(of word: Substring) -> String? {
    if let other = irregular(word) { return other }
    let letters = Array(word.utf8)
    let lower = letters.map { $0 | 0x20 }
    guard word.allSatisfy(\.isASCII), word.allSatisfy(\.isLetter),
      let other = EnglishEnding.otherNumber(of: lower[...])
    else { return nil }
    let kept = zip(lower, other).prefix { $0 == $1 }.count
    return String(decoding: letters.prefix(kept) + other.dropFirst(kept), as: UTF8.self)
  }

  private static func irregular(_ word: Substring) -> String? {
    guard let other = irregularNouns[word.lowercased()] else { return nil }
    let isCapital = word.first?.isUppercase == true
    return isCapital ? other.prefix(1).uppercased() + other.dropFirst() : other
  }

  private static let prepositions: Set<String> = [
    "of", "with", "for", "on", "in", "to", "against", "between", "among", "by", "at", "from", "as",
    "under", "towards", "toward", "within", "through", "without",
  ]

  /// Nouns and their irregular plurals, both ways.
  ///
  /// Own list, from common knowledge of English.
  private static let irregularNouns: [String: String] = {
    let pairs = """
      man men woman women child children person people forum fora medium media datum data
      criterion criteria phenomenon phenomena analysis analyses basis bases crisis crises
      thesis theses axis axes life lives half halves leaf leaves wife wives shelf shelves
      index indices curriculum curricula spokesman spokesmen chairman chairmen
      spokeswoman spokeswomen memorandum memoranda symposium symposia
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var table: [String: String] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[pairs[index]] = pairs[index + 1]
      table[pairs[index + 1]] = pairs[index]
    }
    return table
  }()
}
