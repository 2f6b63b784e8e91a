// Strict and lax precision, recall and F1 of beads.

/// Precision and recall of something, from counts that add up over files.
package struct PrecisionRecall: Hashable, Sendable {
  /// How many of the produced things are right.
  package internal(set) var rightProduced = 0
  /// How many things were produced.
  package internal(set) var produced = 0
  /// How many of the expected things were found.
  package internal(set) var expectedFound = 0
  /// How many things were expected.
  package internal(set) var expected = 0

  /// The share of the produced that is right; 0 where nothing was produced.
  package var precision: Double { Self.ratio(rightProduced, produced) }
  /// The share of the expected that was found; 0 where nothing was expected.
  package var recall: Double { Self.ratio(expectedFound, expected) }
  /// The harmonic mean of precision and recall.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

/// The score of produced beads against gold beads, pooled over as many files as are added.
///
/// Strict counts a bead as right only when it is exactly a gold bead; lax when it overlaps one on
/// both sides. Precision is over every produced bead, recall over the gold beads with both sides,
/// as Bertalign and Vecalign report it.
package struct BeadScore: Hashable, Sendable {
  /// Only the very same bead is right.
  package private(set) var strict = PrecisionRecall()
  /// A bead that overlaps a gold bead on both sides is right.
  package private(set) var lax = PrecisionRecall()

  /// Creates the score of no file.
  package init() {}

  /// Adds the beads of one file; repeated beads count once.
  ///
  /// - Complexity: O(n) in the number of linked segment pairs.
  package mutating func add(gold: [BeadIndices], produced: [BeadIndices]) {
    let right = Hits(of: produced, in: gold)
    let found = Hits(of: gold.filter(\.hasBothSides), in: produced.filter(\.hasBothSides))
    Self.add(right.strict, right.all, found.strict, found.all, to: &strict)
    Self.add(right.lax, right.all, found.lax, found.all, to: &lax)
  }

  private static func add(
    _ right: Int, _ produced: Int, _ found: Int, _ expected: Int, to score: inout PrecisionRecall
  ) {
    score.rightProduced += right
    score.produced += produced
    score.expectedFound += found
    score.expected += expected
  }

  /// How many beads are also in a reference, exactly and by overlap.
  private struct Hits {
    var strict = 0
    var lax = 0
    var all = 0

    init(of beads: [BeadIndices], in reference: [BeadIndices]) {
      let exact = Set(reference)
      var partners: [Int: Set<Int>] = [:]
      for bead in reference {
        for source in bead.source { partners[source, default: []].formUnion(bead.target) }
      }
      for bead in Set(beads) {
        all += 1
        if exact.contains(bead) {
          strict += 1
          lax += 1
        } else if bead.source.contains(where: { source in
          bead.target.contains { partners[source]?.contains($0) == true }
        }) {
          lax += 1
        }
      }
    }
  }
}
