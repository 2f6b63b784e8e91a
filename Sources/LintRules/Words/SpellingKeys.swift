// Which words are spelled in one of several ways.
import Synchronization
import TextModel

/// Says of a word whether it is spelled in one of several ways; remembers what it was asked.
final class SpellingKeys: Sendable {
  /// In which way a word is spelled.
  enum Way: Hashable {
    /// British, the American spelling being the key.
    case british
    /// As in America, where Britain has another spelling.
    case american
    /// With diacritics, the key having none.
    case accented
    /// As everywhere.
    case only
  }

  /// A word's way of being spelled.
  struct Reading {
    let way: Way
    /// The spelling in small letters that all ways have in common; empty where there is one way.
    let key: String
    /// The hash of the key.
    let hash: UInt64
  }

  private struct Folders {
    let american: KeyFolder
    let plain: KeyFolder
  }

  private struct Memory: ~Copyable {
    var folders: Folders?
    var readings: [UInt64: Reading] = [:]
  }

  private let memory = Mutex(Memory())
  private static let limit = 200_000

  /// The readings of all words of a document, by their numbers.
  ///
  /// - Complexity: O(n) in the number of different words.
  func readings(of words: DocumentWords, in text: [UInt8]) -> [Reading] {
    memory.withLock { memory in
      if memory.readings.count > Self.limit { memory.readings.removeAll(keepingCapacity: true) }
      return words.hashes.indices.map { word in
        let hash = words.hashes[word]
        if let known = memory.readings[hash] { return known }
        if memory.folders == nil { memory.folders = Self.folders() }
        let span = words.firsts[word]
        let reading = Self.reading(
          String(decoding: text[span.range], as: UTF8.self), hash, memory.folders)
        memory.readings[hash] = reading
        return reading
      }
    }
  }

  private static func folders() -> Folders? {
    guard let american = try? KeyFolder([.spelling]), let plain = try? KeyFolder([.diacritics])
    else { return nil }
    return Folders(american: american, plain: plain)
  }

  private static func reading(_ word: String, _ hash: UInt64, _ folders: Folders?) -> Reading {
    let only = Reading(way: .only, key: "", hash: hash)
    guard let folders, word.utf8.count > 3 else { return only }
    let small = word.lowercased()
    if !small.utf8.allSatisfy({ $0 < 0x80 }) {
      // Of common nouns `résumé` and `resume` are two.
      let plain = folders.plain.key(small)
      guard plain != small, word != small else { return only }
      return Reading(way: .accented, key: plain, hash: DocumentWords.hash(plain))
    }
    let american = folders.american.key(small)
    if american != small {
      return Reading(way: .british, key: american, hash: DocumentWords.hash(american))
    }
    return isAmerican(small) ? Reading(way: .american, key: small, hash: hash) : only
  }

  /// Whether a word looks like one that Britain spells in another way; what it is compared with
  /// decides.
  private static func isAmerican(_ word: String) -> Bool {
    ["iz", "yz"].contains { word.dropFirst(2).contains($0) }
      || ["or", "ors", "ored", "oring", "orable", "orhood", "ense", "enses", "log", "logs"]
        .contains(where: word.hasSuffix)
      || ["center", "meter", "theater", "fiber", "liter", "program", "aging", "skeptic", "fulfill"]
        .contains(where: word.hasPrefix)
      || ["eled", "eling", "eler", "elers", "elor"].contains(where: word.hasSuffix)
  }
}
