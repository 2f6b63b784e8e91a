// Decoding files, with offsets into the file on disk.
import TextModel
import Testing

@Suite("Source decoder")
struct SourceDecoderTests {
  /// A text in all encodings, with characters of one to four bytes and both line ends.
  private static let text = "中国—拉共体论坛，Foro\r\n合作 CELAC。\n「倡議」 x"

  /// GB18030 and Big5 by hand, so that the test does not trust the converter that it tests.
  private static let gb18030: [UInt8] =
    [0xD6, 0xD0, 0xB9, 0xFA] + Array(" ok\n".utf8) + [
      0xC2, 0xDB, 0xCC, 0xB3, 0x81, 0x30, 0x81, 0x30,
    ]
  private static let big5: [UInt8] =
    [0xA4, 0xA4, 0xB0, 0xEA] + Array(" ok\n".utf8) + [0xBD, 0xD7, 0xBE, 0xC2]

  private static func utf16(_ text: String, big: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return big ? bytes.reversed() : bytes
    }
  }

  @Test("A byte order mark is counted in the offsets that are shown")
  func byteOrderMark() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("中国".utf8)
    let text = try SourceDecoder.decode(name: "a.txt", bytes: bytes)
    #expect(text.string(ByteSpan(0, text.utf8.count)) == "中国")
    #expect(text.original(ByteSpan(0, 3)) == ByteSpan(3, 6))
    #expect(text.original(ByteSpan(3, 6)) == ByteSpan(6, 9))
  }

  @Test(
    "A file in UTF-16 would be shown at the wrong place", arguments: [true, false], [true, false])
  func utf16(big: Bool, mark: Bool) throws {
    let bytes = Self.utf16(Self.text + "😀\n", big: big, mark: mark)
    let decoded = try SourceDecoder.decode(name: "a.txt", bytes: bytes)
    let string = decoded.string(ByteSpan(0, decoded.utf8.count))
    #expect(string == Self.text + "😀\n")
    var offset = 0
    for scalar in string.unicodeScalars {
      let length = String(scalar).utf8.count
      let span = decoded.original(ByteSpan(offset, offset + length))
      #expect(Array(bytes[span.range]) == Self.utf16(String(scalar), big: big, mark: false))
      offset += length
    }
  }

  @Test("Chinese files from the mainland and from Taiwan are recognised and can be pointed into")
  func doubleByte() throws {
    let mainland = try SourceDecoder.decode(name: "a", bytes: Self.gb18030, encoding: .gb18030)
    #expect(mainland.string(ByteSpan(0, mainland.utf8.count)) == "中国 ok\n论坛\u{80}")
    #expect(mainland.original(ByteSpan(3, 6)) == ByteSpan(2, 4))
    #expect(mainland.original(ByteSpan(7, 10)) == ByteSpan(5, 8))
    #expect(mainland.original(ByteSpan(10, 18)) == ByteSpan(8, 16))
    let taiwan = try SourceDecoder.decode(name: "a", bytes: Self.big5, encoding: .big5)
    #expect(taiwan.string(ByteSpan(0, taiwan.utf8.count)) == "中國 ok\n論壇")
    #expect(taiwan.original(ByteSpan(10, 16)) == ByteSpan(8, 12))
  }

  @Test("The encoding of a single line is told without asking the user")
  func detected() throws {
    let mainland = try SourceDecoder.decode(
      name: "a",
      bytes: [
        0xD6, 0xD0, 0xB9, 0xFA, 0xD4, 0xB8, 0xCD, 0xAC, 0xC0, 0xAD, 0xC3, 0xC0, 0xBA, 0xCD, 0xBC,
        0xD3, 0xC0, 0xD5, 0xB1, 0xC8, 0xB9, 0xFA, 0xBC, 0xD2, 0xD2, 0xBB, 0xB5, 0xC0, 0xCD, 0xC6,
        0xB6, 0xAF, 0xBA, 0xCF, 0xD7, 0xF7, 0xA1, 0xA3, 0x0A,
      ])
    #expect(mainland.string(ByteSpan(0, 9)) == "中国愿")
    let taiwan = try SourceDecoder.decode(
      name: "a",
      bytes: [
        0xA4, 0xA4, 0xB0, 0xEA, 0xC4, 0x40, 0xA6, 0x50, 0xA9, 0xD4, 0xAC, 0xFC, 0xA9, 0x4D, 0xA5,
        0x5B, 0xB0, 0xC7, 0xA4, 0xF1, 0xB0, 0xEA, 0xAE, 0x61, 0xA4, 0x40, 0xB9, 0x44, 0xB1, 0xC0,
        0xB0, 0xCA, 0xA6, 0x58, 0xA7, 0x40, 0xA1, 0x43, 0x0A,
      ])
    #expect(taiwan.string(ByteSpan(0, 9)) == "中國願")
  }

  @Test("Invalid bytes are named, not replaced in silence")
  func invalid() throws {
    let bytes = Array("中国".utf8) + [0xFF] + Array("论坛\n".utf8)
    let error = #expect(throws: DecodingError.self) {
      try SourceDecoder.decode(name: "a.txt", bytes: bytes)
    }
    #expect(error == .invalidBytes(name: "a.txt", offset: 6, encoding: .utf8))
    #expect(error?.description.contains("--lossy") == true)
    let repaired = try SourceDecoder.decode(name: "a.txt", bytes: bytes, lossy: true)
    #expect(repaired.string(ByteSpan(0, repaired.utf8.count)) == "中国\u{FFFD}论坛\n")
    #expect(repaired.original(ByteSpan(6, 9)) == ByteSpan(6, 7))
    #expect(repaired.original(ByteSpan(9, 12)) == ByteSpan(7, 10))
  }

  @Test("A lone surrogate in UTF-16 is an error, and U+FFFD where asked for")
  func loneSurrogate() throws {
    let bytes: [UInt8] = [
      0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC, 0x0A, 0, 0x01, 0xD8,
    ]
    #expect(throws: DecodingError.invalidBytes(name: "a", offset: 4, encoding: .utf16LittleEndian))
    {
      try SourceDecoder.decode(name: "a", bytes: bytes)
    }
    let text = try SourceDecoder.decode(name: "a", bytes: bytes, lossy: true)
    #expect(text.string(ByteSpan(0, text.utf8.count)) == "a\u{FFFD}b\u{FFFD}\n\u{FFFD}")
    #expect(text.original(ByteSpan(4, 5)) == ByteSpan(6, 8))
    #expect(text.original(ByteSpan(0, text.utf8.count)) == ByteSpan(2, 14))
  }

  @Test("A truncated character at the end is named by its first byte")
  func truncated() throws {
    #expect(throws: DecodingError.invalidBytes(name: "a", offset: 12, encoding: .gb18030)) {
      try SourceDecoder.decode(
        name: "a", bytes: Self.gb18030.prefix(12) + [0xD6], encoding: .gb18030)
    }
    #expect(throws: DecodingError.invalidBytes(name: "a", offset: 2, encoding: .utf16BigEndian)) {
      try SourceDecoder.decode(name: "a", bytes: [0x4E, 0x2D, 0x4E], encoding: .utf16BigEndian)
    }
  }

  @Test("A picture given by mistake is refused, with the reason")
  func binary() throws {
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    #expect(throws: DecodingError.binary(name: "a.png", offset: 8)) {
      try SourceDecoder.decode(name: "a.png", bytes: bytes)
    }
    let text = try SourceDecoder.decode(name: "a", bytes: Array("a\0b".utf8), lossy: true)
    #expect(text.string(ByteSpan(0, text.utf8.count)) == "a\u{FFFD}b")
    #expect(text.original(ByteSpan(4, 5)) == ByteSpan(2, 3))
  }

  @Test(
    "A stray NUL is data gone wrong, or plain text would turn into Chinese characters",
    arguments: [
      "abc\0def\n", "ab\0\0cd\n\n", "x\0y\n", "\0abcde", "a\0",
      String(repeating: "ab", count: 99) + "\0c",
      "论坛\0\n",
    ])
  func strayNUL(text: String) throws {
    let bytes = Array(text.utf8)
    let nul = try #require(bytes.firstIndex(of: 0))
    #expect(throws: DecodingError.binary(name: "a", offset: nul)) {
      try SourceDecoder.decode(name: "a", bytes: bytes)
    }
  }

  @Test(
    "A short text in UTF-16 is still read", arguments: ["abc\n", "中国\n", "一\u{3000}二，x", "OK"],
    [true, false])
  func shortUTF16(text: String, big: Bool) throws {
    let bytes = Self.utf16(text, big: big, mark: false)
    let decoded = try SourceDecoder.decode(name: "a", bytes: bytes)
    #expect(decoded.string(ByteSpan(0, decoded.utf8.count)) == text)
  }

  @Test("Words in Latin-1 without a space are not Chinese in UTF-16")
  func latin() {
    let bytes = Array("organizaci".utf8) + [0xF3] + Array("n".utf8)
    let text = try? SourceDecoder.decode(name: "a", bytes: bytes)
    #expect(text.map { $0.string(ByteSpan(0, 10)) } ?? "organizaci" == "organizaci")
  }

  @Test("An empty file is an empty text", arguments: [nil, .utf8, .big5] as [TextEncoding?])
  func empty(_ encoding: TextEncoding?) throws {
    #expect(try SourceDecoder.decode(name: "a", bytes: [], encoding: encoding).utf8.isEmpty)
  }

  @Test(
    "Names of encodings that users type",
    arguments: [("utf-8", TextEncoding.utf8), ("GBK", .gb18030), ("UTF-16le", .utf16LittleEndian)])
  func names(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }
}
