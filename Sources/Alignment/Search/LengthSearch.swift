// The dynamic program behind a path by lengths.

/// The dynamic program behind ``LengthPath``: the best score of every cell of the grid, row by row,
/// and the step that leads to it.
struct LengthSearch {
  private let left: LengthSums
  private let right: LengthSums
  /// How long the target is for the source.
  private let ratio: Float
  /// How each cell is reached, row by row: the place of a shape or a run, and two flags.
  private var steps: [UInt8]
  /// The best scores of a row and of those before it that a shape reaches, by row modulo their
  /// number.
  private var best: [[Float]]
  /// The best score of each column at the end of a run of source sentences.
  private var sourceRuns: [Float]

  /// What a run costs, and each further sentence of it.
  private static let runStart: Float = -12
  private static let runStep: Float = -1.2
  /// A mark on both sides gains this, one on one side only loses half of it.
  private static let markGain: Float = 1.3
  private static let variance: Float = 10
  private static let slack: Float = 20
  /// The shapes that are tried, and what each costs, in nats.
  private static let shapes: [(source: Int, target: Int, cost: Float)] = [
    (1, 1, -0.12), (1, 2, -2.6), (2, 1, -2.6), (2, 2, -4.5), (1, 3, -4.2), (3, 1, -4.2),
  ]
  /// As many rows as a shape spans, and one.
  private static let rowsKept = 4

  /// What a step is, besides the places of ``shapes``.
  private static let sourceRun: UInt8 = 6
  private static let targetRun: UInt8 = 7
  private static let stepMask: UInt8 = 0x0F
  /// Whether a run that ends in a cell began before the sentence that the cell adds.
  private static let sourceGoesOn: UInt8 = 0x40
  private static let targetGoesOn: UInt8 = 0x80

  /// - Complexity: O(n · m) time and bytes for n and m sentences.
  init(_ left: LengthSums, _ right: LengthSums, ratio: Float) {
    self.left = left
    self.right = right
    self.ratio = ratio
    let columns = right.count + 1
    steps = Array(repeating: 0, count: (left.count + 1) * columns)
    best = Array(repeating: Array(repeating: -.infinity, count: columns), count: Self.rowsKept)
    sourceRuns = Array(repeating: -.infinity, count: columns)
    for row in 0...left.count { fill(row) }
  }

  /// The corners of the best path.
  var nodes: [RoughPath.Node] {
    var node = RoughPath.Node(source: left.count, target: right.count)
    var nodes = [node]
    while node.source > 0 || node.target > 0 {
      switch step(to: node) & Self.stepMask {
      case Self.sourceRun: node.source -= runLength(to: node, Self.sourceGoesOn, \.source)
      case Self.targetRun: node.target -= runLength(to: node, Self.targetGoesOn, \.target)
      case let place:
        let shape = Self.shapes[min(Int(place), Self.shapes.count - 1)]
        node.source = max(0, node.source - shape.source)
        node.target = max(0, node.target - shape.target)
      }
      nodes.append(node)
    }
    return nodes.reversed()
  }

  private func step(to node: RoughPath.Node) -> UInt8 {
    steps[node.source * (right.count + 1) + node.target]
  }

  /// How many sentences the run has that ends in `end`.
  private func runLength(
    to end: RoughPath.Node, _ flag: UInt8, _ side: WritableKeyPath<RoughPath.Node, Int>
  ) -> Int {
    var node = end
    var goesOn = true
    while goesOn, node[keyPath: side] > 0 {
      goesOn = step(to: node) & flag != 0
      node[keyPath: side] -= 1
    }
    return end[keyPath: side] - node[keyPath: side]
  }

  private mutating func fill(_ row: Int) {
    let columns = right.count + 1
    // The best score of this row at the end of a run of target sentences.
    var targetRun = -Float.infinity
    for column in 0..<columns {
      var (score, step) = bestShape(row, column)
      if row > 0 {
        let goingOn = sourceRuns[column] + Self.runStep
        let beginning = best[(row - 1) % Self.rowsKept][column] + Self.runStart
        sourceRuns[column] = max(goingOn, beginning)
        if goingOn >= beginning { step |= Self.sourceGoesOn }
        if sourceRuns[column] > score {
          (score, step) = (sourceRuns[column], step & ~Self.stepMask | Self.sourceRun)
        }
      }
      if column > 0 {
        let goingOn = targetRun + Self.runStep
        let beginning = best[row % Self.rowsKept][column - 1] + Self.runStart
        targetRun = max(goingOn, beginning)
        if goingOn >= beginning { step |= Self.targetGoesOn }
        if targetRun > score {
          (score, step) = (targetRun, step & ~Self.stepMask | Self.targetRun)
        }
      }
      best[row % Self.rowsKept][column] = score
      steps[row * columns + column] = step
    }
  }

  /// The best way to a cell by a bead that has both sides, and its place in ``shapes``.
  private func bestShape(_ row: Int, _ column: Int) -> (score: Float, step: UInt8) {
    var result: (score: Float, step: UInt8) = (row + column == 0 ? 0 : -.infinity, 0)
    for (place, shape) in Self.shapes.enumerated()
    where shape.source <= row && shape.target <= column {
      let from = (row: row - shape.source, column: column - shape.target)
      let score =
        best[from.row % Self.rowsKept][from.column] + shape.cost
        + lengthScore(from, (row, column)) + markScore(from, (row, column))
      if score > result.score { result = (score, UInt8(place)) }
    }
    return result
  }

  /// How well the lengths agree, after Gale and Church (1993).
  private func lengthScore(_ from: (row: Int, column: Int), _ to: (row: Int, column: Int)) -> Float
  {
    let source = (left.lengths[to.row] - left.lengths[from.row]) * ratio
    let target = right.lengths[to.column] - right.lengths[from.column]
    return -(target - source) * (target - source)
      / (Self.variance * (target + source) + Self.slack)
  }

  private func markScore(_ from: (row: Int, column: Int), _ to: (row: Int, column: Int)) -> Float {
    let source = left.marks[to.row] - left.marks[from.row]
    let target = right.marks[to.column] - right.marks[from.column]
    let shared = source.replacing(with: target, where: target .< source)
    let alone = source + target - 2 * shared
    return Self.markGain * (shared - 0.5 * alone).sum()
  }
}
