// A bead as a step through the grid.

/// A bead as a step through the grid of sentences: where it begins and how much it takes.
struct BeadShape: Hashable {
  /// The first source sentence.
  var source: Int
  /// The first target sentence.
  var target: Int
  /// How many source sentences.
  var sourceCount: Int
  /// How many target sentences.
  var targetCount: Int

  /// Whether one side is empty.
  var isNull: Bool { sourceCount == 0 || targetCount == 0 }
  /// The first source sentence after the bead.
  var sourceEnd: Int { source + sourceCount }
  /// The first target sentence after the bead.
  var targetEnd: Int { target + targetCount }
}
