// The order in which beads stand in a file.

/// The order of beads in a bitext.
package enum BeadOrder {
  /// Puts beads in source order, those without a source at their place among the targets.
  ///
  /// - Complexity: O(n log n).
  package static func sorted(_ beads: [Bead]) -> [Bead] {
    let inserted = beads.filter(\.source.isEmpty).sorted(by: targetOrder)
    let others = beads.filter { !$0.source.isEmpty }.sorted {
      ($0.source.first ?? 0) < ($1.source.first ?? 0)
    }
    var sorted: [Bead] = []
    sorted.reserveCapacity(beads.count)
    var next = 0
    for bead in others {
      if !bead.moved, let target = bead.target.first {
        while next < inserted.count, (inserted[next].target.first ?? 0) < target {
          sorted.append(inserted[next])
          next += 1
        }
      }
      sorted.append(bead)
    }
    return sorted + inserted[next...]
  }

  private static func targetOrder(_ left: Bead, _ right: Bead) -> Bool {
    (left.target.first ?? 0) < (right.target.first ?? 0)
  }
}
