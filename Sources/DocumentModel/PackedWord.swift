// A short word as a number, to be looked up without making strings.

/// A word of at most 15 bytes, its ASCII letters in lower case, to be looked up in word lists.
struct PackedWord: Hashable {
  private let key: UInt128

  /// Packs `bytes`; `nil` where they are none or too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count < 16 else { return nil }
    key = bytes.reduce(0) { $0 << 8 | UInt128(Self.lowered($1)) }
  }

  /// The words of a list that white space divides.
  static func set(_ list: String) -> Set<PackedWord> {
    Set(list.split(whereSeparator: \.isWhitespace).compactMap { PackedWord($0.utf8) })
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
