// Builds the trie of sorted patterns, level by level.

/// Builds the trie of sorted patterns, level by level, so that the children of a node follow each
/// other.
struct TrieBuilder {
  /// The symbol on the edge into each node; the root's means nothing.
  private(set) var labels: [UInt8] = [0]
  /// The first child of each node, and one number more.
  private(set) var firstChildren: [UInt32] = []
  /// The nodes where patterns end.
  private(set) var terminals: [UInt32] = []
  /// Where the patterns of each terminal begin in the sorted list.
  private(set) var terminalStarts: [UInt32] = []
  /// How many patterns each terminal has.
  private(set) var terminalCounts: [UInt32] = []

  /// The patterns below a node, as a range of the sorted list.
  private typealias PatternRange = (low: UInt32, high: UInt32)

  /// Builds the trie of `patterns` in their sorted `order`.
  mutating func build(_ patterns: TermPatterns, _ order: [UInt32]) {
    var level: [PatternRange] = [(0, UInt32(order.count))]
    var depth = 0
    while !level.isEmpty {
      var next: [PatternRange] = []
      for range in level {
        let node = UInt32(firstChildren.count)
        let low = skipEnding(range, at: node, depth, patterns, order)
        firstChildren.append(UInt32(labels.count))
        addChildren((low, range.high), depth, patterns, order, &next)
      }
      level = next
      depth += 1
    }
    firstChildren.append(UInt32(labels.count))
  }

  /// Notes the patterns that end at a node, which are the first of its range.
  private mutating func skipEnding(
    _ range: PatternRange, at node: UInt32, _ depth: Int, _ patterns: TermPatterns,
    _ order: [UInt32]
  ) -> UInt32 {
    var low = range.low
    while low < range.high, patterns.patterns[Int(order[Int(low)])].length == depth { low += 1 }
    if low > range.low {
      terminals.append(node)
      terminalStarts.append(range.low)
      terminalCounts.append(low - range.low)
    }
    return low
  }

  private mutating func addChildren(
    _ range: PatternRange, _ depth: Int, _ patterns: TermPatterns, _ order: [UInt32],
    _ next: inout [PatternRange]
  ) {
    func symbol(_ index: UInt32) -> UInt8 {
      patterns.symbols[Int(patterns.starts[Int(order[Int(index)])]) + depth]
    }
    var start = range.low
    while start < range.high {
      let label = symbol(start)
      var end = start + 1
      while end < range.high, symbol(end) == label { end += 1 }
      labels.append(label)
      next.append((start, end))
      start = end
    }
  }

  /// The node of the longest proper suffix of each node.
  ///
  /// - Complexity: O(n) in the length of all patterns.
  func suffixes() -> [UInt32] {
    var suffixes = [UInt32](repeating: 0, count: labels.count)
    for node in 0..<labels.count {
      for child in firstChildren[node]..<firstChildren[node + 1] where node > 0 {
        var suffix = suffixes[node]
        while true {
          if let next = self.child(of: suffix, labels[Int(child)]) {
            suffixes[Int(child)] = next
            break
          }
          if suffix == 0 { break }
          suffix = suffixes[Int(suffix)]
        }
      }
    }
    return suffixes
  }

  /// The longest pattern that ends at each node; their parents' numbers get the output bit.
  mutating func markOutputs(_ suffixes: [UInt32]) -> [UInt32] {
    var outputs = [UInt32](repeating: 0, count: labels.count)
    for node in terminals { outputs[Int(node)] = node }
    for node in 1..<max(1, labels.count) where outputs[node] == 0 {
      outputs[node] = outputs[Int(suffixes[node])]
    }
    for node in 0..<labels.count where outputs[node] != 0 {
      firstChildren[node] |= PatternAutomaton.outputBit
    }
    return outputs
  }

  /// The moves from the first nodes.
  func rows(_ suffixes: [UInt32], _ columns: [UInt8], _ length: Int, count: Int) -> [UInt32] {
    let count = min(count, labels.count)
    var rows = [UInt32](repeating: 0, count: count * length)
    let mask = ~PatternAutomaton.outputBit
    for node in 0..<count {
      // Suffixes are shorter, so their rows are complete; the root's misses lead to itself.
      let row = node * length
      if node > 0 {
        let other = Int(suffixes[node]) * length
        for column in 0..<length { rows[row + column] = rows[other + column] }
      }
      for child in (firstChildren[node] & mask)..<(firstChildren[node + 1] & mask) {
        let column = Int(columns[Int(labels[Int(child)])])
        rows[row + column] = child | (firstChildren[Int(child)] & PatternAutomaton.outputBit)
      }
    }
    return rows
  }

  private func child(of node: UInt32, _ symbol: UInt8) -> UInt32? {
    var child = firstChildren[Int(node)]
    let end = firstChildren[Int(node) + 1]
    while child < end {
      if labels[Int(child)] == symbol { return child }
      child += 1
    }
    return nil
  }
}
