// A short word as a number, to be looked up without making strings.

/// A word of at most 15 bytes, its ASCII letters in lower case, to be looked up in word lists.
struct PackedWord: Hashable {
  fileprivate let key: UInt128

  /// Packs `bytes`; `nil` where they are none or too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count < 16 else { return nil }
    key = bytes.reduce(0) { $0 << 8 | UInt128(Self.lowered($1)) }
  }

  /// The words of a list that white space divides.
  static func set(_ list: String) -> PackedWordSet {
    PackedWordSet(list.split(whereSeparator: \.isWhitespace).compactMap { PackedWord($0.utf8) })
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

/// A fixed set of words, to be asked at every full stop: open addressing.
struct PackedWordSet: Sendable {
  /// The words' keys; 0, which is no word's, where none is; the size is a power of two.
  private var slots: [UInt128]

  init(_ words: [PackedWord]) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    slots = [UInt128](repeating: 0, count: size)
    for word in words { slots[slot(of: word.key)] = word.key }
  }

  /// The words in lower case, in the order of their letters.
  var words: [String] {
    slots.filter { $0 != 0 }.map { key in
      let bytes = (0..<16).reversed().map { UInt8(truncatingIfNeeded: key >> ($0 * 8)) }
      return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }.sorted()
  }

  /// Whether the set has `word`.
  func contains(_ word: PackedWord) -> Bool { slots[slot(of: word.key)] == word.key }

  private func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key ^ key >> 64) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: folded >> 40) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
