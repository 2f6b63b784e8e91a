// An alignment that a person revises.
package import BitextFormats
package import DocumentModel
import TextModel

/// An alignment that a person revises: beads that can be confirmed, merged, split, linked anew and
/// taken apart, and each of these steps undone.
///
/// The texts are not needed: the file says which segments there are. Every segment stands in one
/// bead before and after each step.
package struct Revision: Sendable {
  /// One of the two texts.
  package enum Side: String, CaseIterable, Sendable {
    /// The text that was rendered.
    case source
    /// The other rendering.
    case target

    /// The segments that a bead has on this side.
    var path: WritableKeyPath<Bead, [Int]> { self == .source ? \.source : \.target }
  }

  /// A segment of one of the texts.
  package struct Segment: Hashable, Sendable {
    /// Which text.
    package let side: Side
    /// Its number in the text, from 0.
    package let index: Int

    /// Names a segment.
    package init(_ side: Side, _ index: Int) {
      self.side = side
      self.index = index
    }
  }

  /// What a file says about one side.
  private struct Text {
    var ids: [Int: String] = [:]
    var spans: [Int: ByteSpan] = [:]
    /// The bead of each segment.
    var beads: [Int: Int] = [:]
  }

  /// The file, for messages.
  package let file: String
  private let header: LinksHeader?
  /// The beads, in the order of the file.
  package private(set) var beads: [Bead]
  /// What was done, in order.
  package private(set) var changes: [RevisionChange] = []
  private var texts: [Side: Text] = [.source: Text(), .target: Text()]
  private var segmentsByID: [String: [Segment]] = [:]

  /// Begins to revise an alignment.
  ///
  /// - Throws: ``RevisionError`` where a segment stands in two beads, or a bead holds none.
  package init(_ links: Links, file: String) throws(RevisionError) {
    self.file = file
    header = links.header
    beads = links.records.map(\.bead)
    for record in links.records {
      guard !record.bead.source.isEmpty || !record.bead.target.isEmpty else {
        throw RevisionError(file: file, problem: "a bead has no segment on either side; remove it")
      }
      note(.source, record.bead.source, record.sourceIDs, record.sourceSpans)
      note(.target, record.bead.target, record.targetIDs, record.targetSpans)
    }
    try locate()
  }

  private mutating func note(
    _ side: Side, _ indices: [Int], _ ids: [String], _ spans: [ByteSpan]
  ) {
    for (place, index) in indices.enumerated() {
      if ids.indices.contains(place) {
        texts[side]?.ids[index] = ids[place]
        segmentsByID[ids[place], default: []].append(Segment(side, index))
      }
      if spans.indices.contains(place) { texts[side]?.spans[index] = spans[place] }
    }
  }

  private mutating func locate() throws(RevisionError) {
    for side in Side.allCases {
      var owners: [Int: Int] = [:]
      for (place, bead) in beads.enumerated() {
        for index in bead[keyPath: side.path] {
          guard owners.updateValue(place, forKey: index) == nil else {
            throw problem(
              "the \(side.rawValue) segment \(index) stands in two beads; leave it in one of them")
          }
        }
      }
      texts[side]?.beads = owners
    }
  }

  /// The alignment as it is now.
  package var links: Links {
    Links(
      header: header,
      records: beads.map { bead in
        Links.Record(
          bead: bead, sourceIDs: values(\.ids, .source, bead.source),
          targetIDs: values(\.ids, .target, bead.target),
          sourceSpans: values(\.spans, .source, bead.source),
          targetSpans: values(\.spans, .target, bead.target))
      })
  }

  private func values<Value>(
    _ values: KeyPath<Text, [Int: Value]>, _ side: Side, _ indices: [Int]
  ) -> [Value] {
    guard let known = texts[side]?[keyPath: values] else { return [] }
    return indices.compactMap { known[$0] }
  }

  /// The bead that a segment stands in, by its place in the list.
  package func bead(of segment: Segment) -> Int? { texts[segment.side]?.beads[segment.index] }

  /// The segments with an id: none, one, or one of each where both texts have the same sentence.
  package func segments(withID id: String) -> [Segment] { segmentsByID[id] ?? [] }

  /// All ids.
  var ids: [String] { segmentsByID.keys.sorted() }

  /// The last segment of a side; `nil` where it has none.
  func last(of side: Side) -> Int? { texts[side]?.beads.keys.max() }

  /// A fault of this file.
  package func problem(_ words: String) -> RevisionError {
    RevisionError(file: file, problem: words)
  }

  // MARK: - Steps

  /// Replaces beads, each by those that take its place, and notes the step.
  mutating func replace(_ kind: RevisionChange.Kind, _ replacements: [Int: [Bead]]) {
    var result: [Bead] = []
    var spots: [RevisionChange.Spot] = []
    result.reserveCapacity(beads.count + 2)
    for (place, bead) in beads.enumerated() {
      guard let replacement = replacements[place] else {
        result.append(bead)
        continue
      }
      spots.append(.init(place: result.count, added: replacement, removed: bead))
      result += replacement
    }
    beads = result
    changes.append(RevisionChange(kind: kind, spots: spots))
    relocate()
  }

  /// Takes back the last step.
  ///
  /// - Returns: Where the beads are that it had changed; `nil` where there is no step.
  package mutating func undo() -> Int? {
    guard let change = changes.popLast() else { return nil }
    for spot in change.spots.reversed() {
      beads.replaceSubrange(spot.place..<spot.place + spot.added.count, with: [spot.removed])
    }
    relocate()
    return change.spots.first?.place
  }

  /// A step leaves every segment in one bead, so that this finds no fault.
  private mutating func relocate() { try? locate() }
}
