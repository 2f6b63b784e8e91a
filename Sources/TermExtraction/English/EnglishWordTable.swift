// The English words met so far, each held once.
internal import Glibc
internal import Synchronization

/// The English words met so far, each held once, found by their bytes.
struct EnglishWordTable {
  private var words: [EnglishWord] = []
  private var hashes: [UInt64] = []
  /// The bytes of the words one after the other, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int] = []
  /// Indices of words, open addressing; -1 where free; the size is a power of two.
  private var slots = [Int32](repeating: -1, count: 1024)

  /// A table with more words is given up after its document.
  private static let most = 1 << 15
  /// How many tables wait for the next document.
  private static let mostWaiting = 8
  private static let waiting = Mutex<[Waiting]>([])

  /// A table that waits for the next document.
  private struct Waiting {
    let table: EnglishWordTable
    /// The thread that used it last.
    let thread: UInt
  }

  /// Takes a table that this thread used last: words that two threads count at once, as they read
  /// their lines, slow both down.
  private static func take(_ thread: UInt) -> EnglishWordTable? {
    waiting.withLock { waiting in
      let own = waiting.lastIndex { $0.thread == thread }
      if own == nil, waiting.count < mostWaiting { return nil }
      return (own ?? waiting.indices.first).map { waiting.remove(at: $0).table }
    }
  }

  /// Calls `body` with a table that knows the words of earlier documents, which is put back
  /// afterwards: most words of a text are in the one before.
  static func withShared<Result>(_ body: (inout EnglishWordTable) -> Result) -> Result {
    let thread = UInt(pthread_self())
    var table = take(thread) ?? EnglishWordTable()
    let result = body(&table)
    if table.words.count <= most {
      let used = Waiting(table: table, thread: thread)
      waiting.withLock { if $0.count < mostWaiting { $0.append(used) } }
    }
    return result
  }

  /// The word or mark that these bytes spell.
  ///
  /// - Complexity: O(length), amortised.
  mutating func word(_ spelling: UnsafeBufferPointer<UInt8>, isWord: Bool) -> EnglishWord {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in spelling { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, matches(index, spelling) { return words[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(words.count)
    let word = EnglishWord(String(decoding: spelling, as: UTF8.self), isWord: isWord)
    words.append(word)
    hashes.append(hash)
    starts.append(bytes.count)
    bytes.append(contentsOf: spelling)
    if words.count * 2 > slots.count { grow() }
    return word
  }

  private func matches(_ index: Int, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[index]
    let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    return bytes[start..<end].elementsEqual(spelling)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}
