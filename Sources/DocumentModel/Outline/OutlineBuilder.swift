// Works out depth and ordinal of every mark from sequence and context.
internal import TextModel

/// Works out the depth of every mark of a document from its sequence and context.
///
/// How a mark is written says little: one level may hold "1.", "(II)", "(3)" and "IV.". So every way
/// to place each mark is weighed: go on at an open level, or open a new one below. A mark that
/// follows the last one of its level costs nothing; gaps, repetitions, a change of form, and a
/// level that begins under a full sentence cost something. The cheapest whole outline is searched
/// for with a beam.
struct OutlineBuilder {
  /// How many outlines are kept at each step.
  private static let beamWidth = 12
  /// How deep an outline may go.
  private static let deepest = 10

  /// An outline of the marks so far.
  private struct State {
    var levels: [OutlineLevel] = []
    /// The last number of each label, for articles that count on across chapters.
    var labels: [String: Int] = [:]
    var cost = 0.0
    var trail = -1
  }

  /// A decision for one mark, and the one before it.
  private struct Step {
    let previous: Int
    let placement: OutlinePlacement?
  }

  /// One way to place a mark after one of the outlines so far.
  private struct Choice {
    let state: Int
    /// The open level to go on at, `levels.count` for a new one; `nil` where the mark is none.
    let level: Int?
    let reading: Enumerator.Reading
    let cost: Double
  }

  private var beam = [State()]
  private var steps: [Step] = []

  /// The place of each mark; `nil` where what looked like a mark is none.
  ///
  /// - Complexity: O(n) in the number of marks, for a fixed beam.
  static func placements(of marks: [OutlineMark]) -> [OutlinePlacement?] {
    var builder = OutlineBuilder()
    for mark in marks { builder.take(mark) }
    return builder.best()
  }

  private mutating func take(_ mark: OutlineMark) {
    var choices: [Choice] = []
    for (index, state) in beam.enumerated() {
      addChoices(for: mark, state, index, &choices)
    }
    let best = choices.reduce(Double.infinity) { min($0, $1.cost) }
    choices.removeAll { $0.cost > best + Self.widestGap }
    let order = choices.indices.sorted { (choices[$0].cost, $0) < (choices[$1].cost, $1) }
    keep(order.map { choices[$0] }, mark)
  }

  private func addChoices(
    for mark: OutlineMark, _ state: State, _ index: Int, _ choices: inout [Choice]
  ) {
    if mark.isTentative, let reading = mark.readings.first {
      choices.append(
        Choice(state: index, level: nil, reading: reading, cost: state.cost + Self.noMark))
    }
    for reading in mark.readings {
      for (depth, level) in state.levels.enumerated() where !mark.isLastWord || level.takesLastWord
      {
        let read = mark.isLastWord ? next(after: level, reading) : reading
        let cost = state.cost + cost(of: mark, read, at: depth, state)
        choices.append(Choice(state: index, level: depth, reading: read, cost: cost))
      }
      guard state.levels.count < Self.deepest, !mark.isLastWord else { continue }
      let cost = state.cost + openingCost(of: state, mark, reading)
      choices.append(
        Choice(state: index, level: state.levels.count, reading: reading, cost: cost))
    }
  }

  /// The number of a last word (`最后，`) where the level stands.
  private func next(
    after level: OutlineLevel, _ reading: Enumerator.Reading
  ) -> Enumerator.Reading {
    Enumerator.Reading(style: reading.style, ordinal: level.ordinal + 1)
  }

  /// What it costs to go on at an open level, the levels that this closes taken into account.
  private func cost(
    of mark: OutlineMark, _ reading: Enumerator.Reading, at depth: Int, _ state: State
  ) -> Double {
    var cost = state.levels[depth].cost(of: mark, reading, isOutermost: depth == 0)
    let closed = state.levels[(depth + 1)...]
    cost += Self.singleMark * Double(closed.count { $0.marks == 1 })
    if mark.isLastWord { cost += Self.singleMark * Double(closed.count) }
    cost += listCost(of: mark, state, depth)
    let isExpectedAbove = state.levels[..<depth].contains { $0.expects(mark, reading) }
    if isExpectedAbove, !state.levels[depth].uses(mark, reading) { cost += Self.stolen }
    return cost
  }

