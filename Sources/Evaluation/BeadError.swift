// Places where produced beads differ from the gold.

/// A place where produced beads differ from the gold: the beads of either that the other lacks, as
/// far as they share sentences.
package struct BeadError: Hashable, Sendable {
  /// The gold beads that were not produced, in the order of the gold.
  package private(set) var gold: [BeadIndices] = []
  /// The produced beads that the gold lacks, in the order in which they were produced.
  package private(set) var produced: [ProducedBead] = []

  /// What the wrong beads claim, added up; a bead without a claim counts 1.
  package var claimed: Double {
    produced.reduce(0) { $0 + ($1.confidence ?? 1) }
  }

  /// The source sentences of all beads, ascending.
  package var source: [Int] { Self.union(gold.map(\.source) + produced.map(\.indices.source)) }
  /// The target sentences of all beads, ascending.
  package var target: [Int] { Self.union(gold.map(\.target) + produced.map(\.indices.target)) }

  private static func union(_ lists: [[Int]]) -> [Int] {
    Set(lists.joined()).sorted()
  }

  /// The errors of a document, the worst first.
  ///
  /// - Complexity: O(n log n) in the number of sentences in wrong beads.
  package static func errors(gold: [BeadIndices], produced: [ProducedBead]) -> [BeadError] {
    let right = Set(gold).intersection(produced.map(\.indices))
    let missed = gold.filter { !right.contains($0) }
    let wrong = produced.filter { !right.contains($0.indices) }
    var groups = BeadGroups()
    for bead in missed { groups.add(bead) }
    for bead in wrong { groups.add(bead.indices) }
    var errors = [BeadError](repeating: BeadError(), count: groups.count)
    for bead in missed { errors[groups.number(of: bead)].gold.append(bead) }
    for bead in wrong { errors[groups.number(of: bead.indices)].produced.append(bead) }
    return errors.filter { !$0.produced.isEmpty || !$0.gold.isEmpty }
      .enumerated().sorted { ($1.element.claimed, $0.offset) < ($0.element.claimed, $1.offset) }
      .map(\.element)
  }
}

/// Beads in groups that share sentences: a disjoint-set forest over the sentences.
private struct BeadGroups {
  /// A sentence of either side.
  private struct Sentence: Hashable {
    let isSource: Bool
    let index: Int
  }

  private var numbers: [Sentence: Int] = [:]
  private var parents: [Int] = []

  /// At least as many as there are groups.
  var count: Int { parents.count }

  mutating func add(_ bead: BeadIndices) {
    let places = Self.sentences(bead).map { place(of: $0) }
    for place in places.dropFirst() {
      let (left, right) = (root(places[0]), root(place))
      parents[max(left, right)] = min(left, right)
    }
  }

  /// The number of the group of a bead that was added.
  mutating func number(of bead: BeadIndices) -> Int {
    guard let first = Self.sentences(bead).first, let place = numbers[first] else { return 0 }
    return root(place)
  }

  private static func sentences(_ bead: BeadIndices) -> [Sentence] {
    bead.source.map { Sentence(isSource: true, index: $0) }
      + bead.target.map { Sentence(isSource: false, index: $0) }
  }

  private mutating func place(of sentence: Sentence) -> Int {
    if let place = numbers[sentence] { return place }
    numbers[sentence] = parents.count
    parents.append(parents.count)
    return parents.count - 1
  }

  private mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }
}
