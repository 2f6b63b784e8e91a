// The layout of a compiled dictionary on disk.

/// The layout of a compiled dictionary: a header, then sections of fixed records.
///
/// All numbers are little-endian. Header: magic (8 bytes), version (u32), number of sections (u32),
/// file size (u64), hash of the header with this field zero (u64), then for each section its offset
/// and its size in bytes (u32 each).
enum LexiconLayout {
  static let magic = Array("ISOGLEX\n".utf8)
  static let version = 2
  static let fileSizeOffset = 16
  static let checksumOffset = 24
  static let sectionTableOffset = 32
  static let headerSize = sectionTableOffset + Section.allCases.count * 8

  /// The sections, in the order of the file.
  enum Section: Int, CaseIterable {
    /// ``LexiconInfo/lines``
    case info
    /// Hash slots: the number of a node plus 1, 0 for an empty slot (u32)
    case slots
    /// One ``Node`` for each headword and for each beginning of one
    case nodes
    /// One ``Entry`` for each line of the dictionary, those of one headword together
    case entries
    /// One ``Gloss`` for each gloss, those of one entry together
    case glosses
    /// The stems of each gloss (u32)
    case glossStems
    /// For each headword its stems in ascending order with their best weight (u32, f32)
    case strengths
    /// Where each stem begins in `stemBytes`, stems in byte order, and a last end (u32)
    case stemOffsets
    case stemBytes
    /// Where the synonyms of each stem begin in `synonyms`, and a last end (u32)
    case synonymStarts
    /// The synonyms of each stem in ascending order with their strength (u32, f32)
    case synonyms
    /// Headwords, pinyin and glosses
    case text
  }

  /// A headword or the beginning of one: text offset u32, length u16, flags u16, first entry u32,
  /// entry count u32, first strength u32, strength count u32.
  enum Node {
    static let size = 24
    static let text = 0
    static let length = 4
    static let flags = 6
    static let firstEntry = 8
    static let entryCount = 12
    static let firstStrength = 16
    static let strengthCount = 20
    /// The node is the beginning of a longer headword.
    static let hasLonger: UInt16 = 1
  }

  /// An entry: pinyin offset u32, pinyin length u16, gloss count u16, first gloss u32.
  enum Entry {
    static let size = 12
    static let pinyin = 0
    static let pinyinLength = 4
    static let glossCount = 6
    static let firstGloss = 8
  }

  /// A gloss: text offset u32, text length u16, stem count u16, first stem u32.
  enum Gloss {
    static let size = 12
    static let text = 0
    static let textLength = 4
    static let stemCount = 6
    static let firstStem = 8
  }
}
