// Lists of the best names that begin alike.

/// Lists of the best names that begin with the same letters, for every beginning that too many have.
struct PrefixLists {
  private struct Entry {
    var letters: [UInt8]
    var number: UInt32
    var length: Int32
    var isCurated: Bool
  }

  private var entries: [Entry] = []
  private let key: (ArraySlice<UInt8>) -> UInt64

  /// How many names a list holds of those that a person approved, and of the others.
  static let limit = 100
  /// Longer beginnings have no list of their own.
  private static let longest = 80

  init(key: @escaping (ArraySlice<UInt8>) -> UInt64) { self.key = key }

  /// Adds a name with its letters in UTF-8; `length` says which names come first.
  mutating func add(_ number: UInt32, _ letters: [UInt8], length: Int, isCurated: Bool) {
    entries.append(
      Entry(
        letters: letters, number: number, length: Int32(clamping: length), isCurated: isCurated))
  }

  /// Writes the lists of all beginnings of one character, and of longer ones where the list of the
  /// beginning before leaves names out.
  ///
  /// - Complexity: O(n log n), times the length of the beginnings that have lists.
  mutating func write(into numbers: inout [UInt64: [UInt32]]) {
    entries.sort { left, right in
      if left.letters == right.letters { return left.number < right.number }
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    write(entries.indices, depth: 0, into: &numbers)
  }

  private func write(
    _ range: Range<Int>, depth: Int, into numbers: inout [UInt64: [UInt32]]
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let letters = entries[start].letters
      guard depth < letters.count, depth < Self.longest else {
        start += 1
        continue
      }
      let end = Self.nextCharacter(letters, depth)
      let beginning = letters[..<end]
      var next = start + 1
      while next < range.upperBound, entries[next].letters.starts(with: beginning) { next += 1 }
      let (best, isWhole) = best(start..<next)
      numbers[key(beginning), default: []] += best
      if !isWhole { write(start..<next, depth: end, into: &numbers) }
      start = next
    }
  }

  /// The shortest names of a range, those that a person approved first.
  private func best(_ range: Range<Int>) -> (numbers: [UInt32], isWhole: Bool) {
    var (curated, others) = ([Int](), [Int]())
    var isWhole = true
    for index in range {
      if entries[index].isCurated {
        isWhole = insert(index, into: &curated) && isWhole
      } else {
        isWhole = insert(index, into: &others) && isWhole
      }
    }
    return ((curated + others).map { entries[$0].number }, isWhole)
  }

  /// Inserts an entry where it belongs; returns whether none had to go for it.
  private func insert(_ index: Int, into list: inout [Int]) -> Bool {
    let isFull = list.count >= Self.limit
    if isFull, let last = list.last, !isShorter(index, last) { return false }
    var place = list.count
    while place > 0, isShorter(index, list[place - 1]) { place -= 1 }
    list.insert(index, at: place)
    if isFull { list.removeLast() }
    return !isFull
  }

  private func isShorter(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (entries[left], entries[right])
    return first.length != second.length
      ? first.length < second.length : first.number < second.number
  }

  private static func nextCharacter(_ letters: [UInt8], _ offset: Int) -> Int {
    var end = offset + 1
    while end < letters.count, letters[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
