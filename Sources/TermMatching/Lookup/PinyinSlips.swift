// Pinyin with a slip of the pen.

/// Queries that may be pinyin, or its initials, with a slip of the pen in them.
enum PinyinSlips {
  /// Fewer letters become another reading by one edit.
  static let fewestLetters = 6
  static let fewestInitials = 5
  private static let mostLetters = 40

  /// The letters one edit from a query that is nearly pinyin; none for any other.
  ///
  /// - Complexity: O(n) in the length of the query, times the letters of the alphabet.
  static func readings(like letters: [UInt8]) -> [String] {
    guard (fewestLetters...mostLetters).contains(letters.count), let range = edited(letters) else {
      return []
    }
    return variants(of: letters, in: range)
  }

  /// The letters one edit from a query that may be the initials of syllables.
  static func initials(like letters: [UInt8]) -> [String] {
    guard mayBeInitials(letters), letters.count <= 16 else { return [] }
    return variants(of: letters, in: 0...letters.count)
  }

  /// Whether letters may be those that syllables begin with: no syllable begins with i, u or v.
  static func mayBeInitials(_ letters: [UInt8]) -> Bool {
    letters.count >= 3 && !letters.contains { [0x69, 0x75, 0x76].contains($0) }
  }

  private static func variants(of letters: [UInt8], in range: ClosedRange<Int>) -> [String] {
    var found = Set<[UInt8]>()
    for place in range {
      for letter in UInt8(0x61)...0x7A {
        found.insert(letters[..<place] + [letter] + letters[place...])
        if place < letters.count {
          found.insert(letters[..<place] + [letter] + letters[(place + 1)...])
        }
      }
      guard place < letters.count else { continue }
      found.insert(Array(letters[..<place] + letters[(place + 1)...]))
      if place + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        found.insert(swapped)
      }
    }
    found.remove(letters)
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// Where the slip may stand: between the syllables that the letters begin with and those that they
  /// end with; `nil` where too much lies between them.
  private static func edited(_ letters: [UInt8]) -> ClosedRange<Int>? {
    let count = letters.count
    var (reached, reaching) = ([true], [Bool](repeating: false, count: count + 1))
    reached += [Bool](repeating: false, count: count)
    reaching[count] = true
    for start in 0..<count where reached[start] {
      for end in ends(letters, start) { reached[end] = true }
    }
    for start in (0..<count).reversed() {
      reaching[start] = ends(letters, start).contains { reaching[$0] }
    }
    let first = reached.lastIndex(of: true) ?? 0
    let last = reaching.firstIndex(of: true) ?? count
    if first == count { return 0...count }
    guard last - first <= 8 else { return nil }
    return max(0, min(first, last) - 6)...min(count, max(first, last) + 6)
  }

  /// Where a syllable may end that begins at an offset.
  private static func ends(_ letters: [UInt8], _ start: Int) -> [Int] {
    (start + 1...min(letters.count, start + 6)).filter { end in
      isSyllable(letters[start..<end])
    }
  }

  private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    let consonants = letters.prefix { !vowels.contains($0) }
    let rest = letters.dropFirst(consonants.count)
    return initialLetters.contains(Array(consonants)) && finals.contains(Array(rest))
  }

  private static let vowels = Set("aeiou".utf8)
  private static let initialLetters = words(
    "b p m f d t n l g k h j q x zh ch sh r z c s y w"
  ).union([[]])
  private static let finals = words(
    """
    a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un
    uang ue
    """)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }
}
