// A term or a query in all the forms that are compared.

/// A term or a query in all the forms that are compared.
struct LookupText {
  /// The text as it is.
  let text: String
  /// The key under which terms match: case, dashes, width, initials and script folded.
  let key: [UInt8]
  /// The weaker key, diacritics and British spelling folded too, leading article left out.
  let loose: [UInt8]
  /// The characters of `loose`, for counting slips.
  let letters: [Unicode.Scalar]
  /// The parts between spaces, where the text is Chinese and has several.
  let parts: [[UInt8]]
  /// The words of `loose`, where it is written in words.
  let words: [String]
  /// The words, function words left out.
  let content: [String]
  /// The stems of the words, function words left out, in the order of the text.
  let stems: [String]
  /// The same stems in alphabetical order.
  let sortedStems: [String]
  /// The initials of the words; those of function words left out.
  let initials: String
  /// The text in toneless pinyin without spaces; empty where it has no Chinese characters.
  let pinyin: String
  /// The first letters of the syllables.
  let pinyinInitials: String

  /// Whether the text has Chinese characters.
  var isChinese: Bool { !pinyin.isEmpty }
}
