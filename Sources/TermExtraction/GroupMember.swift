// One name of a group, whatever its language.
internal import TextModel

/// One name of a group, whatever its language, with the spellings it was seen in.
struct GroupMember {
  /// A place where the name stands.
  struct Place: Hashable {
    /// The index of the document.
    var document: Int
    /// Where in the document.
    var span: ByteSpan
  }

  /// The name's language.
  var language: LanguageTag
  /// Whether the name is an acronym.
  var isAcronym: Bool
  /// How many words or characters of its own the name has.
  var fullness: Int
  /// The stems of the name, to tell short forms from variants.
  var stems: Set<String>
  /// How sure the rules are.
  var score: Double
  /// What speaks for the name.
  var reasons: [String]
  /// The spellings, in the order of their letters, with their places in order.
  var spellings: [(text: String, places: [Place])]

  /// Creates a member from an English form.
  init(_ form: EnglishForm, key: FormKey) {
    language = .english
    isAcronym = form.isAcronym
    fullness = form.words.count
    stems = Set(key.stems)
    score = form.score
    reasons = form.reasons
    var places: [String: [Place]] = [:]
    for mention in form.mentions {
      places[mention.text, default: []].append(
        Place(document: mention.document, span: mention.span))
    }
    spellings = places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Creates a member from a Chinese form.
  init(_ form: ChineseForm, language: LanguageTag) {
    self.language = language
    isAcronym = form.isAcronym
    fullness = form.text.unicodeScalars.count
    stems = []
    score = form.score
    reasons = form.reasons
    spellings = [(form.text, form.places)]
  }
}
