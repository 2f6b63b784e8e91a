// Puts the links of both directions together.

/// Puts the probabilities of both directions together.
enum Symmetrization {
  /// How likely a link must be, as the mean of both directions.
  private static let leastProbability = 0.4
  /// How likely a link must be to be nearly certain.
  private static let certainProbability = 0.6
  /// How likely the direction that says less must find a link that is nearly certain.
  private static let certainLower = 0.3

  /// The links of a line, by source word, then target word.
  ///
  /// - Complexity: O(m·n) in the number of words of both sides.
  static func links(_ line: WordGrid.Line, _ forward: [Float], _ backward: [Float]) -> [WordLink] {
    var result: [WordLink] = []
    var cell = line.firstCell
    for source in 0..<line.source.count {
      for target in 0..<line.target.count {
        let lower = Double(min(forward[cell], backward[cell]))
        let mean = Double(forward[cell] + backward[cell]) / 2
        cell += 1
        guard mean >= leastProbability else { continue }
        result.append(
          WordLink(
            source: source, target: target, probability: mean,
            isNearlyCertain: mean >= certainProbability && lower >= certainLower))
      }
    }
    return result
  }
}
