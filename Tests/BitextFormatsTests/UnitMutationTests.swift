// Damaged bilingual files, by a seeded generator.
import BitextFormats
import TestSupport
import Testing
import TextModel

@Suite struct UnitMutationTests {
  private static let seeds: [(BilingualFormat, String)] = [
    (.po, "units/app.po"), (.xliff, "units/app.xlf"), (.xliff, "units/odf.xlf"),
    (.tmx, "units/app.tmx"), (.csv, "units/app.csv"),
  ]

  /// Pieces that readers look for.
  private static let pieces =
    [
      "\"", "\\", "\n", "\r", "<", ">", "</", "/>", "&", ";", "<!--", "-->", "<![CDATA[", "]]>",
      "<?xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "msgid \"", "msgstr[99] \"",
      "msgid_plural \"",
      "msgctxt", "#,", "#~", "<source>", "</target>", "<mrk mtype=\"seg\" mid=\"1\">", "<g>",
      "<x/>",
      "xmlns=\"\"", "\u{0}", "\u{FEFF}", "\t", ",", "[", "]", "\\x", "\\777", "{\"source\":", "}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4]]

  @Test("No damage to a bilingual file does more than have it refused", arguments: seeds)
  func damaged(format: BilingualFormat, fixture: String) throws {
    let whole = try Units.fixture(fixture)
    var random = SeededGenerator(seed: 6)
    for _ in 0..<700 {
      let bytes = Self.damaged(whole, &random)
      for tried in [format, .csv, .po, .tsv, .jsonl] {
        Self.read(bytes, tried)
        if tried != format, random.next() % 4 != 0 { break }
      }
      _ = BilingualFormat.detected(in: bytes)
    }
  }

  private static func read(_ bytes: [UInt8], _ format: BilingualFormat) {
    do {
      let read = try Units.read(bytes, format)
      for unit in read.units {
        for place in unit.source.places + (unit.target?.places ?? []) {
          #expect(place.start >= 0 && place.end <= bytes.count)
        }
        #expect(String(validating: unit.source.utf8, as: UTF8.self) != nil)
      }
    } catch {
      let words = "\(error)"
      #expect(words.hasPrefix("file") && !words.contains("\n"), "\(words)")
    }
  }

  private static func damaged(_ whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<(1 + Int(random.next() % 4)) {
      let place = Int(random.next() % UInt64(max(1, bytes.count)))
      let end = min(bytes.count, place + Int(random.next() % 24))
      switch random.next() % 5 {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))], at: place)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes = Array(bytes.prefix(place))
      default: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
      }
    }
    return bytes
  }
}
