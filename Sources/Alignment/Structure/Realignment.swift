// Aligns two texts around what was inserted, dropped or moved.

/// Aligns two texts, and where something long was inserted, dropped or moved, once more around it.
///
/// What only one text has skews everything that is counted over the whole texts, besides drawing
/// the path away. So it is found roughly by a chain of points, exactly by an alignment in which
/// sentences may stay alone at little cost, and then left out, or put where it belongs.
struct Realignment {
  let texts: PreparedTexts

  /// The widest band in which the ends of a gap are looked for.
  private static let widestBand = 80
  /// The fewest sentences without a counterpart that are left out together.
  private static let shortestRun = 5
  /// The share of the heaviest chain's weight that the boundaries of sections may not cost.
  private static let heldWeight: Float = 0.95
  /// What the points of the heaviest chain may weigh that the boundary of a section tears apart.
  private static let tornWeight: Float = 3
  /// The fewest sentences that are looked for elsewhere.
  private static let shortestMove = 3
  /// What is left out may have found this share of its words supported, by chance.
  private static let supportByChance = 0.25

  /// Aligns in an arrangement, which is changed where that is needed.
  func outcome(
    _ arrangement: inout Arrangement, progress: (Double) -> Void
  ) -> AlignmentRun.Outcome {
    arrangement = sectioned(arrangement)
    let run = texts.run(arrangement)
    let first = run.outcome(progress: progress)
    guard let learned = first.known else { return first }
    // What was learned along a skewed path would only confirm it; but it is better than nothing.
    let known = texts.learningRounds > 1 ? learned : texts.matches
    let points = AnchorSearch.points(run, known)
    let counts = run.gridCounts
    let cut = GridCut(
      NullRuns(source: [], target: []), sourceCount: counts.source, targetCount: counts.target)
    let corners = PathCorners(arrangement.corners)
    let finder =
      gapsByLengths(run)
      ?? GapFinder(
        chain: PointChain.heaviest(points.filter(corners.allow), targetCount: counts.target),
        sourceCount: counts.source, targetCount: counts.target)
    let runs =
      finder.gaps.isEmpty
      ? NullRuns(first.beads.map(\.shape), cut, gaps: nil, leastCount: Self.shortestMove)
      : nullRuns(finder, arrangement, known)
    let moves = MovedRun.find(points, in: runs)
    let leftOut = finder.gaps.isEmpty ? NullRuns(source: [], target: []) : runs
    guard !leftOut.isEmpty || !moves.isEmpty else { return first }
    let changed = arrangement.leavingOut(leftOut, moving: moves)
    let better = texts.run(changed)
    let second = better.outcome(progress: progress)
    let byChance = leftOut.target.reduce(0) { $0 + run.wordCount(ofTarget: $1) }
    let before = run.supportedWords(first.beads.map(\.shape), by: known)
    let after = better.supportedWords(second.beads.map(\.shape), by: known)
    guard Double(after) >= Double(before) - Self.supportByChance * Double(byChance) else {
      return first
    }
    arrangement = changed
    return second
  }

  /// What by its lengths only one text has, where nothing else is known of the texts' words and of
  /// their structure.
  private func gapsByLengths(_ run: AlignmentRun) -> GapFinder? {
    guard texts.learningRounds > 1, run.arrangement.corners.isEmpty,
      let path = LengthPath(source: run.source, target: run.target, counts: run.gridCounts)
    else { return nil }
    return GapFinder(
      path, sourceCount: run.gridCounts.source, targetCount: run.gridCounts.target)
  }

  /// The arrangement with corners where sections begin that render each other, and with sections
  /// put where they belong.
  private func sectioned(_ arrangement: Arrangement) -> Arrangement {
    let (source, target) = texts.sections
    guard !source.roots.isEmpty, !target.roots.isEmpty else { return arrangement }
    let points = AnchorSearch.points(texts.run(arrangement), texts.matches).map {
      PointChain.Point(
        source: arrangement.source.order[$0.source], target: arrangement.target.order[$0.target],
        weight: $0.weight)
    }
    let count = (arrangement.target.order.max() ?? -1) + 1
    let free = MainChain(points, targetCount: count)
    let matcher = SectionMatcher(source, target, points, chain: free)
    // Sections that were read wrongly on one side would tear apart what belongs together.
    let corners = matcher.corners.filter { free.weight(tornBy: $0) <= Self.tornWeight }
    let held = PointChain.weight(
      of: points.filter(PathCorners(corners).allow), targetCount: count)
    guard held >= Self.heldWeight * free.weight else { return arrangement }
    let moves = matcher.moves.filter { move in
      free.weight(in: move.source, and: move.target) <= Self.tornWeight
    }
    return arrangement.keeping(corners: corners, moving: moves)
  }

  /// The runs of sentences without a counterpart in the gaps, exactly.
  private func nullRuns(
    _ finder: GapFinder, _ arrangement: Arrangement, _ known: SparseTable
  ) -> NullRuns {
    let inSource = finder.gaps.filter { !$0.isInTarget }
    let inTarget = finder.gaps.filter(\.isInTarget)
    let cores = NullRuns(
      source: inSource.map { $0.core(ratio: finder.ratio) },
      target: inTarget.map { $0.core(ratio: finder.ratio) })
    let cut = GridCut(
      cores, sourceCount: arrangement.source.gridCount, targetCount: arrangement.target.gridCount)
    var run = texts.run(arrangement.leavingOut(cores, moving: []))
    run.allowance = NullAllowance(
      sourceGaps: cut.inSource(inSource.map(\.long)),
      targetGaps: cut.inTarget(inTarget.map(\.long)), sourceCount: cut.source.count,
      targetCount: cut.target.count)
    run.taught = known
    let doubtful = finder.gaps.map { $0.long.count - $0.core(ratio: finder.ratio).count }
    run.extraWidth = min(Self.widestBand, doubtful.max() ?? 0)
    run.forms = nil
    let beads = run.outcome { _ in }.beads.map(\.shape)
    return NullRuns(beads, cut, gaps: finder.gaps, leastCount: Self.shortestRun)
  }
}
