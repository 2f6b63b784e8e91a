// Marks with a label (`Article 1:`, `第一条`, `附件`) and marks in words (`First,`, `其一`).

extension EnumeratorScanner {
  /// `第一条`, `第三章`, `附件`, `附件2`.
  func chineseLabel(_ start: NumberCursor) -> Enumerator? {
    var cursor = start
    guard cursor.skip("第") else { return chineseAppendix(start) }
    cursor.skipSpaces()
    guard let ordinal = number(&cursor) else { return nil }
    cursor.skipSpaces()
    guard let label = chineseDivision(&cursor) else { return nil }
    let bare = cursor
    guard isSetOff(&cursor, bare) else { return nil }
    return labelled(label, ordinal, start, cursor)
  }

  /// `附件`, `附录一`, `附件3：`.
  private func chineseAppendix(_ start: NumberCursor) -> Enumerator? {
    var cursor = start
    guard cursor.skip("附件") || cursor.skip("附录") || cursor.skip("附錄") || cursor.skip("附表")
    else { return nil }
    let afterWord = cursor
    cursor.skipSpaces()
    let ordinal = number(&cursor)
    if ordinal == nil { cursor = afterWord }
    let bare = cursor
    guard isSetOff(&cursor, bare) else { return nil }
    return labelled("appendix", ordinal ?? 0, start, cursor)
  }

  /// `第一，`, `其一，`, `首先，`, `最后，`, `一是`.
  func chineseWord(_ start: NumberCursor) -> Enumerator? {
    var cursor = start
    if let ordinal = chineseOrdinalWord(&cursor) {
      return cursor.skip(Self.wordEnds) ? word(ordinal, start, cursor) : nil
    }
    if cursor.skip("第") || cursor.skip("其") {
      guard let ordinal = number(&cursor), ordinal < 100 else { return nil }
      return cursor.skip(Self.wordEnds) ? word(ordinal, start, cursor) : nil
    }
    guard let numeral = NumberChineseNumeral(at: cursor), numeral.length <= 2,
      let value = numeral.amount?.wholeNumber
    else { return nil }
    cursor.position = numeral.end
    return cursor.skip("是") ? word(Int(value), start, cursor) : nil
  }

  /// The number of a Chinese word of order, 0 for the last one's; `nil` for other words.
  private func chineseOrdinalWord(_ cursor: inout NumberCursor) -> Int? {
    for (text, ordinal) in [
      ("首先", 1), ("其次", 2), ("再次", 3), ("最后", 0), ("最後", 0),
    ] as [(StaticString, Int)] where cursor.skip(text) {
      return ordinal
    }
    return nil
  }

  /// `Article 1:`, `Article 2 Mutual…`, `Chapter IV`, `Annex`, `Appendix B.`.
  func englishLabel(_ start: NumberCursor) -> Enumerator? {
    var cursor = start
    let isCapital = cursor.byte & 0x20 == 0
    guard let label = Self.englishDivisions[cursor.readWord()] else { return nil }
    let afterWord = cursor
    var ordinal: Int?
    if cursor.skipSpaces() { ordinal = labelNumber(&cursor, label) }
    if ordinal == nil {
      guard label == "appendix" else { return nil }
      cursor = afterWord
    }
    let bare = cursor
    guard isSetOff(&cursor, bare), isCapital || cursor.isAtEnd || cursor.position > bare.position
    else { return nil }
    return labelled(label, ordinal ?? 0, start, cursor)
  }

  /// `First,`, `Secondly:`, `First of all,`, `Finally,`.
  func englishWord(_ start: NumberCursor) -> Enumerator? {
    var cursor = start
    var text = cursor.readWord()
    if text == "finally" || text == "lastly" {
      return cursor.skip(Self.wordEnds) ? word(0, start, cursor) : nil
    }
    if text.hasSuffix("ly") { text.removeLast(2) }
    guard let ordinal = NumberWordList.englishOrdinals[text], ordinal <= 20 else { return nil }
    if ordinal == 1, cursor.skip(" of all") {}
    return cursor.skip(Self.wordEnds) ? word(Int(ordinal), start, cursor) : nil
  }

