// Where the sentences of an earlier version of a text stand in the present one.

/// Finds the sentences of an earlier version of a text in the present one, by their ids.
///
/// An id is a hash of the content and a rank among equal contents. The rank changes when an equal
/// sentence comes or goes before it, so that only the hash is compared, and the sentences around an
/// equal one tell which it is: sentences that either version has once are the anchors (the patience
/// diff of Cohen, 2003), and what lies between two of them is compared as a sequence. What is left is
/// looked for anywhere: sentences that moved.
package struct SentenceTracking: Sendable {
  /// For each earlier sentence where it stands now; `nil` where it is gone or has changed.
  package private(set) var present: [Int?]
  /// How many sentences the present text has.
  private let presentCount: Int

  /// Finds the sentences.
  ///
  /// - Parameters:
  ///   - earlier: The ids of the earlier sentences; `nil` for one that is not known.
  ///   - ids: The ids of the present sentences.
  ///   - isDecided: Whether an earlier sentence matters more than an equal one; where there are
  ///     fewer left of them, it is found first.
  /// - Complexity: O(n log n) in the number of sentences.
  package init(earlier: [String?], ids: [String], isDecided: [Bool]) {
    var keys = ContentKeys()
    let old = earlier.map { id in id.map { keys.key($0) } ?? keys.none() }
    let new = ids.map { keys.key($0) }
    presentCount = new.count
    present = Array(repeating: nil, count: old.count)
    matchInPlace(old, new, isDecided)
    matchMoved(old, new, isDecided)
  }

  /// The present sentences that stand where an earlier one stood that is gone: those between its
  /// nearest neighbours that are still there; a few at most.
  package func inPlace(of earlier: Int) -> Range<Int> {
    guard present.indices.contains(earlier) else { return 0..<0 }
    let before = present[..<earlier].last { $0 != nil } ?? nil
    let after = present[(earlier + 1)...].first { $0 != nil } ?? nil
    let start = before.map { $0 + 1 } ?? 0
    let end = after ?? presentCount
    return start < end ? start..<min(end, start + 3) : start..<start
  }

  // MARK: - Sentences that stayed

  private mutating func matchInPlace(_ old: [Int], _ new: [Int], _ isDecided: [Bool]) {
    var lastOld = 0
    var lastNew = 0
    for (oldIndex, newIndex) in Self.anchors(old, new) + [(old.count, new.count)] {
      let matches = SequenceMatch.matches(
        old[lastOld..<oldIndex], new[lastNew..<newIndex], prefers: { isDecided[$0] })
      for (left, right) in matches { present[left] = right }
      if oldIndex < old.count { present[oldIndex] = newIndex }
      lastOld = oldIndex + 1
      lastNew = newIndex + 1
    }
  }

  /// The sentences that stand once in either version, as far as they stand in the same order.
  private static func anchors(_ old: [Int], _ new: [Int]) -> [(Int, Int)] {
    var places: [Int: (old: Int, new: Int, oldCount: Int, newCount: Int)] = [:]
    for (index, key) in old.enumerated() {
      places[key, default: (index, 0, 0, 0)].oldCount += 1
    }
    for (index, key) in new.enumerated() where places[key]?.oldCount == 1 {
      places[key]?.new = index
      places[key]?.newCount += 1
    }
    let pairs = old.indices.compactMap { index in
      places[old[index]].flatMap { $0.newCount == 1 && $0.oldCount == 1 ? (index, $0.new) : nil }
    }
    return LongestRise.of(pairs.map(\.1)).map { pairs[$0] }
  }

  // MARK: - Sentences that moved

  private mutating func matchMoved(_ old: [Int], _ new: [Int], _ isDecided: [Bool]) {
    var isTaken = [Bool](repeating: false, count: new.count)
    for case let index? in present { isTaken[index] = true }
    var free: [Int: [Int]] = [:]
    for index in new.indices.reversed() where !isTaken[index] {
      free[new[index], default: []].append(index)
    }
    for wanted in [true, false] {
      for index in old.indices where present[index] == nil && isDecided[index] == wanted {
        present[index] = free[old[index]]?.popLast()
      }
    }
  }
}

/// The content behind ids, as numbers.
private struct ContentKeys {
  private var numbers: [Substring: Int] = [:]
  private var next = 0

  /// The number of what `id` stands for, whatever its rank.
  mutating func key(_ id: String) -> Int {
    let content = id.prefix { $0 != "." }
    if let number = numbers[content] { return number }
    numbers[content] = next
    return none()
  }

  /// A number that nothing else has.
  mutating func none() -> Int {
    next += 1
    return next - 1
  }
}
