// Cuts the blocks of English documents into words and marks.
internal import DocumentModel
internal import TextModel

/// Cuts the blocks of an English document into words and marks.
///
/// A word goes on over hyphens, dashes without spaces, slashes and apostrophes between letters, over
/// points and commas between digits, and over the points of initials (`U.N.`).
struct EnglishTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int
  /// Where the sentences begin that are still to come.
  private var sentences: ArraySlice<Sentence>
  private var expectsFirst = true
  private var tokens: [EnglishToken] = []

  /// The lines of some blocks of a document, in its order; code and blocks without words have none.
  ///
  /// - Complexity: O(n) in the length of the blocks.
  static func lines(
    of document: Document, blocks: some Sequence<Int>, index: Int
  ) -> [EnglishLine] {
    EnglishWordTable.withShared { table in
      document.source.utf8.withUnsafeBufferPointer { bytes in
        var lines: [EnglishLine] = []
        for block in blocks {
          guard let line = line(of: document, bytes, block, index, &table) else { continue }
          lines.append(line)
        }
        return lines
      }
    }
  }

  private static func line(
    of document: Document, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Int, _ index: Int,
    _ table: inout EnglishWordTable
  ) -> EnglishLine? {
    let kind = document.blocks[block].kind
    guard kind != .code else { return nil }
    var tokenizer = EnglishTokenizer(document, bytes, block)
    tokenizer.run(&table)
    let tokens = tokenizer.tokens
    guard !tokens.isEmpty else { return nil }
    return EnglishLine(
      document: index, block: block, tokens: tokens,
      isHeading: kind == .heading || kind != .table && looksLikeHeading(tokens))
  }

  private init(_ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Int) {
    self.bytes = bytes
    let body = document.blocks[block].body
    offset = body.start
    end = min(body.end, bytes.count)
    sentences =
      document.sentences[
        document.blocks[block].sentences.clamped(to: document.sentences.indices)]
    tokens.reserveCapacity(body.count / 5 + 4)
  }

  private static func looksLikeHeading(_ tokens: [EnglishToken]) -> Bool {
    guard tokens.count <= 24, let last = tokens.last else { return false }
    return tokens.count(where: \.isWord) <= 16
      && !tokens.contains { $0.text == "." || $0.text == "!" || $0.text == "?" || $0.text == ";" }
      && last.text != ":" && last.text != ","
  }

  private mutating func run(_ table: inout EnglishWordTable) {
    while let (scalar, width) = bytes.scalar(at: offset, end) {
      // An asterisk marks up words.
      if Self.isSpace(scalar) || scalar == 0x2A {
        offset += width
      } else if Self.isWordPart(scalar) || scalar == 0x2B && isDigit(at: offset + 1) {
        appendWord(scalar, width, &table)
      } else {
        append(to: offset + width, isWord: false, &table)
        expectsFirst =
          Self.isBeforeFirst(scalar) || expectsFirst && (scalar == 0x28 || scalar == 0x5B)
      }
    }
  }

  private mutating func appendWord(
    _ first: UInt32, _ width: Int, _ table: inout EnglishWordTable
  ) {
    var position = offset + width
    var last = first
    var count = 1
    while let (scalar, width) = bytes.scalar(at: position, end),
      Self.isWordPart(scalar) || goesOn(at: position, scalar, width, after: last, count)
    {
      position += width
      last = scalar
      count += 1
    }
    append(to: position, isWord: true, &table)
    expectsFirst = false
  }

  /// Whether the mark at `position` belongs to the word of `count` characters that ends in `last`.
  private func goesOn(
    at position: Int, _ mark: UInt32, _ width: Int, after last: UInt32, _ count: Int
  ) -> Bool {
    guard Self.isWordPart(last) || Self.endsInitials(last, before: mark, count) else {
      return false
    }
    let after = position + width
    switch mark {
    case 0x2D, 0x2011, 0x2010, 0x2013, 0x2F: return isWordPart(at: after)
    case 0x27, 0x2019:
      if isWordPart(at: after) { return true }
      guard last == 0x73, self[after] == 0x20 else { return false }
      return Unicode.Scalar(self[after + 1])?.properties.isAlphabetic ?? false
    case 0x2C: return Self.isASCIIDigit(last) && Self.isASCIIDigit(self[after])
    case 0x2E:
      if Self.isASCIIDigit(last), Self.isASCIIDigit(self[after]) { return true }
      return isInitialPoint(at: position, count)
    default: return false
    }
  }

  /// Whether the point of initials stands before a hyphen: `U.S.-X`.
  private static func endsInitials(_ last: UInt32, before mark: UInt32, _ count: Int) -> Bool {
    last == 0x2E && count >= 3 && (mark == 0x2D || mark == 0x2013)
  }

  /// Whether the point at `position` is one of `U.N.`: single letters with points between them.
  private func isInitialPoint(at position: Int, _ count: Int) -> Bool {
    guard count < 24 else { return false }
    var start = offset
    while let (letter, width) = bytes.scalar(at: start, end), start + width < position,
      Self.isUppercase(letter), bytes[start + width] == 0x2E
    {
      start += width + 1
    }
    guard let (letter, width) = bytes.scalar(at: start, end), start + width == position,
      Self.isUppercase(letter)
    else { return false }
    if start > offset { return true }
    guard let (next, nextWidth) = bytes.scalar(at: position + 1, end) else { return false }
    return Self.isUppercase(next) && self[position + 1 + nextWidth] == 0x2E
  }

  private mutating func append(to end: Int, isWord: Bool, _ table: inout EnglishWordTable) {
    let span = ByteSpan(offset, end)
    while let next = sentences.first, next.body.start < offset { sentences.removeFirst() }
    let isFirst = isWord && (expectsFirst || sentences.first?.body.start == offset)
    let word = table.word(UnsafeBufferPointer(rebasing: bytes[span.range]), isWord: isWord)
    tokens.append(EnglishToken(span: span, word: word, isFirst: isFirst))
    offset = end
  }

  // MARK: Characters

  /// The character at `offset`; a space outside the block.
  private subscript(offset: Int) -> UInt32 { bytes.scalar(at: offset, end)?.value ?? 0x20 }

  private func isWordPart(at offset: Int) -> Bool { Self.isWordPart(self[offset]) }

  private func isDigit(at offset: Int) -> Bool {
    let scalar = self[offset]
    if scalar < 0x80 { return Self.isASCIIDigit(scalar) }
    return Unicode.Scalar(scalar)?.properties.numericType != nil
  }

  private static func isASCIIDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar == 0x20 || scalar &- 0x09 < 5 : CharacterClass.isSpace(scalar)
  }

  private static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 }
    // General punctuation: dashes, quotation marks.
    if scalar >= 0x2010, scalar <= 0x2027 { return false }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  private static func isUppercase(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// Whether the mark has a first word after it: `. ! ? : ; — “ " ‘ • ▪`.
  private static func isBeforeFirst(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x21, 0x22, 0x2E, 0x3A, 0x3B, 0x3F, 0x2014, 0x2018, 0x201C, 0x2022, 0x25AA: true
    default: false
    }
  }
}
