// Makes the automaton from patterns.

extension PatternAutomaton {
  /// How many nodes get a full table of moves, at most: two megabytes, which the cache holds.
  private static let mostRows = 2_048

  /// Makes the automaton of `patterns`.
  ///
  /// - Returns: the automaton, and the patterns' indices sorted as it numbers them: by symbols, then
  ///   by their order.
  /// - Complexity: O(n log n) in the length of all patterns.
  static func make(_ patterns: TermPatterns) -> (automaton: PatternAutomaton, order: [UInt32]) {
    let order = sorted(patterns)
    var trie = TrieBuilder()
    trie.build(patterns, order)
    let suffixes = trie.suffixes()
    let outputs = trie.markOutputs(suffixes)
    let (columns, rowLength) = columns(trie.labels)
    let rows = trie.rows(suffixes, columns, rowLength, count: mostRows)
    let automaton = PatternAutomaton(
      labels: trie.labels, firstChildren: trie.firstChildren, suffixes: suffixes,
      outputs: outputs, terminals: trie.terminals, terminalStarts: trie.terminalStarts,
      terminalCounts: trie.terminalCounts, rows: rows, columns: columns, rowLength: rowLength)
    return (automaton, order)
  }

  private static func sorted(_ patterns: TermPatterns) -> [UInt32] {
    patterns.symbols.withUnsafeBufferPointer { symbols in
      (0..<UInt32(patterns.patterns.count)).sorted { left, right in
        let (first, second) = (Int(left), Int(right))
        let order = Self.compare(
          symbols, Int(patterns.starts[first]), Int(patterns.patterns[first].length),
          Int(patterns.starts[second]), Int(patterns.patterns[second].length))
        return order == 0 ? left < right : order < 0
      }
    }
  }

  private static func compare(
    _ symbols: UnsafeBufferPointer<UInt8>, _ left: Int, _ leftCount: Int, _ right: Int,
    _ rightCount: Int
  ) -> Int {
    for index in 0..<min(leftCount, rightCount) {
      let (first, second) = (symbols[left + index], symbols[right + index])
      if first != second { return Int(first) - Int(second) }
    }
    return leftCount - rightCount
  }

  /// A column for each symbol that stands in a pattern; column 0 is for all others.
  private static func columns(_ labels: [UInt8]) -> (columns: [UInt8], rowLength: Int) {
    var isUsed = [Bool](repeating: false, count: 256)
    for label in labels.dropFirst() { isUsed[Int(label)] = true }
    var columns = [UInt8](repeating: 0, count: 256)
    // UTF-8 leaves some of the 256 values unused, so that column 0 is always free.
    var next = 1
    for symbol in 0..<256 where isUsed[symbol] && next < 256 {
      columns[symbol] = UInt8(next)
      next += 1
    }
    return (columns, next)
  }
}
