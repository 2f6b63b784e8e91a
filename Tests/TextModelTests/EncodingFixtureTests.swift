// Files in every encoding, and bytes in none.
import FoundationEssentials
import TestSupport
import TextModel
import Testing

@Suite("Encodings of files")
struct EncodingFixtureTests {
  private static let folder = RepositoryPaths.fixtures("TextModel").appending(path: "encodings")

  private static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  @Test(
    "A file in another encoding would be refused, misread, or shown at the wrong bytes",
    arguments: [
      ("simplified.gb18030.txt", TextEncoding.gb18030, "simplified.utf8.txt"),
      ("simplified.utf16le.txt", .utf16LittleEndian, "simplified.utf8.txt"),
      ("simplified.utf16be.txt", .utf16BigEndian, "simplified.utf8.txt"),
      ("traditional.big5.txt", .big5, "traditional.utf8.txt"),
    ])
  func decodes(_ name: String, _ encoding: TextEncoding, _ expected: String) throws {
    let bytes = try Self.bytes(name)
    let text = try SourceDecoder.decode(name: name, bytes: bytes)
    #expect(text.utf8 == (try Self.bytes(expected)))
    #expect(text.toOriginal.sourceCount == bytes.count)
    let starts = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.utf8.count]
    for (start, end) in zip(starts, starts.dropFirst()) {
      let slice = Array(bytes[text.original(ByteSpan(start, end)).range])
      let again = try SourceDecoder.decode(name: name, bytes: slice, encoding: encoding)
      #expect(again.utf8 == Array(text.utf8[start..<end]))
    }
  }

  @Test("A wrong encoding on the command line is an error, not a page of rubbish")
  func wrongEncoding() throws {
    let bytes = try Self.bytes("simplified.gb18030.txt")
    #expect(throws: DecodingError.self) {
      try SourceDecoder.decode(name: "a", bytes: bytes, encoding: .utf8)
    }
  }

  @Test("Bytes that are no text at all are refused or repaired, never fatal")
  func arbitraryBytes() throws {
    var generator = SeededGenerator(seed: 7)
    for round in 0..<3_000 {
      let count = Int.random(in: 0...24, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let encoding = round % 2 == 0 ? nil : TextEncoding.allCases.randomElement(using: &generator)
      if let strict = try? SourceDecoder.decode(name: "a", bytes: bytes, encoding: encoding) {
        check(strict, bytes)
      }
      check(
        try SourceDecoder.decode(name: "a", bytes: bytes, encoding: encoding, lossy: true), bytes)
    }
  }

  private func check(_ text: SourceText, _ bytes: [UInt8]) {
    #expect(String(validating: text.utf8, as: UTF8.self) != nil && !text.utf8.contains(0))
    var last = 0
    for offset in 0...text.utf8.count {
      let source = text.toOriginal.source(of: offset)
      #expect(source >= last && source <= bytes.count)
      last = source
    }
    #expect(text.original(ByteSpan(0, text.utf8.count)).end <= bytes.count)
  }
}
