// How a person names the segments of an alignment.
import DocumentModel
import TextModel

extension Revision {
  /// An edit distance beyond this is no slip of the finger.
  private static let mostSlips = 4

  /// The segment that `text` names: an id; `source:` or `target:` with an id or a number from 0; or
  /// `bead:` with a number from 0, which stands for the bead's first segment.
  ///
  /// - Parameter side: The text that a number alone is about, where that is clear.
  /// - Throws: ``RevisionError`` where there is no such segment, or more than one.
  package func segment(_ text: String, in side: Side? = nil) throws(RevisionError) -> Segment {
    if let colon = text.firstIndex(of: ":") {
      let name = String(text[text.index(after: colon)...])
      if text[..<colon] == "bead" { return try firstSegment(ofBead: name) }
      guard let named = Side(rawValue: String(text[..<colon])) else {
        throw problem("`\(text)` is no segment; write an id, source:ID, target:ID or bead:NUMBER")
      }
      guard side == nil || side == named else {
        throw problem("`\(text)` stands where a segment of the \(side?.rawValue ?? "") belongs")
      }
      return try segment(name, in: named)
    }
    if let number = Int(text) {
      guard let side else {
        throw problem("`\(text)` can be of either text; write source:\(text) or target:\(text)")
      }
      let segment = Segment(side, number)
      guard bead(of: segment) != nil else { throw problem(unknown(segment)) }
      return segment
    }
    let found = segments(withID: text).filter { side == nil || $0.side == side }
    guard let segment = found.first else { throw problem(unknown(id: text, in: side)) }
    guard found.count == 1 else {
      throw problem("`\(text)` stands in both texts; write source:\(text) or target:\(text)")
    }
    return segment
  }

  /// The bead that a segment named by `text` stands in.
  package func bead(named text: String) throws(RevisionError) -> Int {
    let segment = try segment(text)
    guard let place = bead(of: segment) else { throw problem(unknown(segment)) }
    return place
  }

  private func firstSegment(ofBead text: String) throws(RevisionError) -> Segment {
    guard let place = Int(text), beads.indices.contains(place) else {
      throw problem("there is no bead \(text); they are numbered 0 to \(beads.count - 1)")
    }
    if let first = beads[place].source.first { return Segment(.source, first) }
    return Segment(.target, beads[place].target.first ?? 0)
  }

  /// Says that there is no such segment.
  func unknown(_ segment: Segment) -> String {
    let side = segment.side.rawValue
    guard let last = last(of: segment.side) else { return "the \(side) has no segment" }
    return "there is no \(side) segment \(segment.index); they are numbered 0 to \(last)"
  }

  private func unknown(id: String, in side: Side?) -> String {
    let wanted = Array(id.utf8)
    var nearest: (id: String, slips: Int)?
    for known in ids {
      guard side == nil || segments(withID: known).contains(where: { $0.side == side }) else {
        continue
      }
      let limit = (nearest?.slips ?? Self.mostSlips + 1) - 1
      if let slips = EditDistance.damerau(wanted, Array(known.utf8), limit: limit) {
        nearest = (known, slips)
      }
    }
    let place = side.map { " of the \($0.rawValue)" } ?? ""
    guard let nearest else {
      return "no segment\(place) has the id `\(id)`; the ids stand in sourceIds and targetIds"
    }
    return "no segment\(place) has the id `\(id)`; the nearest is `\(nearest.id)`"
  }
}
