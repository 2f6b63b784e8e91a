// Tests of pairs that no translator would hand in.
import DocumentModel
import DocumentReaders
import LintRules
import Linting
import Testing
import TextModel

@Suite struct HostilePairTests {
  private func findings(_ pair: LintedPair) -> [Finding] {
    let run = LintRun(
      documentRules: [], pairRules: Rules.all.pair, suppressionRules: [], knownRules: Rules.all.ids)
    return run.findings(of: [run.look(at: pair.target, in: pair)])
  }

  @Test("An empty translation is one finding, not one for each sentence, and not a crash")
  func empty() throws {
    let source = "双方在北京会晤。\n双方签署了文件。\n双方明年再会。"
    let missing = try findings(
      PairExample(source: source, target: "", languages: (nil, .english)).pair)
    #expect(missing.map(\.rule) == ["missing-segment"])
    #expect(missing.first?.place.span == ByteSpan(0, 0))
    let added = try findings(
      PairExample(source: "", target: source, languages: (.english, nil)).pair)
    #expect(added.isEmpty)
    #expect(try findings(PairExample(source: "", target: "").pair).isEmpty)
  }

  @Test("A hundred thousand numbers in one sentence are passed over in good time")
  func numbers() throws {
    let numbers = (0..<100_000).map { String($0 * 7) }.joined(separator: " ")
    let same = String(repeating: "300 ", count: 100_000)
    for (source, target) in [(numbers, numbers), (numbers, same), (same, same + "500")] {
      let pair = try PairExample(
        source: source, target: target, languages: (.english, .english)
      ).pair
      #expect(findings(pair).count <= 1)
    }
  }

  @Test("One sentence against twenty thousand does not take for ever")
  func oneAgainstMany() throws {
    let many = String(repeating: "The two sides met in Beijing.\n", count: 20_000)
    let source = try DocumentReader.read(
      SourceText(name: "s.txt", string: "双方在北京会晤。"), language: nil, format: .segmented)
    let target = try DocumentReader.read(
      SourceText(name: "t.txt", string: many), language: .english, format: .segmented)
    let beads = [Bead(source: [0], target: Array(target.sentences.indices))]
    let pair = LintedPair(
      source: LintedDocument(source), target: LintedDocument(target), beads: beads)
    #expect(findings(pair).isEmpty)
  }

  @Test("Beads that name sentences that there are not are read as far as they go")
  func brokenBeads() throws {
    let example = try PairExample(source: "双方会晤。", target: "The two sides met.").pair
    let pair = LintedPair(
      source: example.source, target: example.target,
      beads: [Bead(source: [0, 7], target: [9]), Bead(source: [], target: [-1, 0])])
    #expect(findings(pair).count <= 2)
  }
}
