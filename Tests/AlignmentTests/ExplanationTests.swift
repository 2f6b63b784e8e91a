// The reasons that the aligner gives for its beads.
import Alignment
import DocumentModel
import Testing
import TextModel

@Suite struct ExplanationTests {
  private static let pairs = [
    ["wang-yi-article/wang-yi-article.mfa.en.txt", "wang-yi-article/wang-yi-article.press.en.txt"],
    ["action-plan/action-plan.zh.txt", "action-plan/action-plan.mt.en.txt"],
    ["action-plan/action-plan.mt.en.txt", "action-plan/action-plan.zh.txt"],
  ]

  private func documents(_ pair: [String]) throws -> (Document, Document) {
    func document(_ path: String) throws -> Document {
      try SegmentedDocument.sample(
        path, path.hasSuffix("zh.txt") ? .simplifiedChinese : .english)
    }
    return (try document(pair[0]), try document(pair[1]))
  }

  @Test("The reasons for every bead of the sample add up to its score", arguments: pairs)
  func addUp(pair: [String]) throws {
    let (source, target) = try documents(pair)
    let beads = Aligner(lexicon: nil, options: AlignmentOptions(explains: true))
      .align(source: source, target: target).bitext.beads
    for bead in beads {
      let explanation = try #require(bead.explanation)
      let sum = explanation.evidence.reduce(0) { $0 + $1.weight }
      #expect(abs(sum - explanation.score) < 1e-9, "\(bead.source) – \(bead.target)")
      #expect(explanation.evidence.allSatisfy { $0.weight != 0 })
    }
  }

  @Test("The score that is explained is the one by which the search chose the bead")
  func sameScore() throws {
    // A pair without long insertions, which are left out before the last search.
    let (source, target) = try documents(Self.pairs[0])
    let aligner = Aligner(lexicon: nil, options: AlignmentOptions(explains: true))
    let measured = aligner.measuredLattice(source: source, target: target, keeping: [])
    let scores = measured.scores(.learned(from: source.language, to: target.language))
    var scoreOfShape: [BeadShape: Double] = [:]
    for (edge, score) in zip(measured.lattice.edges, scores) {
      scoreOfShape[edge.bead] = Double(score)
    }
    for bead in aligner.align(source: source, target: target).bitext.beads {
      guard let first = bead.source.first, let other = bead.target.first else { continue }
      let shape = BeadShape(
        source: first, target: other, sourceCount: bead.source.count,
        targetCount: bead.target.count)
      let explanation = try #require(bead.explanation)
      #expect(abs((scoreOfShape[shape] ?? .infinity) - explanation.score) < 0.01)
    }
  }

  @Test("Asking for reasons changes no bead")
  func sameBeads() throws {
    let (source, target) = try documents(Self.pairs[0])
    let plain = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    let explained = Aligner(lexicon: nil, options: AlignmentOptions(explains: true))
      .align(source: source, target: target).bitext.beads
    #expect(
      explained.map { bead in
        var bead = bead
        bead.explanation = nil
        return bead
      } == plain)
  }

  @Test("Words are named as they stand in their own text, whichever text comes first")
  func words() throws {
    for pair in Self.pairs.dropFirst() {
      let (source, target) = try documents(pair)
      let beads = Aligner(lexicon: nil, options: AlignmentOptions(explains: true))
        .align(source: source, target: target).bitext.beads
      let words = beads.flatMap { bead in
        (bead.explanation?.evidence ?? []).map { (bead, $0) }
      }
      #expect(words.contains { $0.1.kind == .number && $0.1.source != nil })
      for (bead, reason) in words {
        let left = bead.source.map { source.text(of: source.sentences[$0]) }.joined(separator: " ")
        if let word = reason.source { #expect(left.contains(word), "\(word)") }
        let right = bead.target.map { target.text(of: target.sentences[$0]) }.joined(separator: " ")
        if let word = reason.target { #expect(right.contains(word), "\(word)") }
      }
    }
  }
}
