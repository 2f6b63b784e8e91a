// The distinct words of one side of an alignment.
import Lexicon

/// The distinct words, stems and numbers of one side, numbered as they come.
struct Vocabulary {
  /// What kind of thing an entry is.
  enum Kind: UInt8 {
    /// A Chinese word or character
    case han
    /// A stem of a word in Latin letters
    case stem
    /// A number, written as its value
    case number
    /// A concept of the glossary, written as its number
    case concept
  }

  private var strings = ByteInterner()
  private(set) var kinds: [Kind] = []
  /// How many characters each entry has.
  private(set) var lengths: [Int32] = []

  /// How many entries there are.
  var count: Int { kinds.count }

  /// The number of an entry; kinds never share one: numbers begin with `#`, concepts
  /// with `@`.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind) -> Int32 {
    let number = strings.intern(bytes)
    if number == kinds.count {
      kinds.append(kind)
      lengths.append(Int32(bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }))
    }
    return Int32(number)
  }

  /// The number of an entry of the same spelling, if there is one.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    strings.find(bytes).map { Int32($0) }
  }

  /// Calls `body` with the bytes of an entry.
  func withBytes<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    strings.withBytes(number, body)
  }

  /// The entry as text.
  func string(_ number: Int) -> String { strings.string(number) }
}
