// What a dictionary says about a Chinese word: whether it is a name, a verb.
internal import Lexicon

/// What a dictionary says about Chinese words, each asked for once.
///
/// CC-CEDICT writes the pinyin of names with capitals, and the glosses of verbs with `to`. Without a
/// dictionary no word is known.
final class ChineseDictionary {
  /// What is known about a word.
  struct Entry {
    /// Whether the word is a proper name, as its pinyin shows.
    var isProper = false
    /// Whether all its glosses are verbs.
    var isVerb = false
    /// The English noun that it ends in, where it names a body, a text or a plan: `council` of 国务院.
    var head: String?
  }

  private let lexicon: CompiledLexicon?
  private var known: [String: Entry] = [:]

  init(_ lexicon: CompiledLexicon?) {
    self.lexicon = lexicon
  }

  /// What is known about `word`, in simplified characters.
  func entry(_ word: String) -> Entry {
    if let entry = known[word] { return entry }
    let entry = read(word)
    known[word] = entry
    return entry
  }

  private func read(_ word: String) -> Entry {
    guard let glosses = lexicon?.glosses(of: word), !glosses.isEmpty else { return Entry() }
    let isProper = glosses.allSatisfy {
      $0.pinyin.unicodeScalars.first?.properties.isUppercase ?? false
    }
    let renderings = glosses.filter { !$0.text.hasPrefix("CL:") }
    return Entry(
      isProper: isProper,
      isVerb: !renderings.isEmpty && renderings.allSatisfy { $0.text.hasPrefix("to ") },
      head: isProper ? glosses.lazy.compactMap { Self.head(of: $0.text) }.first : nil)
  }

  /// The head of a gloss that is a name of two capitalised words or more: `Shanghai Cooperation
  /// Organisation (SCO)`, `1992 Consensus, statement issued …`.
  private static func head(of gloss: String) -> String? {
    let name = gloss.prefix { $0 != "," && $0 != "(" }
    let words = name.split(separator: " ")
    let isName = words.allSatisfy { word in
      let first = word.unicodeScalars.first
      return first?.properties.isUppercase ?? false || first?.properties.numericType != nil
        || EnglishFunctionWords.function.contains(String(word)) || word == "the"
    }
    guard words.count >= 2, isName else { return nil }
    let end = words.dropFirst().firstIndex { CapitalizedSpans.headEnds.contains(String($0)) }
    guard let last = words[..<(end ?? words.endIndex)].last?.lowercased(), kinds.contains(last)
    else { return nil }
    return last
  }

  /// Nouns of what is worth a place in a glossary; festivals, rivers and persons are not.
  private static let kinds = EnglishHeads.strong.subtracting(EnglishHeads.project)
    .subtracting(WordList("day decade festival fair games week system league company"))
    .intersection(
      EnglishHeads.organization.union(EnglishHeads.document).union(EnglishHeads.initiative)
        .union(EnglishHeads.policy))
}
