// What a block looks like: its length, how it ends, whether it may be a title.
internal import TextModel

/// What a block looks like, as far as headings and outlines need it.
struct BlockShape {
  /// Whether the text may be a title: short, in one piece, without punctuation at its end.
  let isTitle: Bool
  /// Whether the text ends with a colon.
  let endsWithColon: Bool
  /// Whether the text ends a sentence, or is too long for a title.
  let isProse: Bool
  /// Whether the text may be a name below a title: two or three words with capitals.
  let isName: Bool
  /// Whether the text says who wrote it: `By …`.
  let isCredit: Bool
  /// A hash of the text, to find lines said twice.
  let hash: Int

  /// The widest title, in columns; a Chinese character takes two.
  private static let widest = 130

  /// Looks at the body of `block`.
  ///
  /// - Complexity: O(n) in the length of the body.
  init(of block: Block, in bytes: UnsafeBufferPointer<UInt8>) {
    let body = UnsafeBufferPointer(rebasing: bytes[block.body.range])
    let ending = BlockEnding(body)
    endsWithColon = ending == .colon
    var columns = 0
    var isBroken = false
    for (index, byte) in body.enumerated() where byte & 0xC0 != 0x80 {
      columns += byte >= 0xE3 ? 2 : 1
      // What is too long is no title, however many sentences it has.
      if columns > Self.widest { break }
      isBroken = isBroken || Self.endsSentence(body, index)
    }
    let isShort = columns <= Self.widest && !isBroken
    isTitle = isShort && (ending == .none || ending == .bracket) && Self.beginsLikeTitle(body)
    isProse = ending == .sentence || ending == .colon || columns > Self.widest || isBroken
    isCredit = body.starts(with: Array("By ".utf8))
    isName = isShort && columns <= 40 && Self.looksLikeName(body)
    hash = Self.hash(body)
  }

  /// A hash that takes in eight bytes at a time.
  private static func hash(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(body)
    var hash = UInt64(raw.count)
    func add(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    var offset = 0
    while offset + 8 <= raw.count {
      add(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < raw.count {
      add(UInt64(raw[offset]))
      offset += 1
    }
    return Int(truncatingIfNeeded: hash)
  }

  /// Whether a sentence ends at `index` and another follows.
  private static func endsSentence(_ body: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let next = { (offset: Int) in index + offset < body.count ? body[index + offset] : 0 }
    switch body[index] {
    case 0x2E: return next(1) == 0x20 && index > 3 && next(-3) != 0x20 && next(-2) != 0x2E
    case 0xE3: return next(1) == 0x80 && next(2) == 0x82
    case 0xEF: return next(1) == 0xBC && next(2) == 0x9B
    default: return false
    }
  }

  private static func beginsLikeTitle(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = body.first else { return true }
    return !(0x61...0x7A).contains(first) && first != 0x2A && first != 0x5B
  }

  /// Two or three words, each with a capital, and nothing but letters.
  private static func looksLikeName(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = body.split(separator: 0x20)
    guard (2...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.first.map { (0x41...0x5A).contains($0) } ?? false
        && word.allSatisfy { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2E }
    }
  }
}
