// Which suppressions hold for a line.

/// Finds the suppressions that hold for a finding.
struct SuppressionIndex {
  private struct Line: Hashable {
    let rule: String
    let line: Int
  }

  private var single: [Line: [Int]] = [:]
  private var wide: [String: [Int]] = [:]
  private let suppressions: [Suppression]

  /// Indexes the suppressions of a document.
  init(_ suppressions: [Suppression]) {
    self.suppressions = suppressions
    for (index, suppression) in suppressions.enumerated() {
      if case .lines(let lines) = suppression.scope, lines.count == 1 {
        single[Line(rule: suppression.rule, line: lines.lowerBound), default: []].append(index)
      } else {
        wide[suppression.rule, default: []].append(index)
      }
    }
  }

  /// The suppressions, by their place in the list, that hold for a finding of `rule` on `line`.
  func covering(rule: String, line: Int) -> [Int] {
    let near = single[Line(rule: rule, line: line)] ?? []
    return near + (wide[rule] ?? []).filter { suppressions[$0].covers(rule: rule, line: line) }
  }
}
