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

  /// An outline of the marks so far.
  private struct State {
    var levels = OutlineLevels()
    /// The last number of each label, for articles that count on across chapters.
    var labels: [Int: Int] = [:]
    var cost = 0.0
    var trail = -1
  }

  /// A decision for one mark, and the one before it.
  private struct Step {
    let previous: Int
    let placement: Placement?

    /// As `OutlinePlacement`, without text: of most decisions nothing comes.
    struct Placement {
      let depth: Int
      let reading: Enumerator.Reading
      let note: OutlineNote?
    }
  }

  /// One way to place a mark after one of the outlines so far.
  private struct Choice {
    let state: Int
    /// The open level to go on at, `levels.count` for a new one; `nil` where the mark is none.
    let level: Int?
    let reading: Enumerator.Reading
    let form: UInt16
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
    choices.reserveCapacity(beam.count * (OutlineLevels.deepest + 1))
    for index in beam.indices { addChoices(for: mark, beam[index], index, &choices) }
    let best = choices.reduce(Double.infinity) { min($0, $1.cost) }
    var order: [(cost: Double, index: Int)] = []
    order.reserveCapacity(choices.count)
    for index in choices.indices where choices[index].cost <= best + Self.widestGap {
      order.append((choices[index].cost, index))
    }
    order.sort { $0 < $1 }
    keep(order.lazy.map { choices[$0.index] }, mark)
  }

  private func addChoices(
    for mark: OutlineMark, _ state: State, _ index: Int, _ choices: inout [Choice]
  ) {
    if mark.isTentative, let reading = mark.readings.first, let form = mark.forms.first {
      let cost = state.cost + Self.noMark
      choices.append(Choice(state: index, level: nil, reading: reading, form: form, cost: cost))
    }
    let home = home(of: mark, in: state)
    for (reading, form) in zip(mark.readings, mark.forms) {
      addGoingOn(for: mark, reading, form, state, index, home, &choices)
      guard state.levels.count < OutlineLevels.deepest, !mark.isLastWord else { continue }
      let cost = state.cost + openingCost(of: state, mark, reading, form, home)
      choices.append(
        Choice(state: index, level: state.levels.count, reading: reading, form: form, cost: cost))
    }
  }

  /// Adds the ways to go on at an open level, at the cost of the levels that this closes too.
  private func addGoingOn(
    for mark: OutlineMark, _ reading: Enumerator.Reading, _ form: UInt16, _ state: State,
    _ index: Int, _ home: Int?, _ choices: inout [Choice]
  ) {
    let levels = state.levels
    var closedSingles = levels.count(before: levels.count) { $0.marks == 1 }
    var isExpectedAbove = false
    for depth in 0..<levels.count {
      let level = levels[depth]
      if level.marks == 1 { closedSingles -= 1 }
      guard !mark.isLastWord || level.takesLastWord else { continue }
      // A last word (`最后，`) has the number where the level stands.
      let ordinal = mark.isLastWord ? level.ordinal + 1 : reading.ordinal
      if mark.isLastWord {
        isExpectedAbove = levels.contains(before: depth) { $0.expects(mark, ordinal, form) }
      }
      var cost = level.cost(of: mark, ordinal, form, isOutermost: depth == 0)
      cost += Self.singleMark * Double(closedSingles)
      if mark.isLastWord { cost += Self.singleMark * Double(levels.count - depth - 1) }
      if let home, home != depth { cost += Self.tornList }
      if isExpectedAbove, !level.uses(form) { cost += Self.stolen }
      choices.append(
        Choice(
          state: index, level: depth,
          reading: Enumerator.Reading(style: reading.style, ordinal: ordinal), form: form,
          cost: state.cost + cost))
      isExpectedAbove = isExpectedAbove || level.expects(mark, ordinal, form)
    }
  }

  /// The level that holds the list which the format puts an item in.
  private func home(of mark: OutlineMark, in state: State) -> Int? {
    guard case .item = mark.format else { return nil }
    return state.levels.lastIndex { $0.format == mark.format }
  }

  /// Keeps the cheapest outlines, one of each shape.
  private mutating func keep(_ choices: some Sequence<Choice>, _ mark: OutlineMark) {
    var next: [State] = []
    next.reserveCapacity(Self.beamWidth)
    for choice in choices {
      let state = beam[choice.state]
      let (kept, last) = levels(of: state, choice, mark)
      guard !next.contains(where: { $0.levels.are(state.levels, kept, and: last) }) else {
        continue
      }
      var following = State(
        levels: state.levels, labels: state.labels, cost: choice.cost, trail: steps.count)
      following.levels.close(to: kept, opening: last)
      if choice.level != nil, let label = mark.label {
        following.labels[label] = choice.reading.ordinal
      }
      steps.append(Step(previous: state.trail, placement: placement(choice, mark)))
      next.append(following)
      if next.count == Self.beamWidth { break }
    }
    beam = next
  }

  /// The open levels after a choice: how many stay as they are, and the one with the mark.
  private func levels(
    of state: State, _ choice: Choice, _ mark: OutlineMark
  ) -> (kept: Int, last: OutlineLevel?) {
    guard let level = choice.level else { return (state.levels.count, nil) }
    guard level < state.levels.count else {
      return (level, OutlineLevel(mark, choice.reading.ordinal, choice.form))
    }
    var last = state.levels[level]
    last.take(mark, choice.reading.ordinal, choice.form)
    return (level, last)
  }

  private func placement(_ choice: Choice, _ mark: OutlineMark) -> Step.Placement? {
    guard let level = choice.level else { return nil }
    let state = beam[choice.state]
    let isNew = level == state.levels.count
    let note: OutlineNote? =
      isNew
      ? (isOutOfSequence(state, mark, choice.reading) ? .begins(at: choice.reading.ordinal) : nil)
      : state.levels[level].note(on: mark, choice.reading.ordinal)
    return Step.Placement(depth: level + 1, reading: choice.reading, note: note)
  }

  private func best() -> [OutlinePlacement?] {
    var placements: [OutlinePlacement?] = []
    var index = beam.first?.trail ?? -1
    while index >= 0 {
      placements.append(
        steps[index].placement.map {
          OutlinePlacement(depth: $0.depth, reading: $0.reading, note: $0.note?.text)
        })
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
    of state: State, _ mark: OutlineMark, _ reading: Enumerator.Reading, _ form: UInt16,
    _ home: Int?
  ) -> Double {
    let levels = state.levels
    var cost = mark.isTentative ? Self.doubt : 0
    if isOutOfSequence(state, mark, reading) {
      cost += 3 + OutlineLevel.distance(reading.ordinal - 1)
      if levels.contains(before: levels.count, where: { $0.uses(form) }) { cost += Self.sameForm }
    }
    guard let parent = levels.last else { return cost }
    if home != nil { cost += Self.tornList }
    if mark.isFormatHeading, parent.clashes(with: mark) { cost += Self.headingBelow }
    cost += parent.leadsOn || parent.label != nil ? 0.5 : 2.5
    if parent.uses(form) { cost += 1 }
    if levels.contains(before: levels.count - 1, where: { $0.uses(form) }) { cost += 0.7 }
    guard let label = mark.label else { return cost }
    if mark.isAppendix { cost += 3 }
    if parent.label == nil { cost += 2 }
    if levels.contains(before: levels.count, where: { $0.label == label }) { cost += 6 }
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
