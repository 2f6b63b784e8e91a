// Finds which sections of two documents render each other.

/// Finds which sections of two documents render each other, from the highest level down.
///
/// What stands in them decides: the share of the points of both sections that they have in common.
/// The same place in the numbering only helps; a number alone never does, since a text with one
/// chapter more would be skewed from there on. Sections that are found leave corners behind.
struct SectionMatcher {
  private let source: SectionTree
  private let target: SectionTree
  private let points: [PointChain.Point]
  private let chain: MainChain
  /// Where sections begin that render each other.
  private(set) var corners: [RoughPath.Node] = []
  /// Sections that stand elsewhere in the target.
  private(set) var moves: [MovedRun] = []

  /// What points count beside those of the heaviest chain where sections are put in order.
  private static let besideChain: Float = 0.01
  /// The share of points in common from which on two sections may belong together.
  private static let leastShare: Float = 0.25
  /// The share from which on it is sure.
  private static let sureShare: Float = 0.4
  /// What the same place in the numbering adds to the share.
  private static let samePlace: Float = 0.1
  /// The sure one must have so many times the points of the next best.
  private static let lead: Float = 2
  /// The least weight of points in common.
  private static let leastWeight: Float = 6
  /// The fewest points in common where the numbering does not agree.
  private static let fewestPoints = 3
  /// What the points of a section that moved must come to.
  private static let leastMovedWeight: Float = 12
  /// The share from which on a short section may have moved.
  private static let shortShare: Float = 0.7
  /// What the points of a short section that moved must come to.
  private static let leastShortWeight: Float = 4
  /// More pairs of sections than this are not compared.
  private static let mostPairs = 4_000_000

  /// Compares the sections of two documents.
  ///
  /// - Parameters:
  ///   - points: What the texts have in common, by their sentences.
  ///   - chain: The heaviest chain of these points.
  /// - Complexity: O(n) in the number of points for each level, and in the number of pairs of
  ///   sections under one pair.
  init(
    _ source: SectionTree, _ target: SectionTree, _ points: [PointChain.Point], chain: MainChain
  ) {
    self.source = source
    self.target = target
    self.points = points
    self.chain = chain
    let all = Array(points.indices)
    match(source.roots, target.roots, all)
    moves.sort { $0.source.lowerBound < $1.source.lowerBound }
  }

  // MARK: - One level

  private mutating func match(_ lefts: [Int], _ rights: [Int], _ inside: [Int]) {
    let (lefts, rights) = opened(lefts, rights)
    guard !lefts.isEmpty, !rights.isEmpty, lefts.count * rights.count <= Self.mostPairs else {
      return
    }
    let table = SectionTable(
      lefts.map { source.sections[$0] }, rights.map { target.sections[$0] }, points, inside)
    // Of sections that changed places those stay that the heaviest chain goes through.
    let path = table.path {
      guard share(table, $0, $1, lefts, rights) >= Self.leastShare else { return 0 }
      let (left, right) = (source.sections[lefts[$0]], target.sections[rights[$1]])
      return Self.besideChain * table.weight($0, $1)
        + chain.weight(in: left.sentences, and: right.sentences)
    }
    var partner = [Int?](repeating: nil, count: lefts.count)
    for (left, right) in path { partner[left] = right }
    for (left, right) in path where isSure(table, left, right, lefts, rights) {
      let sections = (source.sections[lefts[left]], target.sections[rights[right]])
      corners.append(
        RoughPath.Node(
          source: sections.0.sentences.lowerBound, target: sections.1.sentences.lowerBound))
      match(sections.0.children, sections.1.children, table.members(left, right))
    }
    addMoves(table, lefts, rights, partner)
  }

  /// The sections under a title where the other text has none over them.
  private func opened(_ lefts: [Int], _ rights: [Int]) -> ([Int], [Int]) {
    if lefts.count == 1, rights.count > 1, let only = lefts.first {
      return (source.sections[only].children, rights)
    }
    if rights.count == 1, lefts.count > 1, let only = rights.first {
      return (lefts, target.sections[only].children)
    }
    return (lefts, rights)
  }

  private func share(
    _ table: SectionTable, _ left: Int, _ right: Int, _ lefts: [Int], _ rights: [Int]
  ) -> Float {
    let share = table.share(left, right)
    return share > 0 && hasSamePlace(lefts[left], rights[right]) ? share + Self.samePlace : share
  }

  private func hasSamePlace(_ left: Int, _ right: Int) -> Bool {
    let path = source.sections[left].path
    return !path.isEmpty && path == target.sections[right].path
  }

  private func isSure(
    _ table: SectionTable, _ left: Int, _ right: Int, _ lefts: [Int], _ rights: [Int]
  ) -> Bool {
    let isNumbered = hasSamePlace(lefts[left], rights[right])
    return share(table, left, right, lefts, rights) >= Self.sureShare
      && table.weight(left, right) >= Self.leastWeight
      && (isNumbered || table.count(left, right) >= Self.fewestPoints)
      && table.leads(left, right, times: Self.lead)
  }

  // MARK: - Moves

  /// Adds the sections without a partner that have one out of order.
  private mutating func addMoves(
    _ table: SectionTable, _ lefts: [Int], _ rights: [Int], _ partner: [Int?]
  ) {
    let taken = Set(partner.compactMap { $0 })
    // Where the path is among the target's sections: behind the last one with a partner.
    var place = rights.first.map { target.sections[$0].sentences.lowerBound } ?? 0
    for left in lefts.indices {
      if let right = partner[left] {
        place = target.sections[rights[right]].sentences.upperBound
        continue
      }
      guard let right = table.best(ofLeft: left), !taken.contains(right),
        hasMoved(table, left, right, lefts, rights)
      else { continue }
      let run = MovedRun(
        source: source.sections[lefts[left]].sentences,
        target: target.sections[rights[right]].sentences, place: place)
      let (short, long) = (
        min(run.source.count, run.target.count), max(run.source.count, run.target.count)
      )
      if long <= 3 * short + 2, !run.target.contains(place) || place == run.target.lowerBound {
        moves.append(run)
      }
    }
  }

  /// Whether two sections have enough in common to be the same in another place.
  private func hasMoved(
    _ table: SectionTable, _ left: Int, _ right: Int, _ lefts: [Int], _ rights: [Int]
  ) -> Bool {
    let weight = table.weight(left, right)
    guard table.leads(left, right, times: Self.lead) else { return false }
    if table.share(left, right) >= Self.shortShare { return weight >= Self.leastShortWeight }
    return isSure(table, left, right, lefts, rights) && weight >= Self.leastMovedWeight
      && table.count(left, right) >= Self.fewestPoints
  }
}
