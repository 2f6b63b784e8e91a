// Finds the mark that numbers a block at the block's beginning.

/// Recognises the mark at the beginning of a block, in English and Chinese.
///
/// The mark's style says nothing certain about its depth; ``Enumerator/isTentative`` marks and
/// other readings are left for whoever knows the sequence.
package struct EnumeratorScanner: Sendable {
  /// Creates a scanner; marks of both languages are known whatever the language of the text.
  package init() {}

  /// The mark that `span` begins with, white space at its start left out; `nil` where there is none.
  ///
  /// - Complexity: O(1), but for white space at the start.
  package func mark(in bytes: UnsafeBufferPointer<UInt8>, at span: ByteSpan) -> Enumerator? {
    var start = NumberCursor(bytes, span)
    start.skipSpaces()
    guard !start.isAtEnd else { return nil }
    return bracketed(start) ?? chineseLabel(start) ?? chineseWord(start) ?? punctuated(start)
      ?? englishLabel(start) ?? englishWord(start) ?? alone(start)
  }

  /// The mark that `span` of `bytes` begins with.
  package func mark(in bytes: [UInt8], at span: ByteSpan) -> Enumerator? {
    bytes.withUnsafeBufferPointer { mark(in: $0, at: span) }
  }

  /// `(1)`, `（一）`, `(iv)`, `(b)`, `【二】`.
  private func bracketed(_ start: NumberCursor) -> Enumerator? {
    var cursor = start
    guard cursor.skip(Self.openBrackets) else { return nil }
    cursor.skipSpaces()
    guard let symbol = EnumeratorSymbol(at: cursor) else { return nil }
    cursor.position = symbol.end
    cursor.skipSpaces()
    guard cursor.skip(Self.closeBrackets) else { return nil }
    _ = cursor.skip(Self.points)
    var mark = symbol.enumerator(from: start, to: cursor)
    mark.isBracketed = true
    return mark
  }

  /// `1.`, `II.`, `8、`, `一、`, `a)`, `①`.
  private func punctuated(_ start: NumberCursor) -> Enumerator? {
    guard let symbol = EnumeratorSymbol(at: start) else { return nil }
    var cursor = start
    cursor.position = symbol.end
    if symbol.isCircled { return symbol.enumerator(from: start, to: cursor) }
    let isPoint = cursor.scalar == 0x2E
    guard cursor.skip(Self.points) else { return closedByBracket(symbol, start, cursor) }
    _ = cursor.skip(Self.closeBrackets)
    guard !continuesNumber(symbol, cursor, isPoint: isPoint) else { return nil }
    var mark = symbol.enumerator(from: start, to: cursor)
    mark.isTentative = symbol.isSingleLetter && isPoint
    return mark
  }

  private func closedByBracket(
    _ symbol: EnumeratorSymbol, _ start: NumberCursor, _ before: NumberCursor
  ) -> Enumerator? {
    var cursor = before
    guard cursor.skip(Self.closeBrackets) else { return nil }
    var mark = symbol.enumerator(from: start, to: cursor)
    mark.isBracketed = true
    return mark
  }

  /// Whether what follows shows that the mark was the beginning of something longer: `1.5`, `p.m.`,
  /// `一、二线城市`.
  private func continuesNumber(
    _ symbol: EnumeratorSymbol, _ cursor: NumberCursor, isPoint: Bool
  ) -> Bool {
    let isComma = cursor.byte(at: cursor.position - 1) == 0x81
    if NumberCursor.isDigit(cursor.scalar), !isComma { return true }
    if isComma, let next = EnumeratorSymbol(at: cursor), next.style == symbol.style,
      symbol.style == .chinese || symbol.style == .arabic
    {
      return next.style == .chinese ? next.length == 1 : cursor.byte(at: next.end) == 0xE3
    }
    guard isPoint, symbol.style == .letter || symbol.style == .roman else { return false }
    return !(cursor.isAtEnd || NumberCursor.isSpace(cursor.scalar) || cursor.scalar > 0x7F)
  }

  /// A line that holds only a Roman numeral, or only a digit or two.
  private func alone(_ start: NumberCursor) -> Enumerator? {
    guard let symbol = EnumeratorSymbol(at: start) else { return nil }
    var cursor = start
    cursor.position = symbol.end
    let end = cursor
    cursor.skipSpaces()
    guard cursor.isAtEnd, symbol.style != .letter || symbol.isRomanToo else { return nil }
    var mark = symbol.enumerator(from: start, to: end)
    mark.isTentative = symbol.isSingleLetter || symbol.style != .roman
    return mark
  }
}

extension EnumeratorScanner {
  /// Brackets that open a mark.
  static let openBrackets: [UInt32] = [0x28, 0xFF08, 0x3010, 0x3014, 0x3016]
  /// Brackets that close a mark.
  static let closeBrackets: [UInt32] = [0x29, 0xFF09, 0x3011, 0x3015, 0x3017]
  /// Points that end a mark.
  static let points: [UInt32] = [0x2E, 0xFF0E, 0x3001]
  /// Colons, commas and dashes that end a labelled mark or a mark in words.
  static let separators: [UInt32] = [0x3A, 0xFF1A, 0x2C, 0xFF0C, 0x2E, 0x3001, 0x2013, 0x2014]
}
