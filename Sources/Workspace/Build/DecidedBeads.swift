// Beads that a person confirmed or corrected, carried over to a new alignment.
import BitextFormats
import DocumentModel

/// The beads of an earlier alignment that a person confirmed or corrected.
///
/// They are found again in the present texts by the ids of their sentences, which follow the
/// content, and take the place of whatever the aligner found there.
struct DecidedBeads {
  /// A new alignment with the decided beads in place.
  struct Applied {
    /// The alignment.
    let bitext: Bitext
    /// The decided beads whose sentences have changed or gone.
    let unplaced: [Links.Record]
  }

  private let records: [Links.Record]

  /// Collects the decided beads of an earlier alignment, if there is one.
  init(_ links: Links?) {
    records = (links?.records ?? []).filter { $0.bead.origin != .automatic }
  }

  /// Puts the decided beads in place of the automatic ones that they meet.
  ///
  /// - Complexity: O(n log n) in the number of beads.
  func applied(to bitext: Bitext) -> Applied {
    guard !records.isEmpty else { return Applied(bitext: bitext, unplaced: []) }
    var source = SegmentFinder(bitext.source)
    var target = SegmentFinder(bitext.target)
    var placed: [Bead] = []
    var unplaced: [Links.Record] = []
    for record in records {
      guard let sources = source.find(record.sourceIDs, count: record.bead.source.count),
        let targets = target.find(record.targetIDs, count: record.bead.target.count)
      else {
        unplaced.append(record)
        continue
      }
      source.taken.formUnion(sources)
      target.taken.formUnion(targets)
      var bead = record.bead
      bead.source = sources
      bead.target = targets
      placed.append(bead)
    }
    let rest = Self.without(source.taken, target.taken, bitext.beads)
    return Applied(
      bitext: Bitext(
        source: bitext.source, target: bitext.target, beads: BeadOrder.sorted(rest + placed)),
      unplaced: unplaced)
  }

  /// Takes the decided segments out of the automatic beads.
  private static func without(
    _ sources: Set<Int>, _ targets: Set<Int>, _ beads: [Bead]
  ) -> [Bead] {
    beads.compactMap { bead in
      var bead = bead
      bead.source.removeAll(where: sources.contains)
      bead.target.removeAll(where: targets.contains)
      return bead.source.isEmpty && bead.target.isEmpty ? nil : bead
    }
  }
}

/// Finds the segments of a document by their stable ids, each one once.
private struct SegmentFinder {
  private let indices: [String: Int]
  /// Segments that stand in a decided bead already.
  var taken: Set<Int> = []

  init(_ document: Document) {
    indices = Dictionary(
      document.sentences.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The segments with these ids, ascending; `nil` unless all `count` of them are there and free.
  func find(_ ids: [String], count: Int) -> [Int]? {
    let found = ids.compactMap { indices[$0] }.filter { !taken.contains($0) }
    return found.count == count && ids.count == count ? found.sorted() : nil
  }
}
