// Reads words into the forms in which they are compared.
import Lexicon
import TextModel

/// Reads words of one side into the forms in which they are compared.
///
/// Not for use from two threads at once.
final class WordFormReader {
  private let folder: KeyFolder?
  private let words = EnglishWords()
  private let numbers: NumberScanner

  /// Creates a reader for words of `language`.
  init(language: LanguageTag) {
    folder = try? KeyFolder([.matching, .diacritics, .spelling])
    numbers = NumberScanner(language: language)
  }

  /// The form of a word.
  func form(of word: String) -> WordForm {
    let bytes = Array(word.utf8)
    var folded = folder?.key(of: bytes).string ?? word
    folded = Self.marks[folded] ?? folded
    let isHan = folded.unicodeScalars.contains { CharacterClass.isHan($0.value) }
    let isMark = !folded.unicodeScalars.contains(where: Self.isWordPart)
    let stem = isHan || isMark ? folded : stem(of: folded)
    let values = isMark ? [] : numbers.mentions(in: bytes).map(\.value)
    return WordForm(
      key: stem, folded: folded, stem: stem, numbers: values,
      isCapitalised: bytes.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false, isHan: isHan,
      isMark: isMark)
  }

  /// The stem of a word that is one run of letters; any other word is its own stem.
  private func stem(of word: String) -> String {
    let bytes = Array(word.utf8)
    var stems: [String] = []
    bytes.withUnsafeBufferPointer { text in
      words.forEach(in: text) { found, stem in
        if found.span.count == bytes.count { stems.append(String(decoding: stem, as: UTF8.self)) }
      }
    }
    return stems.first ?? word
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
      || CharacterClass.isHan(scalar.value)
  }

  /// Marks that mean the same in both scripts, and the names that treebanks give to brackets.
  private static let marks: [String: String] = [
    "。": ".", "、": ",", "《": "\"", "》": "\"", "〈": "\"", "〉": "\"", "「": "\"", "」": "\"",
    "『": "\"", "』": "\"", "``": "\"", "''": "\"", "-lrb-": "(", "-rrb-": ")", "-lsb-": "[",
    "-rsb-": "]", "……": "...", "…": "...", "--": "-",
  ]
}
