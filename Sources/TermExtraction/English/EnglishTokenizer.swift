// Cuts the blocks of English documents into words and marks.
internal import DocumentModel
internal import TextModel

/// Cuts the blocks of an English document into words and marks.
///
/// A word goes on over hyphens, dashes without spaces, slashes and apostrophes between letters, over
/// points and commas between digits, and over the points of initials (`U.N.`).
struct EnglishTokenizer {
  private let utf8: [UInt8]
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private let sentenceStarts: Set<Int>
  private var position = 0
  private var expectsFirst = true
  private var tokens: [EnglishToken] = []

  /// The lines of a document, in its order; code is left out.
  static func lines(of document: Document, index: Int) -> [EnglishLine] {
    document.blocks.indices.compactMap { line(of: document, block: $0, index: index) }
  }

  /// The line of one block; `nil` for code and for a block without words.
  static func line(of document: Document, block: Int, index: Int) -> EnglishLine? {
    let kind = document.blocks[block].kind
    guard kind != .code else { return nil }
    var tokenizer = EnglishTokenizer(document, block)
    let tokens = tokenizer.run()
    guard !tokens.isEmpty else { return nil }
    return EnglishLine(
      document: index, block: block, tokens: tokens,
      isHeading: kind == .heading || kind != .table && looksLikeHeading(tokens))
  }

  private init(_ document: Document, _ block: Int) {
    let body = document.blocks[block].body
    utf8 = document.source.utf8
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(body.count)
    offsets.reserveCapacity(body.count + 1)
    var offset = body.start
    for scalar in document.source.string(body).unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    let sentences = document.blocks[block].sentences.clamped(to: document.sentences.indices)
    sentenceStarts = Set(document.sentences[sentences].map(\.body.start))
  }

  private static func looksLikeHeading(_ tokens: [EnglishToken]) -> Bool {
    guard tokens.count <= 24, let last = tokens.last else { return false }
    return tokens.count(where: \.isWord) <= 16
      && !tokens.contains { [".", "!", "?", ";"].contains($0.text) }
      && ![":", ","].contains(last.text)
  }

  private mutating func run() -> [EnglishToken] {
    while position < scalars.count {
      let scalar = scalars[position]
      // An asterisk marks up words.
      if Self.isSpace(scalar) || scalar == "*" {
        position += 1
      } else if Self.isWordPart(scalar) || startsPlusNumber {
        appendWord()
      } else {
        append(from: position, to: position + 1, isWord: false)
        expectsFirst =
          Self.beforeFirst.contains(scalar) || expectsFirst && Self.opening.contains(scalar)
        position += 1
      }
    }
    return tokens
  }

  private static let beforeFirst: Set<Unicode.Scalar> = [
    ".", "!", "?", ":", ";", "—", "“", "\"", "‘", "•", "▪",
  ]
  private static let opening: Set<Unicode.Scalar> = ["(", "["]

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || scalar.value &- 0x09 < 5 : scalar.properties.isWhitespace
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private var startsPlusNumber: Bool {
    scalars[position] == "+" && position + 1 < scalars.count
      && scalars[position + 1].properties.numericType != nil
  }

  private mutating func appendWord() {
    let start = position
    position += 1
    while position < scalars.count, Self.isWordPart(scalars[position]) || goesOn(from: start) {
      position += 1
    }
    append(from: start, to: position, isWord: true)
    expectsFirst = false
  }

  /// Whether the mark at the position belongs to the word that began at `start`.
  private func goesOn(from start: Int) -> Bool {
    guard position > start, Self.isWordPart(scalars[position - 1]) || endsInitials(start) else {
      return false
    }
    let next = position + 1 < scalars.count ? scalars[position + 1] : " "
    switch scalars[position] {
    case "-", "‑", "‐", "–", "/": return Self.isWordPart(next)
    case "'", "’":
      if Self.isWordPart(next) { return true }
      let letter = position + 2 < scalars.count ? scalars[position + 2] : " "
      return scalars[position - 1] == "s" && next == " " && letter.properties.isAlphabetic
    case ",": return isDigit(scalars[position - 1]) && isDigit(next)
    case ".":
      if isDigit(scalars[position - 1]), isDigit(next) { return true }
      return isInitialPoint(start)
    default: return false
    }
  }

  /// Whether the point of initials stands before the position, and a hyphen at it: `U.S.-X`.
  private func endsInitials(_ start: Int) -> Bool {
    scalars[position - 1] == "." && position - start >= 3
      && ["-", "–"].contains(scalars[position])
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  /// Whether the point at the position is one of `U.N.`: single letters with points between them.
  private func isInitialPoint(_ start: Int) -> Bool {
    guard position - start < 24 else { return false }
    var index = start
    while index + 1 < position, scalars[index].properties.isUppercase, scalars[index + 1] == "." {
      index += 2
    }
    guard index + 1 == position, scalars[index].properties.isUppercase else { return false }
    if index > start { return true }
    let after = position + 2 < scalars.count ? scalars[position + 2] : " "
    return position + 1 < scalars.count && scalars[position + 1].properties.isUppercase
      && after == "."
  }

  private mutating func append(from start: Int, to end: Int, isWord: Bool) {
    let span = ByteSpan(offsets[start], offsets[end])
    let written = String(decoding: utf8[span.range], as: UTF8.self)
    tokens.append(
      EnglishToken(
        span: span, text: written, folded: isWord ? Self.fold(written) : written, isWord: isWord,
        isCapitalized: isWord && Self.isCapitalized(written),
        isFirst: isWord && (expectsFirst || sentenceStarts.contains(span.start))))
  }

  private static func fold(_ text: String) -> String {
    // Plain small letters need no work.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) { return text }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’": plain.append("'")
      case "–", "‑", "‐": plain.append("-")
      default: plain.append(scalar)
      }
    }
    return String(plain).lowercased()
  }

  private static func isCapitalized(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if isUppercase(first) { return true }
    // `21st-Century`, `mRNA`: a capital later in the word counts where it is no hyphenated part's.
    let isNumeric =
      first.isASCII ? first.value &- 0x30 < 10 : first.properties.numericType != nil
    let rest = isNumeric ? scalars[...] : scalars.prefix { $0 != "-" }
    return rest.contains(where: isUppercase)
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }
}
