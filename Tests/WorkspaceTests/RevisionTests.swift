// Steps of a revision, and how they are undone.
import BitextFormats
import DocumentModel
import TestSupport
import Testing
import TextModel
import Workspace

@Suite struct RevisionTests {
  private func revision(_ beads: [Bead]) throws -> Revision {
    try Revision(Links(header: nil, records: beads.map { .init(bead: $0) }), file: "l.jsonl")
  }

  private let beads = [
    Bead(source: [0], target: [0]), Bead(source: [1, 2], target: [1]),
    Bead(source: [], target: [2]),
    Bead(source: [3], target: [3, 4], origin: .confirmed), Bead(source: [4], target: []),
  ]

  @Test(
    "Whatever steps are taken, every segment stands in one bead, and undoing leads all the way back"
  )
  func randomSteps() throws {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      var revision = try revision(beads)
      for _ in 0..<12 {
        let source = Int.random(in: 0...4, using: &random)
        let target = Int.random(in: 0...4, using: &random)
        let place = Int.random(in: 0..<revision.beads.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: try? revision.confirm(place)
        case 1: try? revision.merge([place, place + 1])
        case 2: try? revision.split(place, source: source % 3, target: target % 3)
        case 3: try? revision.link(source: [source], target: [target])
        default: try? revision.unlink(.init(.source, source))
        }
        #expect(revision.beads.flatMap(\.source).sorted() == [0, 1, 2, 3, 4], "seed \(seed)")
        #expect(revision.beads.flatMap(\.target).sorted() == [0, 1, 2, 3, 4], "seed \(seed)")
        #expect(!revision.beads.contains { $0.source.isEmpty && $0.target.isEmpty })
        #expect(revision.bead(of: .init(.source, source)) != nil)
      }
      while revision.undo() != nil {}
      #expect(revision.beads == beads)
    }
  }

  @Test("A decided bead is never taken apart by a link to one of its segments")
  func decidedStays() throws {
    var revision = try revision(beads)
    #expect(throws: RevisionError.self) { try revision.link(source: [3], target: [2]) }
    #expect(revision.beads == beads)
  }

  @Test("Segments in two beads, and beads without any, are refused at once")
  func faulty() {
    #expect(throws: RevisionError.self) { try revision(beads + [Bead(source: [0], target: [9])]) }
    #expect(throws: RevisionError.self) { try revision([Bead(source: [], target: [])]) }
  }

  @Test("Going through the beads by confidence visits each open bead once, surest last")
  func route() throws {
    let open = [0.9, 0.2, 0.5].enumerated().map { index, confidence in
      Bead(source: [index], target: [index], confidence: confidence)
    }
    var session = RevisionSession(
      try revision(open + [Bead(source: [3], target: [3], origin: .confirmed)]),
      leastSureFirst: true)
    var visited = [session.place]
    while session.next() { visited.append(session.place) }
    #expect(visited == [1, 2, 0])
    let wentBack = session.previous()
    #expect(wentBack)
    try session.mergeWithNext()
    #expect(session.revision.beads.map(\.source) == [[0], [1], [2, 3]])
    let isUndone = session.undo()
    #expect(isUndone)
    #expect(session.place == 2)
  }
}
