// One name of a concept in one language.
package import TextModel

/// One name of a concept in one language.
package struct Term: Hashable, Sendable {
  /// The name as it is written.
  package var text: String
  /// The name's language.
  package var language: LanguageTag
  /// How the name may be used; the file's default is `admitted`.
  package var status: TermStatus
  /// What form of the concept's name it is.
  package var kind: TermKind
  /// Who uses the name: a document, an institution.
  package var source: String?
  /// The register it belongs to: `technical`, `formal`, `press`.
  package var register: String?
  /// The part of speech, where it is not a noun.
  package var partOfSpeech: String?
  /// The grammatical gender.
  package var gender: String?
  /// A note to whoever uses the name.
  package var note: String?
  /// A sentence that shows the name in use.
  package var context: String?
  /// Whether only this capitalisation is the name.
  package var caseSensitive = false
  /// Whether inflected forms are not the name.
  package var exact = false
  /// Whether a Chinese name may be found inside a longer word.
  package var insideWords = false
  /// Where the program saw the name; empty in curated files.
  package var places: [TermPlace] = []
  /// How much the program thinks of its proposal; `nil` in curated files.
  package var score: Double?
  /// Why the program proposes the name, in words; empty in curated files.
  package var reasons: [String] = []
  /// The line of the file that the term stands on, from 1; `nil` where it was not read from one.
  package var line: Int?
  /// The column that it begins in, in Unicode code points from 1; `nil` where it was not read.
  package var column: Int?

  /// Creates a term with the fields that every term has.
  package init(
    text: String, language: LanguageTag, status: TermStatus = .admitted, kind: TermKind = .fullForm,
    source: String? = nil
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.kind = kind
    self.source = source
  }
}
