// Tells the names of an English text from its other words.
import Lexicon

/// A word of an English text that is nearly always capitalised.
struct SpelledName {
  /// Its letters in lower case.
  let letters: [UInt8]
  /// Its stem's entry in the vocabulary.
  let entry: Int32
}

/// Counts how often each word of an English text is capitalised.
struct NameCounter {
  private var words = ByteInterner()
  private var counts: [(capitalised: Int, lower: Int, entry: Int32)] = []

  /// Counts one word; `letters` in any case.
  mutating func add(_ letters: UnsafeBufferPointer<UInt8>, isCapitalised: Bool, entry: Int32) {
    guard letters.count <= 24, letters.allSatisfy({ $0 < 0x80 }) else { return }
    let lower = letters.map { $0 | 0x20 }
    let number = lower.withUnsafeBufferPointer { words.intern($0) }
    if number == counts.count { counts.append((0, 0, entry)) }
    if isCapitalised { counts[number].capitalised += 1 } else { counts[number].lower += 1 }
  }

  /// The words that are capitalised more than twice as often as not, in the order of the text.
  var names: [SpelledName] {
    counts.indices.filter { counts[$0].capitalised > 2 * counts[$0].lower }.map { number in
      SpelledName(letters: words.withBytes(number) { Array($0) }, entry: counts[number].entry)
    }
  }
}
