// The case of the letters behind the symbols of a text.

/// The case of a letter.
enum LetterCase: UInt8 {
  /// The character has no case, or the symbol begins none.
  case none
  /// A small letter.
  case lower
  /// A capital.
  case upper

  /// The cases of the characters that the symbols of `text` came from.
  static func cases(of symbols: TermSymbols, in text: String) -> [LetterCase] {
    var text = text
    return text.withUTF8 { utf8 in
      symbols.bytes.indices.map { index in
        symbols.bytes[index] & 0xC0 == 0x80 ? .none : at(symbols.textOffset(of: index), of: utf8)
      }
    }
  }

  /// The case of the character at an offset of UTF-8 text.
  static func at(_ offset: Int, of text: UnsafeBufferPointer<UInt8>) -> LetterCase {
    guard offset < text.count else { return .none }
    let byte = text[offset]
    if byte < 0x80 { return byte &- 0x61 < 26 ? .lower : byte &- 0x41 < 26 ? .upper : .none }
    guard let scalar = Unicode.Scalar(WordCharacter.decode(text, offset).scalar) else {
      return .none
    }
    return scalar.properties.isUppercase
      ? .upper : scalar.properties.isLowercase ? .lower : .none
  }
}
