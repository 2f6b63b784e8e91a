// The rules for a single point: end of a sentence, abbreviation, initial, or list mark.

extension SentenceScanner {
  /// Whether a sentence ends at a point that white space and no small letter follows.
  func endsAtPoint(_ marks: SentenceMarks, _ next: Following) -> Bool {
    let wordStart = beginning(ofWordBefore: marks.start)
    let word = text[wordStart..<marks.start]
    guard let first = word.first, !marks.hasQuote else { return true }
    if wordStart == sentenceStart, isListMark(word) { return false }
    if word.count == 1, isLetter(UInt32(first)) { return endsAtInitial(first, wordStart, next) }
    guard let packed = PackedWord(word) else { return true }
    let isCapital = first & 0x20 == 0
    if SentenceWordList.leadingOn.contains(packed) { return false }
    if SentenceWordList.titles.contains(packed), isCapital { return false }
    if SentenceWordList.beforeNumbers.contains(packed) { return !isNumber(next) }
    if SentenceWordList.beforeCapitals.contains(packed) { return true }
    if SentenceWordList.calendar.contains(packed), isCapital {
      return !isNumber(next) && isOpener(next)
    }
    if SentenceWordList.endings.contains(packed) || isAcronym(word) { return isOpener(next) }
    return true
  }

  /// Where an item begins whose number stands before a point, after a colon or a semicolon:
  /// `three ways: 1. Trade; 2. Peace`.
  func itemStart(_ point: Int) -> Int? {
    let wordStart = beginning(ofWordBefore: point)
    guard isListMark(text[wordStart..<point]), wordStart > sentenceStart, wordStart < point else {
      return nil
    }
    let before = text[sentenceStart..<wordStart].last { $0 > 0x20 }
    return before == 0x3A || before == 0x3B ? wordStart : nil
  }

  /// `J. Smith` goes on; `you and I. Did …` does not, nor `vitamin C. It …`.
  private func endsAtInitial(_ letter: UInt8, _ index: Int, _ next: Following) -> Bool {
    let before = beginning(ofWordBefore: index - 1)
    let followsSmall = index > start && before < index - 1 && isLowercase(UInt32(text[before]))
    guard followsSmall else { return false }
    return letter == 0x49 || isOpener(next)
  }

  /// Where the word begins that ends at `offset`: behind white space, an opening quote or bracket.
  private func beginning(ofWordBefore offset: Int) -> Int {
    var index = offset
    while index > sentenceStart, offset - index < 24 {
      let byte = text[index - 1]
      if byte <= 0x20 || byte == 0x22 || byte == 0x28 || byte == 0x5B || byte == 0x2F { break }
      if byte == 0xA0, index > 1, text[index - 2] == 0xC2 { break }
      if byte == 0x9C || byte == 0x98, index > 2, text[index - 2] == 0x80 { break }
      index -= 1
    }
    return min(index, max(offset, start))
  }

  /// `U.S`, `U.N`, `B.A.T`: single letters between points.
  private func isAcronym(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count >= 3 else { return false }
    return word.enumerated().allSatisfy { offset, byte in
      offset.isMultiple(of: 2) ? isLetter(UInt32(byte)) : byte == 0x2E
    }
  }

  /// At the beginning of a sentence: up to three digits, a letter, a Roman numeral.
  private func isListMark(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if word.count <= 3, word.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    return word.count <= 5 && word.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
  }

  private func isNumber(_ next: Following) -> Bool {
    guard let scalar = next.scalar else { return false }
    return (0x30...0x39).contains(scalar)
      || word(at: next.index).map { isListMark($0) && !$0.elementsEqual([0x49]) } ?? false
  }

  /// Whether what follows begins a sentence rather than a name.
  private func isOpener(_ next: Following) -> Bool {
    guard let scalar = next.scalar else { return false }
    if Self.openers.contains(scalar) || scalar > 0x2E7F { return true }
    guard let word = word(at: next.index), let packed = PackedWord(word) else { return false }
    return SentenceWordList.openers.contains(packed)
  }
}
