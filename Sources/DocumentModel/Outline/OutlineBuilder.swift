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
  /// The levels of the outlines in the beam, and room for those of the next one.
  private var levels = OutlineLevels(outlines: OutlineBuilder.beamWidth)
  private var spare = OutlineLevels(outlines: OutlineBuilder.beamWidth)
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
    for index in beam.indices { addChoices(for: mark, index, &choices) }
    let best = choices.reduce(Double.infinity) { min($0, $1.cost) }
    var order: [(cost: Double, index: Int)] = []
    order.reserveCapacity(choices.count)
    for index in choices.indices where choices[index].cost <= best + Self.widestGap {
      order.append((choices[index].cost, index))
    }
    order.sort { $0 < $1 }
    keep(order, choices, mark)
  }

  private func addChoices(for mark: OutlineMark, _ state: Int, _ choices: inout [Choice]) {
    let (cost, depth) = (beam[state].cost, levels.counts[state])
    if mark.isTentative, let reading = mark.readings.first, let form = mark.forms.first {
      choices.append(
        Choice(state: state, level: nil, reading: reading, form: form, cost: cost + Self.noMark))
    }
    let home = home(of: mark, in: state)
    for (reading, form) in zip(mark.readings, mark.forms) {
      addGoingOn(for: mark, reading, form, state, home, &choices)
      guard depth < OutlineLevels.deepest, !mark.isLastWord else { continue }
      let opening = cost + openingCost(of: state, mark, reading, form, home)
      choices.append(
        Choice(state: state, level: depth, reading: reading, form: form, cost: opening))
    }
  }

  /// Adds the ways to go on at an open level, at the cost of the levels that this closes too.
  private func addGoingOn(
    for mark: OutlineMark, _ reading: Enumerator.Reading, _ form: UInt16, _ state: Int,
    _ home: Int?, _ choices: inout [Choice]
  ) {
    let count = levels.counts[state]
    var closedSingles = 0
    for depth in 0..<count where levels[state, depth].marks == 1 { closedSingles += 1 }
    var isExpectedAbove = false
    for depth in 0..<count {
      let level = levels[state, depth]
      if level.marks == 1 { closedSingles -= 1 }
      guard !mark.isLastWord || level.takesLastWord else { continue }
      // A last word (`最后，`) has the number where the level stands.
      let ordinal = mark.isLastWord ? level.ordinal + 1 : reading.ordinal
      if mark.isLastWord {
        isExpectedAbove = levels.contains(in: state, before: depth) {
          $0.expects(mark, ordinal, form)
        }
      }
      var cost = level.cost(of: mark, ordinal, form, isOutermost: depth == 0)
      cost += Self.singleMark * Double(closedSingles)
      if mark.isLastWord { cost += Self.singleMark * Double(count - depth - 1) }
      if let home, home != depth { cost += Self.tornList }
      if isExpectedAbove, !level.uses(form) { cost += Self.stolen }
      choices.append(
        Choice(
          state: state, level: depth,
          reading: Enumerator.Reading(style: reading.style, ordinal: ordinal), form: form,
          cost: beam[state].cost + cost))
      isExpectedAbove = isExpectedAbove || level.expects(mark, ordinal, form)
    }
  }

  /// The level that holds the list which the format puts an item in.
  private func home(of mark: OutlineMark, in state: Int) -> Int? {
    guard case .item = mark.format else { return nil }
    return (0..<levels.counts[state]).last { levels[state, $0].format == mark.format }
  }

  /// Keeps the cheapest outlines, one of each shape.
  private mutating func keep(
    _ order: [(cost: Double, index: Int)], _ choices: [Choice], _ mark: OutlineMark
  ) {
    var next: [State] = []
    next.reserveCapacity(Self.beamWidth)
    for (_, index) in order {
      let choice = choices[index]
      let (kept, last) = shape(after: choice, mark)
      let isKnown = next.indices.contains { spare.has($0, levels, choice.state, kept, and: last) }
      guard !isKnown else { continue }
      spare.set(next.count, levels, choice.state, kept, and: last)
      var labels = beam[choice.state].labels
      if choice.level != nil, let label = mark.label { labels[label] = choice.reading.ordinal }
      next.append(State(labels: labels, cost: choice.cost, trail: steps.count))
      steps.append(Step(previous: beam[choice.state].trail, placement: placement(choice, mark)))
      if next.count == Self.beamWidth { break }
    }
    beam = next
    swap(&levels, &spare)
  }

  /// The open levels after a choice: how many stay as they are, and the one with the mark.
  private func shape(
    after choice: Choice, _ mark: OutlineMark
  ) -> (kept: Int, last: OutlineLevel?) {
    let count = levels.counts[choice.state]
    guard let level = choice.level else { return (count, nil) }
    guard level < count else {
      return (level, OutlineLevel(mark, choice.reading.ordinal, choice.form))
    }
    var last = levels[choice.state, level]
    last.take(mark, choice.reading.ordinal, choice.form)
    return (level, last)
  }

  private func placement(_ choice: Choice, _ mark: OutlineMark) -> Step.Placement? {
    guard let level = choice.level else { return nil }
    let isNew = level == levels.counts[choice.state]
    let note: OutlineNote? =
      isNew
      ? (isOutOfSequence(choice.state, mark, choice.reading)
        ? .begins(at: choice.reading.ordinal) : nil)
      : levels[choice.state, level].note(on: mark, choice.reading.ordinal)
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
    _ state: Int, _ mark: OutlineMark, _ reading: Enumerator.Reading
  ) -> Bool {
    let isContinued = mark.label.map { beam[state].labels[$0] == reading.ordinal - 1 } ?? false
    return reading.ordinal > 1 && !isContinued
  }

  /// What it costs to open a new level below the deepest one.
  private func openingCost(
    of state: Int, _ mark: OutlineMark, _ reading: Enumerator.Reading, _ form: UInt16,
    _ home: Int?
  ) -> Double {
    let count = levels.counts[state]
    var cost = mark.isTentative ? Self.doubt : 0
    if isOutOfSequence(state, mark, reading) {
      cost += 3 + OutlineLevel.distance(reading.ordinal - 1)
      if levels.contains(in: state, before: count, where: { $0.uses(form) }) {
        cost += Self.sameForm
      }
    }
    guard let parent = levels.last(of: state) else { return cost }
    if home != nil { cost += Self.tornList }
    if mark.isFormatHeading, parent.clashes(with: mark) { cost += Self.headingBelow }
    cost += parent.leadsOn || parent.label != nil ? 0.5 : 2.5
    if parent.uses(form) { cost += 1 }
    if levels.contains(in: state, before: count - 1, where: { $0.uses(form) }) { cost += 0.7 }
    guard let label = mark.label else { return cost }
    if mark.isAppendix { cost += 3 }
    if parent.label == nil { cost += 2 }
    if levels.contains(in: state, before: count, where: { $0.label == label }) { cost += 6 }
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
