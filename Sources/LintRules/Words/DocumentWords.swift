// The words of a document, each told by a number.
import DocumentModel
import Linting
import TextModel

/// The words of a document in Latin letters.
///
/// A number stands for each different word, capitals aside, and
/// the places in order. Quotations and addresses are left out.
struct DocumentWords: Sendable {
  /// What stands between a word and the one before it.
  enum Joint: UInt8 {
    case space, hyphen, other
  }

  /// A word in a place.
  struct Occurrence {
    /// The number of the word.
    let word: Int32
    /// Where it begins and ends.
    let start: Int32
    let end: Int32
    /// What stands before it.
    let joint: Joint

    var span: ByteSpan { ByteSpan(Int(start), Int(end)) }
  }

  /// The occurrences in order.
  private(set) var occurrences: [Occurrence] = []
  /// Of each word its hash in small letters (FNV-1a) and its first place.
  private(set) var hashes: [UInt64] = []
  private(set) var firsts: [ByteSpan] = []
  private(set) var counts: [Int32] = []
  private var slots: [Int32]

  /// Reads the prose of a document.
  ///
  /// - Complexity: O(n).
  init(of document: LintedDocument) {
    slots = Array(repeating: -1, count: 1024)
    occurrences.reserveCapacity(document.document.source.utf8.count / 6)
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      for block in document.prose {
        var last = -2
        // Most blocks have no quotation and no address.
        let hasQuiet = document.quiet.overlaps(block.body)
        LatinWords.forEach(in: bytes, block.body) { span in
          guard !hasQuiet || !document.quiet.overlaps(span) else { return }
          let joint: Joint =
            switch span.start - last {
            case 1 where bytes[last] == 0x20: .space
            case 1 where bytes[last] == 0x2D: .hyphen
            default: .other
            }
          add(span, Self.hash(bytes, span), joint)
          last = span.end
        }
      }
    }
  }

  /// The hash of a word in small letters; that of two words as one where `seed` is the first's.
  static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, seed: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    var hash = seed
    for offset in span.range {
      let byte = bytes[offset]
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The hash of a word given in small letters.
  static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The number of the word with a hash.
  func number(_ hash: UInt64) -> Int? {
    let word = slots[slot(of: hash)]
    return word < 0 ? nil : Int(word)
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func add(_ span: ByteSpan, _ hash: UInt64, _ joint: Joint) {
    let slot = slot(of: hash)
    var word = slots[slot]
    if word < 0 {
      word = Int32(hashes.count)
      slots[slot] = word
      hashes.append(hash)
      firsts.append(span)
      counts.append(0)
    }
    counts[Int(word)] += 1
    occurrences.append(
      Occurrence(
        word: word, start: Int32(truncatingIfNeeded: span.start),
        end: Int32(truncatingIfNeeded: span.end), joint: joint))
    if hashes.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for word in hashes.indices { slots[slot(of: hashes[word])] = Int32(word) }
  }
}
