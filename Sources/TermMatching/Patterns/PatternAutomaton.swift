// Finds all patterns in one pass: an Aho–Corasick automaton in compact arrays.

/// Finds all patterns in one pass over the symbols of a text.
///
/// The automaton of Aho and Corasick (1975). Nodes are numbered breadth first, so that the children
/// of a node follow each other and one number a node finds them; edges are kept as a symbol a
/// node, and the first nodes, where nearly all time is spent, have a full table of moves. 13 bytes a
/// node. Patterns are ranges of the sorted list that it was made from.
struct PatternAutomaton: Sendable {
  /// The symbol on the edge into each node.
  let labels: [UInt8]
  /// The first child of each node, with one more for the end; the top bit is set where a pattern
  /// ends at the node or at a shorter suffix of it.
  let firstChildren: [UInt32]
  /// The node of the longest proper suffix.
  let suffixes: [UInt32]
  /// The node of the longest suffix, itself included, that is a pattern; 0 for none.
  let outputs: [UInt32]
  /// The nodes that are patterns, ascending.
  let terminals: [UInt32]
  /// Where the patterns of each of ``terminals`` begin in the sorted list.
  let terminalStarts: [UInt32]
  /// How many patterns each of ``terminals`` has.
  let terminalCounts: [UInt32]
  /// The moves from the first nodes, a row of ``rowLength`` each.
  let rows: [UInt32]
  /// The column of each symbol in ``rows``; symbols that no pattern has share one.
  let columns: [UInt8]
  /// The length of a row.
  let rowLength: Int

  static let outputBit: UInt32 = 1 << 31

  /// How many nodes have a row.
  var rowCount: Int { rowLength > 0 ? rows.count / rowLength : 0 }

  /// The size of the automaton in bytes.
  var byteCount: Int {
    labels.count
      + 4
      * (firstChildren.count + suffixes.count + outputs.count + terminals.count * 3 + rows.count)
  }

  /// Calls `body` wherever patterns end, with the offset and the node of the longest one.
  ///
  /// - Complexity: O(n) plus the calls of `body`.
  @inline(__always)
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (_ end: Int, _ output: UInt32) -> Void) {
    withMoves { moves in
      var state: UInt32 = 0
      for offset in 0..<text.count {
        state = moves.next(state, text[offset])
        if state & Self.outputBit != 0 {
          state &= ~Self.outputBit
          body(offset + 1, outputs[Int(state)])
        }
      }
    }
  }

  @inline(__always)
  private func withMoves(_ body: (AutomatonMoves) -> Void) {
    labels.withUnsafeBufferPointer { labels in
      firstChildren.withUnsafeBufferPointer { firstChildren in
        suffixes.withUnsafeBufferPointer { suffixes in
          rows.withUnsafeBufferPointer { rows in
            columns.withUnsafeBufferPointer { columns in
              body(
                AutomatonMoves(
                  labels: labels, firstChildren: firstChildren, suffixes: suffixes, rows: rows,
                  columns: columns, rowLength: rowLength, rowCount: UInt32(rowCount)))
            }
          }
        }
      }
    }
  }

  /// The places in the sorted list of the patterns that a node is.
  ///
  /// - Complexity: O(log n) in the number of patterns.
  func patterns(endingAt node: UInt32) -> Range<Int> {
    var low = 0
    var high = terminals.count
    while low < high {
      let middle = (low + high) / 2
      if terminals[middle] < node { low = middle + 1 } else { high = middle }
    }
    guard low < terminals.count, terminals[low] == node else { return 0..<0 }
    let start = Int(terminalStarts[low])
    return start..<(start + Int(terminalCounts[low]))
  }
}

/// The arrays of an automaton while it runs.
struct AutomatonMoves {
  let labels: UnsafeBufferPointer<UInt8>
  let firstChildren: UnsafeBufferPointer<UInt32>
  let suffixes: UnsafeBufferPointer<UInt32>
  let rows: UnsafeBufferPointer<UInt32>
  let columns: UnsafeBufferPointer<UInt8>
  let rowLength: Int
  let rowCount: UInt32

  /// The node after `symbol`, with ``PatternAutomaton/outputBit`` where a pattern ends there.
  @inline(__always)
  func next(_ state: UInt32, _ symbol: UInt8) -> UInt32 {
    var state = state
    while state >= rowCount {
      if let child = child(of: state, symbol) {
        return child | (firstChildren[Int(child)] & PatternAutomaton.outputBit)
      }
      state = suffixes[Int(state)]
    }
    return rows[Int(state) * rowLength + Int(columns[Int(symbol)])]
  }

  /// The child of a node along an edge.
  @inline(__always)
  func child(of node: UInt32, _ symbol: UInt8) -> UInt32? {
    let mask = ~PatternAutomaton.outputBit
    var child = firstChildren[Int(node)] & mask
    let end = firstChildren[Int(node) + 1] & mask
    while child < end {
      if labels[Int(child)] == symbol { return child }
      child += 1
    }
    return nil
  }
}
