// What holds for the keys of all texts.
import ICUText
import TextModel
import TestSupport
import Testing

@Suite("Keys of arbitrary Unicode")
struct KeyPropertyTests {
  private static let foldings: [KeyFolding] = [
    [], .punctuation, .simplified, .initials, .diacritics, .spelling, .matching, .loose,
  ]

  /// Checks that every offset of a key leads to a border of characters, in order and in bounds.
  private func check(_ key: MatchingKey, of bytes: [UInt8], _ label: String) {
    #expect(key.map.count == key.bytes.count && key.map.sourceCount == bytes.count)
    var last = 0
    var lastEnd = 0
    for offset in 0...key.bytes.count where Self.isBorder(key.bytes, offset) {
      let start = key.map.source(of: offset)
      let end = key.map.sourceEnd(of: offset)
      guard start >= last, end >= lastEnd, end <= bytes.count, start <= bytes.count,
        Self.isBorder(bytes, start), Self.isBorder(bytes, end)
      else {
        Issue.record("\(label): offset \(offset) leads to \(end)...\(start) after \(last)")
        return
      }
      last = start
      lastEnd = end
    }
    let whole = key.map.sourceSpan(ByteSpan(0, key.bytes.count))
    #expect(key.bytes.isEmpty || whole.count <= bytes.count)
  }

  private static func isBorder(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private static func show(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  @Test("A match in an odd text would be shown at the wrong place, or crash", arguments: foldings)
  func maps(_ folding: KeyFolding) throws {
    let folder = try KeyFolder(folding)
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1_500 {
      let text = ArbitraryText.make(20, using: &generator)
      let bytes = Array(text.utf8)
      let key = folder.key(of: bytes)
      check(key, of: bytes, Self.show(text))
      let again = folder.key(of: key.bytes)
      #expect(
        again.bytes == key.bytes,
        "\(Self.show(text)) → \(Self.show(key.string)) → \(Self.show(again.string))")
    }
  }

  @Test("No single character breaks a key or changes in a second folding")
  func everyScalar() throws {
    let folder = try KeyFolder(.loose)
    var unstable: [String] = []
    // All planes that hold characters, and a sample of the others.
    let planes: [any Sequence<UInt32>] = [
      UInt32(0)...0x2FFFF, UInt32(0xE0000)...0xE0FFF, stride(from: 0x30000, to: 0x10FFFF, by: 97),
    ]
    for value in planes.flatMap({ Array($0) }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("x\(scalar)y".utf8)
      let key = folder.key(of: bytes)
      if key.bytes.allSatisfy({ $0 < 0x80 }), key.map.isIdentity { continue }
      if folder.key(of: key.bytes).bytes != key.bytes { unstable.append(String(value, radix: 16)) }
      if value % 16 == 0 || value < 0x3000 { check(key, of: bytes, String(value, radix: 16)) }
    }
    #expect(unstable.isEmpty)
  }

  @Test("The characters of a match are exactly those that it came from")
  func pieces() throws {
    let folder = try KeyFolder()
    let words = ["論壇", "“Ｕ.N.”", "ﬁnance", "a\u{AD}b", "e\u{301}", "—", "中\u{3000}\u{3000}国", "x"]
    let text = words.joined(separator: "\u{A0}\n")
    let bytes = Array(text.utf8)
    let key = folder.key(of: bytes)
    var offset = 0
    for word in words {
      let folded = folder.key(word).utf8.count
      let span = key.map.sourceSpan(ByteSpan(offset, offset + folded))
      #expect(String(decoding: bytes[span.range], as: UTF8.self) == word)
      offset += folded + 1
    }
  }

  @Test(
    "A file of one enormous line would hang the program",
    arguments: [
      "a\u{301}\u{323}", "\u{301}\u{323}", "中", "\u{AD}", " ", "u.", "\u{200D}\u{301}\u{323}", "İ",
      "👩‍👩‍👧‍👦", "programme ", "—", "é", "\u{1100}\u{1161}\u{11A8}",
    ])
  func megabyteLines(_ piece: String) throws {
    // Only endless marks are known to be dear; the others need no full megabyte to show it.
    let size = piece.unicodeScalars.contains("\u{323}") || piece == "中" ? 1_000_000 : 200_000
    let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
    let folder = try KeyFolder(.loose)
    let key = folder.key(of: bytes)
    #expect(key.map.count == key.bytes.count)
    #expect(folder.key(of: key.bytes).bytes == key.bytes)
    let span = key.map.sourceSpan(ByteSpan(0, key.bytes.count))
    #expect(span.end <= bytes.count)
  }

  @Test("Bytes that are not UTF-8 do no harm")
  func illFormed() throws {
    let folder = try KeyFolder(.loose)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let key = folder.key(of: bytes)
      #expect(key.map.count == key.bytes.count)
    }
  }
}
