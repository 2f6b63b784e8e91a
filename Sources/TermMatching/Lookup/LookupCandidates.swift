// Which names of an index may answer a query.
internal import TextModel

/// Finds the names of an index that may answer a query, the best first in each way of answering.
struct LookupCandidates {
  let index: any LookupIndex
  /// How many names are enough in each way of answering.
  let enough: Int

  /// Names that answer in the same way, the best first among those of one origin.
  struct List {
    var numbers: [UInt32]
    /// Answers below this score do not stand in the order of the list.
    var leastScore = 0.0
  }

  /// The names that may answer without a slip.
  func spelt(_ query: LookupText, pinyin: String) -> [List] {
    var lists = [List(numbers: list(LookupKey.letters(query)))]
    guard !query.loose.isEmpty else { return lists }
    func add(_ numbers: [UInt32], leastScore: Double = 0) {
      lists.append(List(numbers: numbers, leastScore: leastScore))
    }
    if !query.stems.isEmpty { add(list(LookupKey.stems(query.sortedStems))) }
    if query.words.count == 1 { add(list(LookupKey.initials(query.loose))) }
    // A name in which the query's last word goes on is longer than it looks.
    add(beginning(query.loose[...], LookupKey.prefix), leastScore: 0.7)
    if pinyin.utf8.count >= 2 {
      add(list(LookupKey.pinyin(pinyin)))
      add(list(LookupKey.pinyinInitials(pinyin)))
      add(beginning(Array(pinyin.utf8)[...], LookupKey.pinyinPrefix))
      add(beginning(Array(pinyin.utf8)[...], LookupKey.initialsPrefix))
    }
    add(query.isChinese ? holding(query.letters) : holding(query.stems))
    if let longest = query.parts.max(by: { $0.count < $1.count }) {
      add(holding(Array(String(decoding: longest, as: UTF8.self).unicodeScalars)))
    }
    return lists
  }

  /// The names whose pinyin, or whose initials, are a slip away.
  func withSlips(inPinyin pinyin: String) -> [UInt32] {
    let letters = Array(pinyin.utf8)
    let initials =
      letters.count >= PinyinSlips.fewestInitials ? PinyinSlips.initials(like: letters) : []
    return PinyinSlips.readings(like: letters).flatMap { list(LookupKey.pinyin($0)) }
      + initials.flatMap { list(LookupKey.pinyinInitials($0)) }
  }

  /// The names whose pinyin begins as a query does, or whose initials are a slip away.
  func resembling(pinyin: String) -> [UInt32] {
    let letters = Array(pinyin.utf8)
    let beginning = beginning(
      letters.prefix(LookupResemblance.commonLetters), LookupKey.pinyinPrefix)
    return beginning
      + PinyinSlips.initials(like: letters).flatMap { list(LookupKey.pinyinInitials($0)) }
  }

  /// The names as a whole a slip or two away.
  ///
  /// One edit changes at most three pairs of neighbouring letters, so that enough of the query's
  /// are left in every such name.
  func withSlips(_ query: LookupText) -> [UInt32] {
    let length = query.letters.count
    let edits = query.isChinese ? 1 : length >= 8 ? 2 : 1
    guard length >= 4, length + edits < LookupIndexBuilder.mostLetters else { return [] }
    let pairs = LetterPair.pairs(of: query.letters)
    return (length - edits...length + edits).flatMap { length in
      frequent(
        pairs.map { LookupKey.pair($0, length: length) }, atLeast: pairs.count - 3 * edits)
    }
  }

  private func list(_ key: UInt64) -> [UInt32] { Array(index.numbers(under: key).prefix(enough)) }

  /// The best names with a beginning: the list of the longest part of it that has one.
  private func beginning(
    _ letters: ArraySlice<UInt8>, _ key: (ArraySlice<UInt8>) -> UInt64
  ) -> [UInt32] {
    var best: [UInt32] = []
    for end in 1...max(1, letters.count) where end <= letters.count {
      if end < letters.count, letters[letters.startIndex + end] & 0xC0 == 0x80 { continue }
      let list = index.numbers(under: key(letters.prefix(end)))
      if list.isEmpty { break }
      best = list
    }
    return best
  }

  /// The shortest names that may hold some letters.
  private func holding(_ letters: [Unicode.Scalar]) -> [UInt32] {
    let pairs = LetterPair.innerPairs(of: letters)
    guard let first = pairs.first else { return [] }
    return gather(index.numbers(under: LookupKey.pairLengths(first)).sorted()) { length in
      common(pairs.lazy.map { index.numbers(under: LookupKey.pair($0, length: length)) })
    }
  }

  /// The names of the fewest words that have all of some stems.
  private func holding(_ stems: [String]) -> [UInt32] {
    guard let first = stems.first else { return [] }
    let distinct = Set(stems).sorted()
    return gather(index.numbers(under: LookupKey.stemCounts(first)).sorted()) { count in
      common(distinct.lazy.map { index.numbers(under: LookupKey.stem($0, count: count)) })
    }
  }

  /// What `body` finds for each size until it is enough.
  func gather(_ sizes: [UInt32], _ body: (Int) -> [UInt32]) -> [UInt32] {
    var found: [UInt32] = []
    for size in sizes where found.count < enough {
      found += body(Int(size)).prefix(enough - found.count)
    }
    return found
  }

  /// The numbers that all of some ascending lists have.
  func common(_ lists: some Sequence<[UInt32]>) -> [UInt32] {
    var result: [UInt32]?
    for list in lists {
      guard let before = result else {
        result = list
        continue
      }
      if before.isEmpty { break }
      result = Self.intersection(before, list)
    }
    return result ?? []
  }

  private static func intersection(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var other = 0
    for number in left {
      while other < right.count, right[other] < number { other += 1 }
      if other < right.count, right[other] == number { result.append(number) }
    }
    return result
  }

  /// The numbers that stand under at least so many of some keys, ascending.
  ///
  /// - Complexity: O(n) in the length of the lists and the range of their numbers.
  func frequent(_ keys: [UInt64], atLeast count: Int) -> [UInt32] {
    let lists = keys.map { index.numbers(under: $0) }.filter { !$0.isEmpty }
    let (first, last) = (lists.compactMap(\.first).min(), lists.compactMap(\.last).max())
    guard let first, let last, first <= last else { return [] }
    var counts = [UInt16](repeating: 0, count: Int(last - first) + 1)
    for list in lists {
      for number in list where number >= first && number <= last {
        counts[Int(number - first)] &+= 1
      }
    }
    let least = UInt16(clamping: max(1, count))
    return counts.indices.filter { counts[$0] >= least }.map { first + UInt32($0) }
  }
}
