// What known terms say about the words of a line pair.
import TextModel

/// What known terms say about the words of a line pair: where both lines hold terms of one group,
/// the words of the one point at the words of the other.
struct TermStrengths {
  /// What the words of two terms of one word each count, and those of longer ones: which of their
  /// words belong together, the dictionary and the texts have to say.
  private static let single: Float = 1
  private static let several: Float = 0.5
  /// The longest term that is looked for, in words.
  private static let longest = 12

  private var sources: [String: [Int]] = [:]
  private var targets: [String: [Int]] = [:]

  /// Whether there is no term.
  var isEmpty: Bool { sources.isEmpty || targets.isEmpty }

  /// Prepares terms; `sourceKey` and `targetKey` give the key of a whole term.
  init(
    _ groups: [TermGroup], sourceKey: (String) -> String, targetKey: (String) -> String
  ) {
    for (number, group) in groups.enumerated() {
      for term in group.source { Self.add(number, sourceKey(term), to: &sources) }
      for term in group.target { Self.add(number, targetKey(term), to: &targets) }
    }
  }

  private static func add(_ group: Int, _ key: String, to table: inout [String: [Int]]) {
    guard !key.isEmpty, table[key]?.last != group else { return }
    table[key, default: []].append(group)
  }

  /// Calls `body` with each pair of words, by their places in the lines, that terms point at, and
  /// how strongly.
  ///
  /// - Parameters:
  ///   - source: The keys of the source line's words; those of a term's words, one after the other,
  ///     are the key of the term.
  /// - Complexity: O(m + n) in the words of both lines, and what is found.
  func forEachPair(_ source: [String], _ target: [String], _ body: (Int, Int, Float) -> Void) {
    let left = Self.places(of: sources, in: source)
    guard !left.isEmpty else { return }
    let right = Self.places(of: targets, in: target)
    for (group, place) in left {
      for (other, otherPlace) in right where other == group {
        let isSingle = place.count == 1 && otherPlace.count == 1
        for word in place where !source[word].isEmpty {
          for otherWord in otherPlace where !target[otherWord].isEmpty {
            body(word, otherWord, isSingle ? Self.single : Self.several)
          }
        }
      }
    }
  }

  /// The terms in a line; of those that begin at one word the longest.
  private static func places(
    of terms: [String: [Int]], in words: [String]
  ) -> [(group: Int, words: Range<Int>)] {
    var found: [(group: Int, words: Range<Int>)] = []
    for start in words.indices where !words[start].isEmpty {
      var key = ""
      var best: (groups: [Int], end: Int)?
      for end in start..<min(start + longest, words.count) where !words[end].isEmpty {
        key += words[end]
        if let groups = terms[key] { best = (groups, end + 1) }
      }
      guard let best else { continue }
      found += best.groups.map { ($0, start..<best.end) }
    }
    return found
  }
}

extension TermStrengths {
  /// Prepares terms of two languages.
  init(_ groups: [TermGroup], from source: LanguageTag, to target: LanguageTag) {
    self.init(groups, sourceKey: Self.key(in: source), targetKey: Self.key(in: target))
  }

  private static func key(in language: LanguageTag) -> (String) -> String {
    let words = LineWords(language: language, lexicon: nil)
    let reader = WordFormReader(language: language)
    return { term in
      let bytes = Array(term.utf8)[...]
      return words.spans(in: bytes).map {
        reader.form(of: String(decoding: bytes[$0.range], as: UTF8.self)).termKey
      }.joined()
    }
  }
}

extension WordForm {
  /// What the word adds to the key of a term: its stem; nothing for a mark, so that a hyphen or a
  /// quotation mark does not hide a term.
  var termKey: String { isMark ? "" : stem }
}
