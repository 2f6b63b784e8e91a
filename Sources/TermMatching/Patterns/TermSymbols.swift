// A text as the sequence of symbols in which terms are found.
internal import ICUText
internal import TextModel

/// A text folded for finding terms in it, and the way back.
///
/// Symbols are the bytes of the matching key, diacritics folded, with these differences:
/// - a letter or digit that begins a word is marked, so that a term is found at the beginning of a
///   word only, and no automaton need ask what stands before it: `the forum` is `The` and `Forum`;
/// - between two words any run of spaces and hyphens is one space; elsewhere spaces are dropped
///   (`China-CELAC` is `China CELAC`, and Chinese that was broken into lines is whole);
/// - a possessive ending is dropped: `People's Daily` is `people daily`.
struct TermSymbols {
  /// The symbols.
  private(set) var bytes: [UInt8]
  /// From offsets of ``bytes`` to those of the key.
  private let toKey: OffsetMap
  /// From offsets of the key to those of the text.
  private let toText: OffsetMap

  init(bytes: [UInt8], toKey: OffsetMap, toText: OffsetMap) {
    self.bytes = bytes
    self.toKey = toKey
    self.toText = toText
  }

  /// The bytes of the text that `span` of the symbols came from.
  func textSpan(_ span: ByteSpan) -> ByteSpan { toText.sourceSpan(toKey.sourceSpan(span)) }

  /// Where the character of the text begins that the symbol at `offset` came from.
  func textOffset(of offset: Int) -> Int { toText.source(of: toKey.source(of: offset)) }

  /// What is added to the lead byte of a letter of two bytes (Greek, Cyrillic) to mark it: leads
  /// are 0xC2 to 0xDF, marked ones 0x02 to 0x1F, which no key has.
  private static let leadMark: UInt8 = 0xC0
  /// What is added to a digit to mark it: 0xF5 to 0xFE, which stand in no UTF-8.
  private static let digitMark: UInt8 = 0xC5

  /// The marked form of the first byte of a word; a letter of three bytes stays as it is.
  static func marked(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A: byte & 0xDF
    case 0x30...0x39: byte + digitMark
    case 0xC2...0xDF: byte - leadMark
    default: byte
    }
  }

  /// Whether a symbol is a marked one.
  static func isMarked(_ symbol: UInt8) -> Bool {
    symbol &- 0x41 < 26 || symbol >= 0xF5 || symbol &- 0x02 < 0x1E
  }

  /// Whether the word goes on at `offset`: no term that ends in a word ends before it.
  static func continuesWord(_ symbols: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset < symbols.count else { return false }
    let symbol = symbols[offset]
    if symbol < 0x80 { return WordCharacter.isASCII(symbol) }
    if isMarked(symbol) { return false }
    return WordCharacter.holds(WordCharacter.decode(symbols, offset).scalar)
  }
}
