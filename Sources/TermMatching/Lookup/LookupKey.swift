// The keys that an index of names is asked for.

/// The keys under which an index keeps the numbers of names and words.
///
/// A key is a hash of what it stands for: what is found under it has to be compared. The kinds:
enum LookupKey {
  /// The kinds of keys.
  private enum Kind: UInt8 {
    case letters = 1
    case stems, initials, pinyin, pinyinInitials, namePrefix, pinyinPrefix, stem, stemCounts
    case pair, wordPair, stemPair, pairLengths
    case initialsPrefix
  }

  /// Names that are the same letters, spaces and marks aside.
  static func letters(_ text: LookupText) -> UInt64 {
    let words = text.words.lazy.map(\.utf8).joined()
    var hash = Hash(.letters)
    if !text.words.isEmpty {
      hash.add(words)
    } else if !text.loose.isEmpty {
      hash.add(text.loose)
    } else {
      hash.add(text.text.utf8)
    }
    return hash.value
  }

  /// Names of the same stems, in any order.
  static func stems(_ sorted: [String]) -> UInt64 {
    var hash = Hash(.stems)
    for stem in sorted {
      hash.add(stem.utf8)
      hash.add(CollectionOfOne(0x20))
    }
    return hash.value
  }

  /// Names with these initials.
  static func initials(_ letters: some Sequence<UInt8>) -> UInt64 { Hash(.initials, letters).value }

  /// Chinese names that are read so.
  static func pinyin(_ letters: String) -> UInt64 { Hash(.pinyin, letters.utf8).value }

  /// Chinese names whose syllables begin so.
  static func pinyinInitials(_ letters: String) -> UInt64 {
    Hash(.pinyinInitials, letters.utf8).value
  }

  /// The best of the names that begin so, the shortest first; kept only where more names than a
  /// list holds begin with one character less.
  static func prefix(_ letters: ArraySlice<UInt8>) -> UInt64 { Hash(.namePrefix, letters).value }

  /// The best of the Chinese names whose pinyin begins so.
  static func pinyinPrefix(_ letters: ArraySlice<UInt8>) -> UInt64 {
    Hash(.pinyinPrefix, letters).value
  }

  /// The best of the Chinese names whose syllables' first letters begin so.
  static func initialsPrefix(_ letters: ArraySlice<UInt8>) -> UInt64 {
    Hash(.initialsPrefix, letters).value
  }

  /// Names of `count` stems of which this is one.
  static func stem(_ stem: String, count: Int) -> UInt64 {
    var hash = Hash(.stem, stem.utf8)
    hash.add(number: count)
    return hash.value
  }

  /// Not names: the numbers of stems that the names with this stem have, ascending.
  static func stemCounts(_ stem: String) -> UInt64 { Hash(.stemCounts, stem.utf8).value }

  /// Names of `length` letters in which two letters follow each other; 0 stands for the edge.
  static func pair(_ pair: LetterPair, length: Int) -> UInt64 { key(.pair, pair, length) }

  /// Not names: the lengths of the names in which two letters follow each other, ascending.
  static func pairLengths(_ pair: LetterPair) -> UInt64 { key(.pairLengths, pair, 0) }

  /// Words of `length` letters in which two letters follow each other.
  static func wordPair(_ pair: LetterPair, length: Int) -> UInt64 { key(.wordPair, pair, length) }

  /// Words whose stem has `length` letters, two of which follow each other.
  static func stemPair(_ pair: LetterPair, length: Int) -> UInt64 { key(.stemPair, pair, length) }

  private static func key(_ kind: Kind, _ pair: LetterPair, _ length: Int) -> UInt64 {
    var hash = Hash(kind)
    hash.add(number: Int(pair.first))
    hash.add(number: Int(pair.second))
    hash.add(number: length)
    return hash.value
  }

  /// FNV-1a (Fowler, Noll and Vo), mixed at the end as in MurmurHash3.
  private struct Hash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ kind: Kind) { add(CollectionOfOne(kind.rawValue)) }

    init(_ kind: Kind, _ bytes: some Sequence<UInt8>) {
      self.init(kind)
      add(bytes)
    }

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(number: Int) {
      state = (state ^ UInt64(truncatingIfNeeded: number)) &* 0x9E37_79B9_7F4A_7C15
    }

    var value: UInt64 {
      var mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
      mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
      return mixed ^ mixed >> 33
    }
  }
}

/// Two letters that follow each other; 0 stands for the edge of the text.
struct LetterPair: Hashable {
  let first: UInt32
  let second: UInt32

  /// The pairs of a text, its edges included, each once.
  static func pairs(of letters: [Unicode.Scalar]) -> [LetterPair] {
    var seen = Set<LetterPair>()
    var result: [LetterPair] = []
    var before: UInt32 = 0
    for value in letters.map(\.value) + [0] {
      let pair = LetterPair(first: before, second: value)
      if seen.insert(pair).inserted { result.append(pair) }
      before = value
    }
    return result
  }

  /// The pairs inside a text, each once.
  static func innerPairs(of letters: [Unicode.Scalar]) -> [LetterPair] {
    pairs(of: letters).filter { $0.first != 0 && $0.second != 0 }
  }
}
