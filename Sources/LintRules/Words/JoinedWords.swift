// Names of two words with a dash between them.
import DocumentModel
import TextModel

/// Finds names of two words with a dash between them and no space: `China-LAC`, `China–CELAC`.
enum JoinedWords {
  /// Two words and the dash between them.
  struct Joined {
    /// Both words with the dash.
    let span: ByteSpan
    /// The dash alone.
    let dash: ByteSpan
    /// The words in small letters (of ASCII), with a hyphen.
    let key: String
  }

  /// Calls `body` with each pair of capitalised words that a dash joins, in order.
  ///
  /// Of three words in a row the first two and the last two are pairs.
  /// - Complexity: O(n).
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, _ body: (Joined) -> Void
  ) {
    var last: ByteSpan?
    LatinWords.forEach(in: bytes, span) { word in
      defer { last = word }
      // Most words have a space before them.
      guard let first = last, word.start - first.end <= 3, bytes[first.end] != 0x20,
        isCapital(bytes, first), isCapital(bytes, word),
        let (scalar, width) = bytes.scalar(at: first.end, word.start),
        first.end + width == word.start, CharacterClass.isDash(scalar)
      else { return }
      let key = [bytes[first.range], bytes[word.range]].map { part in
        String(decoding: part.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
      }
      body(
        Joined(
          span: ByteSpan(first.start, word.end), dash: ByteSpan(first.end, word.start),
          key: key.joined(separator: "-")))
    }
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ word: ByteSpan) -> Bool {
    if bytes[word.start] < 0x80 { return bytes[word.start] &- 0x41 < 26 }
    guard let (value, _) = bytes.scalar(at: word.start, word.end),
      let scalar = Unicode.Scalar(value)
    else { return false }
    return scalar.properties.isUppercase
  }
}
