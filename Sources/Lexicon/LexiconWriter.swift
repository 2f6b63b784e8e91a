// Puts the sections of a compiled dictionary together.

/// Collects the sections of an index and lays them out behind the header.
struct LexiconWriter {
  private var sections = [[UInt8]](
    repeating: [], count: LexiconLayout.Section.allCases.count)

  /// How many bytes a section holds by now.
  func count(_ section: LexiconLayout.Section) -> Int { sections[section.rawValue].count }

  mutating func append(_ bytes: some Sequence<UInt8>, to section: LexiconLayout.Section) {
    sections[section.rawValue].append(contentsOf: bytes)
  }

  mutating func append(_ text: String, to section: LexiconLayout.Section) {
    append(text.utf8, to: section)
  }

  mutating func append(_ value: UInt32, to section: LexiconLayout.Section) {
    Self.append(value, to: &sections[section.rawValue])
  }

  mutating func append(_ value: UInt16, to section: LexiconLayout.Section) {
    Self.append(value, to: &sections[section.rawValue])
  }

  /// The whole file.
  func file() -> [UInt8] {
    var file = LexiconLayout.magic
    Self.append(UInt32(LexiconLayout.version), to: &file)
    Self.append(UInt32(sections.count), to: &file)
    let total = LexiconLayout.headerSize + sections.reduce(0) { $0 + $1.count }
    Self.append(UInt64(total), to: &file)
    Self.append(UInt64(0), to: &file)
    var offset = LexiconLayout.headerSize
    for section in sections {
      Self.append(UInt32(truncatingIfNeeded: offset), to: &file)
      Self.append(UInt32(truncatingIfNeeded: section.count), to: &file)
      offset += section.count
    }
    var checksum: [UInt8] = []
    Self.append(ByteHash(file).value, to: &checksum)
    let place = LexiconLayout.checksumOffset
    file.replaceSubrange(place..<place + checksum.count, with: checksum)
    file.reserveCapacity(total)
    for section in sections { file.append(contentsOf: section) }
    return file
  }

  private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
    for shift in 0..<Value.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: value >> Value(shift * 8)))
    }
  }
}
