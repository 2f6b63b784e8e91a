// What a person can do to the beads of an alignment.
import DocumentModel

extension Revision {
  /// The confidence of what is left of a bead: nobody has measured it.
  private static let unmeasured = 0.5

  /// Agrees with a bead; one that was decided before stays as it is.
  package mutating func confirm(_ place: Int) throws(RevisionError) {
    var bead = try bead(at: place)
    guard bead.origin == .automatic else { return }
    bead.origin = .confirmed
    replace(.confirmed, [place: [bead]])
  }

  /// Makes neighbouring beads one.
  package mutating func merge(_ places: [Int]) throws(RevisionError) {
    let places = Set(places).sorted()
    guard let first = places.first, let last = places.last, first < last else {
      throw problem("to merge takes segments of two beads at least; they are of one")
    }
    guard places.count == last - first + 1 else {
      throw problem(
        "the beads to merge are no neighbours; name the \(last - first + 1 - places.count) between "
          + "them as well, or use --link")
    }
    var merged = Self.corrected(try bead(at: first))
    for place in places.dropFirst() {
      let bead = try bead(at: place)
      merged.source += bead.source
      merged.target += bead.target
      merged.moved = merged.moved && bead.moved
    }
    merged.source.sort()
    merged.target.sort()
    var replacements = Dictionary(uniqueKeysWithValues: places.map { ($0, [Bead]()) })
    replacements[first] = [merged]
    replace(.merged, replacements)
  }

  /// Cuts a bead in two: so many segments of each side come before the cut.
  package mutating func split(
    _ place: Int, source: Int, target: Int
  ) throws(RevisionError) {
    let bead = try bead(at: place)
    guard (0...bead.source.count).contains(source), (0...bead.target.count).contains(target) else {
      throw problem("a bead can be split only between its own segments")
    }
    var first = Self.corrected(bead)
    var second = first
    first.source = Array(bead.source.prefix(source))
    first.target = Array(bead.target.prefix(target))
    second.source = Array(bead.source.dropFirst(source))
    second.target = Array(bead.target.dropFirst(target))
    for part in [first, second] where part.source.isEmpty && part.target.isEmpty {
      throw problem("one part of the split would have no segment on either side; cut elsewhere")
    }
    replace(.split, [place: [first, second]])
  }

  /// Puts segments into one bead, and takes them out of where they were.
  package mutating func link(source: [Int], target: [Int]) throws(RevisionError) {
    let segments = source.map { Segment(.source, $0) } + target.map { Segment(.target, $0) }
    guard !source.isEmpty, !target.isEmpty else {
      throw problem(
        "a link needs segments of both texts; --unlink says that one has no counterpart")
    }
    guard Set(segments).count == segments.count else {
      throw problem("a segment is named twice in one link; name it once")
    }
    let new = Bead(
      source: source.sorted(), target: target.sorted(), confidence: 1, origin: .corrected)
    let places = try places(of: segments)
    if places.count == 1, let place = places.first, Self.isSame(beads[place], new) {
      return try confirm(place)
    }
    var replacements: [Int: [Bead]] = [:]
    for place in places {
      let rest = Self.rest(of: beads[place], without: new)
      if beads[place].origin != .automatic, rest != nil {
        throw problem(
          "the bead \(describe(beads[place])) is \(beads[place].origin.rawValue) and would be taken "
            + "apart; --unlink its segments first")
      }
      replacements[place] = rest.map { [$0] } ?? []
    }
    let home = bead(of: Segment(.source, new.source[0])) ?? 0
    replacements[home] = BeadOrder.sorted((replacements[home] ?? []) + [new])
    replace(.linked, replacements)
  }

  /// Takes a segment out of its bead: it has no counterpart.
  package mutating func unlink(_ segment: Segment) throws(RevisionError) {
    guard let place = bead(of: segment) else { throw problem(unknown(segment)) }
    let bead = beads[place]
    var alone = Bead(source: [], target: [], confidence: 1, origin: .corrected)
    alone[keyPath: segment.side.path] = [segment.index]
    guard var rest = Self.rest(of: bead, without: alone) else { return try confirm(place) }
    if bead.origin != .automatic, !rest.isNull { rest = Self.corrected(rest) }
    replace(.unlinked, [place: BeadOrder.sorted([rest, alone])])
  }

  // MARK: - Parts

  private func bead(at place: Int) throws(RevisionError) -> Bead {
    guard beads.indices.contains(place) else {
      throw problem("there is no bead \(place); the last one is \(beads.count - 1)")
    }
    return beads[place]
  }

  private func places(of segments: [Segment]) throws(RevisionError) -> [Int] {
    var places: Set<Int> = []
    for segment in segments {
      guard let place = bead(of: segment) else { throw problem(unknown(segment)) }
      places.insert(place)
    }
    return places.sorted()
  }

  private static func corrected(_ bead: Bead) -> Bead {
    Bead(
      source: bead.source, target: bead.target, confidence: 1, origin: .corrected,
      moved: bead.moved)
  }

  /// What is left of a bead without the segments of another; `nil` where that is nothing.
  private static func rest(of bead: Bead, without other: Bead) -> Bead? {
    let rest = Bead(
      source: bead.source.filter { !other.source.contains($0) },
      target: bead.target.filter { !other.target.contains($0) },
      confidence: min(bead.confidence, unmeasured), moved: bead.moved)
    return rest.source.isEmpty && rest.target.isEmpty ? nil : rest
  }

  private static func isSame(_ left: Bead, _ right: Bead) -> Bool {
    left.source.sorted() == right.source && left.target.sorted() == right.target
  }

  private func describe(_ bead: Bead) -> String {
    let sides = [bead.source, bead.target].map { side in
      side.isEmpty ? "none" : side.map(String.init).joined(separator: "+")
    }
    return sides.joined(separator: " – ")
  }
}