  /// What it costs to tear an item from the list that the format puts it in.
  private func listCost(of mark: OutlineMark, _ state: State, _ depth: Int) -> Double {
    guard case .item = mark.format,
      let home = state.levels.lastIndex(where: { $0.format == mark.format }), home != depth
    else { return 0 }
    return Self.tornList
  }

  /// Keeps the cheapest outlines, one of each shape.
  private mutating func keep(_ choices: [Choice], _ mark: OutlineMark) {
    var next: [State] = []
    for choice in choices where next.count < Self.beamWidth {
      let state = applied(choice, mark)
      guard !next.contains(where: { $0.levels == state.levels }) else { continue }
      let placement = placement(choice, mark)
      next.append(state)
      steps.append(Step(previous: beam[choice.state].trail, placement: placement))
      next[next.count - 1].trail = steps.count - 1
    }
    beam = next
  }

  private func applied(_ choice: Choice, _ mark: OutlineMark) -> State {
    var state = beam[choice.state]
    state.cost = choice.cost
    guard let level = choice.level else { return state }
    if level == state.levels.count {
      state.levels.append(OutlineLevel(mark, choice.reading))
    } else {
      state.levels.removeSubrange((level + 1)...)
      state.levels[level].take(mark, choice.reading)
    }
    if let label = mark.label { state.labels[label] = choice.reading.ordinal }
    return state
  }

  private func placement(_ choice: Choice, _ mark: OutlineMark) -> OutlinePlacement? {
    guard let level = choice.level else { return nil }
    let state = beam[choice.state]
    let isNew = level == state.levels.count
    let note =
      isNew
      ? (isOutOfSequence(state, mark, choice.reading) ? "begins at \(choice.reading.ordinal)" : nil)
      : state.levels[level].note(on: mark, choice.reading)
    return OutlinePlacement(depth: level + 1, reading: choice.reading, note: note)
  }

  private func best() -> [OutlinePlacement?] {
    var placements: [OutlinePlacement?] = []
    var index = beam.first?.trail ?? -1
    while index >= 0 {
      placements.append(steps[index].placement)
      index = steps[index].previous
    }
    return placements.reversed()
  }

  /// Whether a new level would begin with another number than its first.
  private func isOutOfSequence(
    _ state: State, _ mark: OutlineMark, _ reading: Enumerator.Reading
  ) -> Bool {
    let isContinued = mark.label.map { state.labels[$0] == reading.ordinal - 1 } ?? false
    return reading.ordinal > 1 && !isContinued
  }

  /// What it costs to open a new level below the deepest one.
  private func openingCost(
    of state: State, _ mark: OutlineMark, _ reading: Enumerator.Reading
  ) -> Double {
    var cost = mark.isTentative ? Self.doubt : 0
    if isOutOfSequence(state, mark, reading) {
      cost += 3 + OutlineLevel.distance(reading.ordinal - 1)
      if state.levels.contains(where: { $0.uses(mark, reading) }) { cost += Self.sameForm }
    }
    guard let parent = state.levels.last else { return cost }
    cost += listCost(of: mark, state, state.levels.count)
    if mark.isFormatHeading, parent.clashes(with: mark) { cost += Self.headingBelow }
    cost += parent.leadsOn || parent.label != nil ? 0.5 : 2.5
    if parent.uses(mark, reading) { cost += 1 }
    if state.levels.dropLast().contains(where: { $0.uses(mark, reading) }) { cost += 0.7 }
    guard let label = mark.label else { return cost }
    if label == "appendix" { cost += 3 }
    if parent.label == nil { cost += 2 }
    if state.levels.contains(where: { $0.label == label }) { cost += 6 }
    return cost
  }

  /// Outlines this much dearer than the best one are given up.
  private static let widestGap = 9.0
  /// What it costs that a tentative mark is none.
  private static let noMark = 1.4
  /// What it costs to close a level of one mark: lists of one item are rare.
  private static let singleMark = 0.1
  /// What it costs to take a mark that a level further out, written alike, waits for.
  private static let stolen = 1.5
  /// What it costs to put an item elsewhere than the others of its list.
  private static let tornList = 8.0
  /// What it costs that a level begins in the middle, written like one that is open.
  private static let sameForm = 6.0
  /// What it costs that a heading stands under an item.
  private static let headingBelow = 6.0
  /// What it costs that a tentative mark begins a level.
  private static let doubt = 2.0
}
