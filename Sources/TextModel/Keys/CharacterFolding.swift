// The folding of single characters: dashes, quotes, spaces, traditional forms, diacritics.
internal import ICUText

/// Folds characters one by one, on top of NFKC_Casefold.
struct CharacterFolding {
  private let folding: KeyFolding
  private let simplified: [UInt16]
  private let diacritics: [UInt32: [UInt8]]

  init(_ folding: KeyFolding) throws(ICUError) {
    self.folding = folding
    simplified = folding.contains(.simplified) ? HanVariants.table.basicSimplified : []
    diacritics = folding.contains(.diacritics) ? try PlainLetters.table() : [:]
  }

  /// Folds a well-formed text.
  ///
  /// - Complexity: O(n).
  func fold(_ source: UnsafeBufferPointer<UInt8>, into folded: inout FoldedText) {
    let punctuation = folding.contains(.punctuation)
    var offset = 0
    // Whether the last character that is no mark was a Latin letter, whose marks may go.
    var afterLatin = false
    while offset < source.count {
      let byte = source[offset]
      if byte < 0x80 {
        afterLatin = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        if punctuation, byte <= 0x20 || byte == 0x60, !isSingleSpace(offset, source, folded) {
          offset = foldASCII(byte, at: offset, source, &folded)
        } else {
          offset += 1
        }
        continue
      }
      let (scalar, length) = UTF8Characters.decode(source, offset)
      if scalar >= 0x3400, scalar <= 0x9FFF {
        foldHan(scalar, at: offset, source, &folded)
        afterLatin = false
        offset += length
      } else {
        offset = foldOther(scalar, offset..<(offset + length), source, &folded, &afterLatin)
      }
    }
  }

  private func foldHan(
    _ scalar: UInt32, at offset: Int, _ source: UnsafeBufferPointer<UInt8>,
    _ folded: inout FoldedText
  ) {
    let index = Int(scalar - HanVariants.basicStart)
    guard index < simplified.count, UInt32(simplified[index]) != scalar else { return }
    folded.substitute(
      offset..<(offset + 3), of: source, with: UTF8Characters.encode(UInt32(simplified[index])))
  }

  /// Folds a control character, a space or a grave accent; returns the offset after it.
  private func foldASCII(
    _ byte: UInt8, at offset: Int, _ source: UnsafeBufferPointer<UInt8>, _ folded: inout FoldedText
  ) -> Int {
    if byte == 0x60 {
      folded.substitute(offset..<(offset + 1), of: source, with: CollectionOfOne(0x27))
      return offset + 1
    }
    return CharacterClass.isSpace(UInt32(byte)) ? foldSpace(offset, source, &folded) : offset + 1
  }

  /// Whether a plain space stands at `offset` between two characters that are visible: the usual
  /// case, in which nothing changes.
  private func isSingleSpace(
    _ offset: Int, _ source: UnsafeBufferPointer<UInt8>, _ folded: FoldedText
  ) -> Bool {
    guard source[offset] == 0x20, offset + 1 < source.count else { return false }
    let next = source[offset + 1]
    return next > 0x20 && next < 0x80 && folded.lastByte(source, before: offset) ?? 0x20 != 0x20
  }

  /// Folds the run of white space at `offset`; returns the offset after it.
  private func foldSpace(
    _ offset: Int, _ source: UnsafeBufferPointer<UInt8>, _ folded: inout FoldedText
  ) -> Int {
    var end = offset
    while end < source.count {
      let (scalar, length) = UTF8Characters.decode(source, end)
      guard CharacterClass.isSpace(scalar) else { break }
      end += length
    }
    if folded.lastByte(source, before: offset) == 0x20 {
      folded.replace(offset..<end, of: source, with: EmptyCollection())
    } else if end - offset > 1 || source[offset] != 0x20 {
      folded.replace(offset..<end, of: source, with: CollectionOfOne(0x20))
    }
    return end
  }

  private func foldOther(
    _ scalar: UInt32, _ range: Range<Int>, _ source: UnsafeBufferPointer<UInt8>,
    _ folded: inout FoldedText, _ afterLatin: inout Bool
  ) -> Int {
    if folding.contains(.diacritics) {
      if PlainLetters.isMark(scalar) {
        if afterLatin { folded.replace(range, of: source, with: EmptyCollection()) }
        return range.upperBound
      }
      if let plain = diacritics[scalar] {
        folded.replace(range, of: source, with: plain)
        afterLatin = true
        return range.upperBound
      }
      if PlainLetters.isOtherMark(scalar) { return range.upperBound }
      afterLatin = (0xC0...0x24F).contains(scalar) || (0x1E00...0x1EFF).contains(scalar)
    }
    guard folding.contains(.punctuation) else { return range.upperBound }
    if CharacterClass.isSpace(scalar) { return foldSpace(range.lowerBound, source, &folded) }
    if let plain = PunctuationFolding.ascii(scalar) {
      folded.replace(range, of: source, with: CollectionOfOne(plain))
    } else if PunctuationFolding.isMiddleDot(scalar) {
      folded.replace(range, of: source, with: [0xC2, 0xB7])
    }
    return range.upperBound
  }
}
