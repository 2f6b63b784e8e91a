// Whether an alignment keeps to what a person decided.
import Alignment
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct ConstraintTests {
  private static let plan = "action-plan/action-plan"
  private static let article = "wang-yi-article/wang-yi-article"

  private func pair() throws -> (Document, Document) {
    (
      try SegmentedDocument.sample("\(Self.plan).zh.txt", .simplifiedChinese),
      try SegmentedDocument.sample("\(Self.plan).mt.en.txt", .english)
    )
  }

  private func beads(
    _ source: Document, _ target: Document, _ decided: [Bead],
    _ boundaries: [AlignmentConstraints.Boundary] = []
  ) throws -> [Bead] {
    try Aligner(lexicon: nil).align(
      source: source, target: target,
      constraints: AlignmentConstraints(decided: decided, boundaries: boundaries)
    ).bitext.beads
  }

  /// Every sentence once, and every decided bead as it was given.
  private func expectKept(
    _ beads: [Bead], _ source: Document, _ target: Document, _ decided: [Bead]
  ) {
    #expect(beads.flatMap(\.source).sorted() == Array(source.sentences.indices))
    #expect(beads.flatMap(\.target).sorted() == Array(target.sentences.indices))
    for bead in decided { #expect(beads.count { $0 == bead } == 1) }
    #expect(beads.count { $0.origin != .automatic } == decided.count)
  }

  private func corrected(_ source: [Int], _ target: [Int]) -> Bead {
    Bead(source: source, target: target, origin: .corrected)
  }

  @Test("beads that were confirmed change nothing about the others, in either direction")
  func confirmed() throws {
    let (chinese, english) = try pair()
    for (source, target) in [(chinese, english), (english, chinese)] {
      let free = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
      var decided: [Bead] = []
      for var bead in free
      where decided.count < 40 && bead.source.first.map({ $0 % 3 == 0 }) ?? false {
        bead.origin = .confirmed
        decided.append(bead)
      }
      let again = try beads(source, target, decided)
      expectKept(again, source, target, decided)
      let before = Set(free.map { [$0.source, $0.target] })
      let changed = again.count { !before.contains([$0.source, $0.target]) }
      #expect(changed <= free.count / 50, "\(changed) of \(free.count) beads changed")
    }
  }

  @Test("a corrected bead holds, and no automatic bead reaches across it")
  func corrected() throws {
    let (source, target) = try pair()
    let decided = [corrected([30, 31], [40]), corrected([60], [70, 71, 72])]
    let result = try beads(source, target, decided)
    expectKept(result, source, target, decided)
    for bead in result where bead.origin == .automatic && !bead.isNull {
      let isBefore = bead.source.allSatisfy { $0 < 30 }
      #expect(isBefore == bead.target.allSatisfy { $0 < 40 })
      #expect(bead.source.allSatisfy { $0 > 60 } == bead.target.allSatisfy { $0 > 72 })
    }
  }

  @Test("decided beads that cross, have gaps, are empty on a side or huge are honoured too")
  func crossing() throws {
    let (source, target) = try pair()
    let decided = [
      corrected([10], [90]), corrected([11, 13], [12]), corrected([50], []),
      corrected([], [20, 21, 25]), corrected(Array(90..<120), Array(95..<130)),
      corrected([0], [0]), corrected([80], [9]),
    ]
    expectKept(try beads(source, target, decided), source, target, decided)
    expectKept(try beads(target, source, decided), target, source, decided)
  }

  @Test("every sentence decided, or all of one side, leaves nothing undone")
  func everything() throws {
    let document = try SegmentedDocument.make(["One.", "Two.", "Three."])
    let all = (0..<3).map { corrected([$0], [2 - $0]) }
    #expect(Set(try beads(document, document, all)) == Set(all))
    let left = [corrected([0, 1, 2], [1])]
    expectKept(try beads(document, document, left), document, document, left)
    let empty = try SegmentedDocument.make([])
    let alone = [corrected([1], [])]
    expectKept(try beads(document, empty, alone), document, empty, alone)
  }

  @Test("no bead crosses a boundary", arguments: [0, 13, 60, 100])
  func boundaries(shift: Int) throws {
    let (source, target) = try pair()
    let boundaries = [
      AlignmentConstraints.Boundary(source: 20, target: shift),
      AlignmentConstraints.Boundary(source: 60, target: shift + 10),
      AlignmentConstraints.Boundary(source: 60, target: shift + 14),
    ]
    let result = try beads(source, target, [], boundaries)
    expectKept(result, source, target, [])
    for boundary in boundaries {
      for bead in result where !bead.isNull {
        let sides = Set(
          bead.source.map { $0 < boundary.source } + bead.target.map { $0 < boundary.target })
        #expect(sides.count == 1)
      }
    }
  }

  @Test("without constraints nothing changes")
  func empty() throws {
    let (source, target) = try pair()
    let free = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    #expect(try beads(source, target, []) == free)
  }

  @Test("random decisions never lose a sentence", arguments: 0..<20)
  func random(seed: UInt64) throws {
    let mfa = try SegmentedDocument.sample("\(Self.article).mfa.en.txt", .english)
    let press = try SegmentedDocument.sample("\(Self.article).press.en.txt", .english)
    var generator = SplitMix(state: seed)
    var sources = mfa.sentences.indices.shuffled(using: &generator)
    var targets = press.sentences.indices.shuffled(using: &generator)
    let decided = (0..<12).map { _ in
      let left = (0..<Int.random(in: 0...3, using: &generator)).map { _ in sources.removeLast() }
      let right = (0..<Int.random(in: 1...3, using: &generator)).map { _ in targets.removeLast() }
      return corrected(left.sorted(), right.sorted())
    }
    expectKept(try beads(mfa, press, decided), mfa, press, decided)
  }

  @Test("decisions that contradict one another are refused, not resolved in silence")
  func refused() throws {
    let document = try SegmentedDocument.make(["One.", "Two.", "Three."])
    let cases: [([Bead], AlignmentConstraintError)] = [
      ([corrected([0], [0]), corrected([0, 1], [1])], .decidedTwice(.source, 0)),
      ([corrected([0], [0]), corrected([1], [0])], .decidedTwice(.target, 0)),
      ([corrected([0, 0], [0])], .decidedTwice(.source, 0)),
      ([corrected([3], [0])], .noSuchSentence(.source, 3)),
      ([corrected([0], [-1])], .noSuchSentence(.target, -1)),
      ([corrected([0], [0]), corrected([], [])], .emptyBead(1)),
      ([corrected([1, 0], [0])], .notAscending(0)),
    ]
    for (decided, error) in cases {
      #expect(throws: error) { try beads(document, document, decided) }
    }
    for second in [(0, 2), (2, 0), (1, 4), (4, 3)] {
      #expect(throws: AlignmentConstraintError.misplacedBoundary(1)) {
        try beads(
          document, document, [],
          [.init(source: 1, target: 1), .init(source: second.0, target: second.1)])
      }
    }
  }
}
