// How the beads of a bitext are put into the units of an XLIFF file.
import DocumentModel

/// Consecutive beads that go into one unit, and the places of their targets.
///
/// XLIFF can say that a target stands elsewhere only inside a unit. So a unit is a paragraph of the
/// source, or as many of them as the beads that cross need to stay inside one.
struct XLIFFUnit {
  /// A bead and its place.
  struct Segment {
    /// The bead.
    var bead: Bead
    /// The place of the target among those of the unit, from 1.
    var order: Int
  }

  /// The beads, in source order.
  var segments: [Segment] = []

  /// The units of a bitext; beads with nothing on either side are left out.
  ///
  /// - Complexity: O(n log n) in the number of beads.
  static func units(of bitext: Bitext) -> [XLIFFUnit] {
    let beads = bitext.beads.filter { !$0.source.isEmpty || !$0.target.isEmpty }
    let places = targetPlaces(beads)
    var units: [XLIFFUnit] = []
    var unit = XLIFFUnit()
    var start = 0
    var furthest = 0
    for (index, bead) in beads.enumerated() {
      unit.segments.append(Segment(bead: bead, order: places[index] - start + 1))
      furthest = max(furthest, places[index])
      let next = index + 1 < beads.count ? beads[index + 1] : nil
      guard furthest == index, next.map({ begins($0, after: bead, in: bitext) }) ?? true else {
        continue
      }
      units.append(unit)
      unit = XLIFFUnit()
      start = index + 1
    }
    return units
  }

  /// The place of each bead in the order of the target; those without a target follow the bead
  /// before them.
  private static func targetPlaces(_ beads: [Bead]) -> [Int] {
    var keys: [Int] = []
    for bead in beads { keys.append(bead.target.first ?? keys.last ?? -1) }
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    var places = Array(repeating: 0, count: beads.count)
    for (place, index) in order.enumerated() { places[index] = place }
    return places
  }

  /// Whether `next` begins a paragraph that `bead` does not belong to.
  private static func begins(_ next: Bead, after bead: Bead, in bitext: Bitext) -> Bool {
    if let first = next.source.first, let last = bead.source.last {
      return bitext.source.sentences[first].block != bitext.source.sentences[last].block
    }
    if let first = next.target.first, let last = bead.target.last {
      return bitext.target.sentences[first].block != bitext.target.sentences[last].block
    }
    return false
  }
}
