// A bead as a step through the grid.

/// A bead as a step through the grid of sentences: where it begins and how much it takes.
package struct BeadShape: Hashable, Sendable {
  /// The first source sentence.
  package var source: Int
  /// The first target sentence.
  package var target: Int
  /// How many source sentences.
  package var sourceCount: Int
  /// How many target sentences.
  package var targetCount: Int

  /// Creates a bead that begins at `source` and `target`.
  package init(source: Int, target: Int, sourceCount: Int, targetCount: Int) {
    self.source = source
    self.target = target
    self.sourceCount = sourceCount
    self.targetCount = targetCount
  }

  /// Whether one side is empty.
  package var isNull: Bool { sourceCount == 0 || targetCount == 0 }
  /// The first source sentence after the bead.
  package var sourceEnd: Int { source + sourceCount }
  /// The first target sentence after the bead.
  package var targetEnd: Int { target + targetCount }
  /// The source sentences.
  package var sourceRange: Range<Int> { source..<sourceEnd }
  /// The target sentences.
  package var targetRange: Range<Int> { target..<targetEnd }
  /// The bead with its sides changed over.
  var swapped: BeadShape {
    BeadShape(
      source: target, target: source, sourceCount: targetCount, targetCount: sourceCount)
  }
}
