// The distinct words of one side.
import TextModel

/// The distinct words of one side, numbered as they come.
struct TypeTable {
  /// The form of each type.
  private(set) var forms: [WordForm] = []
  private let reader: WordFormReader
  private var ofWord: [String: Int32] = [:]
  private var ofKey: [String: Int32] = [:]

  /// Creates an empty table for words of `language`.
  init(language: LanguageTag) {
    reader = WordFormReader(language: language)
  }

  /// The number of a word's type.
  mutating func type(of word: String) -> Int32 {
    if let known = ofWord[word] { return known }
    let form = reader.form(of: word)
    if let known = ofKey[form.key] {
      ofWord[word] = known
      return known
    }
    let number = Int32(forms.count)
    forms.append(form)
    ofKey[form.key] = number
    ofWord[word] = number
    return number
  }
}