  /// Whether the mark ends here: at the block's end, before a colon or the like (which is taken in),
  /// or before white space and something that begins anew.
  private func isSetOff(_ cursor: inout NumberCursor, _ bare: NumberCursor) -> Bool {
    if cursor.skip(Self.separators) {
      return !NumberCursor.isDigit(cursor.scalar)
    }
    guard cursor.skipSpaces() || cursor.isAtEnd else { return false }
    if cursor.skip([0x3A, 0xFF1A, 0x2013, 0x2014]) { return true }
    if !cursor.isAtEnd, cursor.scalar == 0x2D, cursor.byte(at: cursor.position + 1) == 0x20 {
      return cursor.skip([0x2D])
    }
    let next = cursor.scalar
    let beginsAnew = cursor.isAtEnd || !(0x61...0x7A).contains(next) && next != 0x28
    cursor = bare
    return beginsAnew
  }

  /// A number in digits or Chinese numerals.
  private func number(_ cursor: inout NumberCursor) -> Int? {
    guard let symbol = EnumeratorSymbol(at: cursor),
      symbol.style == .arabic || symbol.style == .chinese, !symbol.isCircled
    else { return nil }
    cursor.position = symbol.end
    return symbol.ordinal
  }

  /// The number of an English label, which may be Roman, a word, or a letter for an appendix.
  private func labelNumber(_ cursor: inout NumberCursor, _ label: String) -> Int? {
    if let symbol = EnumeratorSymbol(at: cursor), !symbol.isCircled,
      !NumberCursor.isLetter(NumberCursor(cursor.bytes, ByteSpan(symbol.end, cursor.end)).scalar)
    {
      let isLetter = symbol.style == .letter
      guard !isLetter || label == "appendix" || symbol.isRomanToo else { return nil }
      let roman = symbol.otherReadings.first { $0.style == .roman }?.ordinal
      let usesLetter = label == "appendix" || roman == nil
      let ordinal = isLetter && !usesLetter ? roman ?? symbol.ordinal : symbol.ordinal
      cursor.position = symbol.end
      return ordinal
    }
    let text = cursor.readWord()
    return NumberWordList.englishCardinals[text].map(Int.init)
  }

  private func labelled(
    _ label: String, _ ordinal: Int, _ start: NumberCursor, _ end: NumberCursor
  ) -> Enumerator {
    Enumerator(
      span: ByteSpan(start.position, end.position), style: .labelled, ordinal: ordinal,
      label: label)
  }

  /// A mark in words; the last one's (0) counts only where others lead up to it.
  private func word(_ ordinal: Int, _ start: NumberCursor, _ end: NumberCursor) -> Enumerator {
    var mark = Enumerator(
      span: ByteSpan(start.position, end.position), style: .word, ordinal: ordinal)
    mark.isTentative = ordinal == 0
    return mark
  }

  /// Commas and colons that end a mark in words.
  private static let wordEnds: [UInt32] = [0x2C, 0x3A, 0xFF0C, 0x3001, 0xFF1A]

  /// The name of a division: `条`, `部分`.
  private func chineseDivision(_ cursor: inout NumberCursor) -> String? {
    if cursor.skip("部分") { return "part" }
    guard let label = Self.chineseDivisions[cursor.scalar] else { return nil }
    cursor.advance()
    return label
  }

  /// What a division of a text is called in Chinese, by the character after the number.
  private static let chineseDivisions: [UInt32: String] = [
    0x6761: "article", 0x689D: "article", 0x7AE0: "chapter", 0x8282: "section", 0x7BC0: "section",
    0x7F16: "part", 0x7DE8: "part", 0x7BC7: "part", 0x6B3E: "paragraph", 0x9879: "item",
    0x6B65: "step",
  ]

  /// What a division of a text is called in English.
  private static let englishDivisions: [String: String] = [
    "article": "article", "art": "article", "chapter": "chapter", "section": "section",
    "part": "part", "title": "title", "appendix": "appendix", "annex": "appendix",
    "annexe": "appendix", "attachment": "appendix", "schedule": "appendix", "clause": "clause",
    "paragraph": "paragraph", "item": "item", "step": "step", "rule": "rule", "point": "point",
  ]
}
