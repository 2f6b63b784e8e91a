// Walks over a line of a PO file.
internal import Markup
internal import TextModel

/// Walks over a line of a PO file.
struct POLine {
  private let bytes: [UInt8]
  private let offset: Int
  private let file: String
  private var position = 0
  /// The line's number.
  let line: Int

  init(_ line: TextLines.Line, file: String) {
    bytes = line.bytes
    offset = line.offset
    self.line = line.number
    self.file = file
  }

  /// The byte here; `nil` at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// What is left of the line.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  /// Goes to the next byte that is no space.
  mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// A fault here.
  func fault(_ problem: String) -> BitextFormatError {
    let column = bytes[..<min(position, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return BitextFormatError(file: file, line: line, column: column, problem: problem)
  }

  /// - Throws: Where the line is not UTF-8.
  func checkUTF8() throws(BitextFormatError) {
    guard bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) == nil
    else { return }
    throw fault("bytes that are not UTF-8; run msgconv -t UTF-8 on the file, and lint its result")
  }

  /// Reads a keyword.
  mutating func keyword() throws(BitextFormatError) -> POEntry.Part {
    let start = self
    let word = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x5F }
    position += word.count
    switch String(decoding: word, as: UTF8.self) {
    case "msgctxt": return .context
    case "msgid": return .source
    case "msgid_plural": return .plural
    case "msgstr": return .target(try form())
    default:
      throw start.fault(
        "not a line of a PO file; one begins with #, msgctxt, msgid, msgid_plural, msgstr or a "
          + "string in quotation marks")
    }
  }

  /// The number in `msgstr[2]`; 0 without one.
  private mutating func form() throws(BitextFormatError) -> Int {
    guard byte == UInt8(ascii: "[") else { return 0 }
    let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number < 100,
      digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: "]")
    else { throw fault("a number below 100 and ] should follow, as in msgstr[0]") }
    position = digits.endIndex + 1
    return number
  }

  /// Reads the string that begins here and ends the line: its text, and where it is written.
  mutating func string() throws(BitextFormatError) -> (text: [UInt8], place: ByteSpan) {
    guard byte == UInt8(ascii: "\"") else {
      throw fault("a string in quotation marks should stand here")
    }
    let opening = self
    position += 1
    let start = position
    while let byte, byte != UInt8(ascii: "\"") { position += byte == UInt8(ascii: "\\") ? 2 : 1 }
    guard position < bytes.count else {
      throw opening.fault("this quotation mark is not closed; add the closing one")
    }
    let end = position
    position += 1
    skipSpace()
    guard byte == nil else {
      throw fault(
        "text after a closing quotation mark; a quotation mark inside a string is written \\\"")
    }
    let text = POEscapes.decoded(bytes[start..<end])
    return (text, ByteSpan(offset + start, offset + end))
  }
}
