// What the command line asks of a revision.
import DocumentModel
import Workspace

/// What the command line asks of a revision.
struct RevisionArguments {
  let confirm: [String]
  let merge: [String]
  let split: [String]
  let link: [String]
  let unlink: [String]

  /// Makes all changes.
  ///
  /// Numbers of beads are those of the file, so all names are looked up before anything changes.
  ///
  /// - Throws: `RevisionError` for the first change that cannot be made; `revision` is then of no use.
  func apply(to revision: inout Revision) throws(RevisionError) {
    let unlinked = try segments(unlink, revision)
    let cuts = try groups(split, revision)
    let merged = try groups(merge, revision)
    let confirmed = try segments(confirm, revision)
    for segment in unlinked { try revision.unlink(segment) }
    for cut in cuts { try Self.cut(at: cut, &revision) }
    for group in merged { try revision.merge(group.compactMap(revision.bead(of:))) }
    for text in link { try apply(link: text, to: &revision) }
    for segment in confirmed {
      if let place = revision.bead(of: segment) { try revision.confirm(place) }
    }
  }

  private func segments(
    _ texts: [String], _ revision: Revision
  ) throws(RevisionError) -> [Revision.Segment] {
    var result: [Revision.Segment] = []
    for text in texts.flatMap(Self.parts) { result.append(try revision.segment(text)) }
    return result
  }

  private func groups(
    _ texts: [String], _ revision: Revision
  ) throws(RevisionError) -> [[Revision.Segment]] {
    var result: [[Revision.Segment]] = []
    for text in texts { result.append(try segments([text], revision)) }
    return result
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map(String.init)
  }

  private static func cut(
    at segments: [Revision.Segment], _ revision: inout Revision
  ) throws(RevisionError) {
    guard let first = segments.first, let place = revision.bead(of: first), segments.count <= 2,
      Set(segments.map(\.side)).count == segments.count
    else {
      throw revision.problem("--split takes one segment, or one of each text with a comma between")
    }
    let bead = revision.beads[place]
    func count(_ side: Revision.Side, _ indices: [Int]) throws(RevisionError) -> Int {
      guard let segment = segments.first(where: { $0.side == side }) else {
        if indices.isEmpty { return 0 }
        throw revision.problem(
          "say where the \(side.rawValue) is cut as well: --split A,B, B being the first "
            + "\(side.rawValue) segment after the cut; or take the segment out with --unlink")
      }
      guard let count = indices.firstIndex(of: segment.index) else {
        throw revision.problem("the two segments of a --split stand in different beads")
      }
      return count
    }
    try revision.split(
      place, source: try count(.source, bead.source), target: try count(.target, bead.target))
  }

  private func apply(link text: String, to revision: inout Revision) throws(RevisionError) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2 else {
      throw revision.problem(
        "`\(text)` is no link; write source segments, =, target segments: ID,ID=ID")
    }
    var indices: [[Int]] = []
    for (side, names) in zip(Revision.Side.allCases, sides) {
      var ofSide: [Int] = []
      for name in Self.parts(names) { ofSide.append(try revision.segment(name, in: side).index) }
      indices.append(ofSide)
    }
    try revision.link(source: indices[0], target: indices[1])
  }
}
