// Finds acronyms in running text.
import DocumentModel
import TextModel

/// Finds the words of a block that are written as initials: `CELAC`, `FTAs`, `AfCFTA`.
struct AcronymScanner {
  /// One place.
  struct Use {
    /// The acronym, a plural ending left out.
    let acronym: String
    let span: ByteSpan
    /// Whether a bracket begins right before it, or one that explains it right after it.
    let isBracketed: Bool
    /// Whether it is part of a compound, an address, or of words in capitals.
    let isPart: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let block: ByteSpan

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ block: ByteSpan) {
    self.bytes = bytes
    self.block = block
  }

  private static let longest = 10

  /// The places, in order.
  ///
  /// - Complexity: O(n).
  func uses() -> [Use] {
    var found: [Use] = []
    var lastCapitals = ByteSpan(-1, -1)
    var offset = block.start
    while offset < block.end {
      guard isLetter(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var (capitals, others) = (0, 0)
      while offset < block.end, isLetter(bytes[offset]) || bytes[offset] &- 0x30 < 10 {
        if bytes[offset] &- 0x41 < 26 { capitals += 1 } else { others += 1 }
        offset += 1
      }
      guard capitals >= 2 else { continue }
      let span = ByteSpan(start, offset)
      let isBesideCapitals = others == 0 && lastCapitals.end + 1 == start && isSpace(start - 1)
      if others == 0 { lastCapitals = span }
      guard let acronym = acronym(span, capitals) else { continue }
      if isBesideCapitals, let last = found.last, last.span.end + 1 == start {
        found[found.count - 1] = Use(
          acronym: last.acronym, span: last.span, isBracketed: last.isBracketed, isPart: true)
      }
      found.append(
        Use(
          acronym: acronym, span: span, isBracketed: isBracketed(start) || isExplained(offset),
          isPart: isBesideCapitals || isPart(span)))
    }
    return found
  }

  /// The acronym that a word is; `nil` where it is none: a numeral, a name in capitals, `iPhone`.
  private func acronym(_ span: ByteSpan, _ capitals: Int) -> String? {
    let isPlural = span.count > 2 && bytes[span.end - 1] == 0x73
    let word = bytes[span.start..<span.end - (isPlural ? 1 : 0)]
    let others = word.count - capitals
    guard word.count <= Self.longest, others == 0 || capitals >= 3 && others <= 2,
      !word.contains(where: { $0 < 0x41 }), !word.allSatisfy(Self.numerals.contains),
      !isLetterBeyondASCII(span)
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static let numerals = Set("IVXLCDM".utf8)

  /// Whether a letter with a mark stands beside the word: `ÉCOLE`.
  private func isLetterBeyondASCII(_ span: ByteSpan) -> Bool {
    let isMarked = { (byte: UInt8) in byte >= 0xC3 && byte <= 0xC9 }
    if span.end < block.end, isMarked(bytes[span.end]) { return true }
    return span.start - 2 >= block.start && bytes[span.start - 1] & 0xC0 == 0x80
      && isMarked(bytes[span.start - 2])
  }

  private func isBracketed(_ start: Int) -> Bool {
    guard start > block.start else { return false }
    let before = bytes[start - 1]
    if before == 0x28 || before == 0x5B { return true }
    // （
    return start - 3 >= block.start && before == 0x88 && bytes[start - 2] == 0xBC
      && bytes[start - 3] == 0xEF
  }

  /// Whether a bracket with a name follows: `CELAC [Community of …]`.
  private func isExplained(_ end: Int) -> Bool {
    var open = end
    if open < block.end, bytes[open] == 0x20 { open += 1 }
    guard open + 2 < block.end, bytes[open] == 0x28 || bytes[open] == 0x5B else { return false }
    return bytes[open + 1] &- 0x41 < 26 && bytes[open + 2] &- 0x61 < 26
  }

  /// Whether a hyphen, a slash or a mark of addresses joins the word to another one.
  private func isPart(_ span: ByteSpan) -> Bool {
    let marks = "-/@#_&$+.~=*\\".utf8
    if span.start > block.start, marks.contains(bytes[span.start - 1]) { return true }
    if span.start - 3 >= block.start, isDash(span.start - 3) { return true }
    guard span.end < block.end else { return false }
    let next = bytes[span.end]
    if next == 0x2E {
      return span.end + 1 < block.end && isLetter(bytes[span.end + 1])
    }
    return marks.contains(next) || isDash(span.end)
  }

  /// Whether an en dash or another dash or hyphen (no em dash) stands at `offset`.
  private func isDash(_ offset: Int) -> Bool {
    guard let (scalar, _) = bytes.scalar(at: offset, block.end) else { return false }
    return 0x2010...0x2013 ~= scalar
  }

  private func isSpace(_ offset: Int) -> Bool { offset >= block.start && bytes[offset] == 0x20 }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
