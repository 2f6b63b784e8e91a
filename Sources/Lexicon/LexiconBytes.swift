// Bounds-checked reading of the sections of a compiled dictionary.

/// The sections of a mapped index; a number read from outside its section is 0, bytes are none.
struct LexiconBytes: @unchecked Sendable {
  private let file: MappedFile
  private let sections: [Range<Int>]
  /// The sections that every look-up reads, found without going through the list.
  let slots: UnsafeRawBufferPointer
  let nodes: UnsafeRawBufferPointer
  let text: UnsafeRawBufferPointer

  /// Checks the header of `file`; the sections are left alone, so opening costs no more than that.
  init(_ file: MappedFile, path: String) throws(LexiconError) {
    let bytes = file.bytes
    guard bytes.count >= LexiconLayout.magic.count, bytes.starts(with: LexiconLayout.magic) else {
      throw .notAnIndex(path: path)
    }
    guard bytes.count >= LexiconLayout.headerSize else {
      throw .damaged(path: path, what: "header cut short")
    }
    let version = Int(Self.load(bytes, 8, as: UInt32.self))
    guard version == LexiconLayout.version else {
      throw .otherVersion(path: path, found: version, expected: LexiconLayout.version)
    }
    guard Self.checksum(bytes) == Self.load(bytes, LexiconLayout.checksumOffset, as: UInt64.self)
    else { throw .damaged(path: path, what: "header checksum differs") }
    let size = Self.load(bytes, LexiconLayout.fileSizeOffset, as: UInt64.self)
    guard size == UInt64(bytes.count) else {
      throw .damaged(path: path, what: "\(bytes.count) bytes instead of \(size)")
    }
    var sections: [Range<Int>] = []
    for section in LexiconLayout.Section.allCases {
      let place = LexiconLayout.sectionTableOffset + section.rawValue * 8
      let start = Int(Self.load(bytes, place, as: UInt32.self))
      let count = Int(Self.load(bytes, place + 4, as: UInt32.self))
      guard start + count <= bytes.count else {
        throw .damaged(path: path, what: "section outside the file")
      }
      sections.append(start..<start + count)
    }
    self.file = file
    self.sections = sections
    func section(_ section: LexiconLayout.Section) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: file.bytes[sections[section.rawValue]])
    }
    slots = section(.slots)
    nodes = section(.nodes)
    text = section(.text)
  }

  /// How many bytes a section holds.
  func count(_ section: LexiconLayout.Section) -> Int { sections[section.rawValue].count }

  func u32(_ section: LexiconLayout.Section, _ offset: Int) -> Int {
    Int(load(section, offset, as: UInt32.self))
  }

  func u16(_ section: LexiconLayout.Section, _ offset: Int) -> Int {
    Int(load(section, offset, as: UInt16.self))
  }

  func f32(_ section: LexiconLayout.Section, _ offset: Int) -> Float {
    Float(bitPattern: load(section, offset, as: UInt32.self))
  }

  /// The bytes of a section from `offset` on, valid as long as the mapping.
  func bytes(
    _ section: LexiconLayout.Section, _ offset: Int, _ count: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let range = sections[section.rawValue]
    guard offset >= 0, count >= 0, offset + count <= range.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let start = range.lowerBound + offset
    return UnsafeRawBufferPointer(rebasing: file.bytes[start..<start + count])
      .assumingMemoryBound(to: UInt8.self)
  }

  func string(_ section: LexiconLayout.Section, _ offset: Int, _ count: Int) -> String {
    String(decoding: bytes(section, offset, count), as: UTF8.self)
  }

  private func load<Value: FixedWidthInteger>(
    _ section: LexiconLayout.Section, _ offset: Int, as type: Value.Type
  ) -> Value {
    let range = sections[section.rawValue]
    guard offset >= 0, offset + MemoryLayout<Value>.size <= range.count else { return 0 }
    return Self.load(file.bytes, range.lowerBound + offset, as: type)
  }

  /// A number of a section; 0 outside of it.
  @inline(__always)
  static func u32(_ section: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    guard offset >= 0, offset + 4 <= section.count else { return 0 }
    return Int(load(section, offset, as: UInt32.self))
  }

  /// A number of a section; 0 outside of it.
  @inline(__always)
  static func u16(_ section: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    guard offset >= 0, offset + 2 <= section.count else { return 0 }
    return Int(load(section, offset, as: UInt16.self))
  }

  @inline(__always)
  private static func load<Value: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int, as type: Value.Type
  ) -> Value {
    Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let field = LexiconLayout.checksumOffset..<LexiconLayout.checksumOffset + 8
    var hash = ByteHash()
    for offset in 0..<LexiconLayout.headerSize {
      hash.add(field.contains(offset) ? 0 : bytes[offset])
    }
    return hash.value
  }
}
