// How well the aligner does on the sample pairs, whose gold was set by hand.
import Alignment
import DocumentModel
import Evaluation
import Foundation
import GlossaryModel
import Lexicon
import TestSupport
import Testing
import TextModel

@Suite struct SampleGoldTests {
  @Test(
    "the sample pairs keep the agreement with hand-made beads that was reached once",
    .enabled(if: GoldSet.lexiconPath != nil),
    arguments: [
      ("action-plan", "action-plan.zh.txt", "action-plan.mt.en.txt"),
      ("wang-yi-article", "wang-yi-article.mfa.en.txt", "wang-yi-article.press.en.txt"),
    ])
  func sample(_ pair: String, _ source: String, _ target: String) throws {
    let lexicon = try GoldSet.lexiconPath.map { try CompiledLexicon(path: $0) }
    #expect(try agreement(Aligner(lexicon: lexicon), pair, source, target) >= 0.97)
  }

  @Test("without a dictionary the glossary of the sample puts its pairs together as well")
  func glossary() throws {
    let file = RepositoryPaths.root.appending(path: "glossary/china-celac.yaml")
    let glossary = try GlossaryFile.read(
      name: file.path, bytes: Array(try Data(contentsOf: file)))
    let aligner = Aligner(lexicon: nil, concepts: try ConceptFinder(glossary))
    let plan = try agreement(
      aligner, "action-plan", "action-plan.zh.txt", "action-plan.mt.en.txt")
    #expect(plan >= 0.97)
    let article = try agreement(
      aligner, "wang-yi-article", "wang-yi-article.mfa.en.txt", "wang-yi-article.press.en.txt")
    #expect(article >= 0.97)
  }

  /// The strict F1 of an aligner's beads of a sample pair.
  private func agreement(
    _ aligner: Aligner, _ pair: String, _ source: String, _ target: String
  ) throws -> Double {
    let left = try SegmentedDocument.sample(
      "\(pair)/\(source)", source.contains(".zh.") ? .simplifiedChinese : .english)
    let right = try SegmentedDocument.sample("\(pair)/\(target)", .english)
    let file = RepositoryPaths.root.appending(
      path: "Tests/AlignmentTests/Fixtures/\(pair)/gold.tsv")
    let gold = try GoldTable(Array(try Data(contentsOf: file)), name: file.path)
      .beads(source: left, target: right)
    var score = BeadScore()
    score.add(
      gold: gold,
      produced: aligner.align(source: left, target: right).bitext.beads.map { BeadIndices($0) })
    return score.strict.f1
  }

  @Test("the direction of a pair does not change its beads")
  func mirrored() throws {
    let lexicon = try GoldSet.lexiconPath.map { try CompiledLexicon(path: $0) }
    let chinese = try SegmentedDocument.sample(
      "action-plan/action-plan.zh.txt", .simplifiedChinese)
    let english = try SegmentedDocument.sample("action-plan/action-plan.mt.en.txt", .english)
    let aligner = Aligner(lexicon: lexicon)
    let forward = aligner.align(source: chinese, target: english).bitext.beads
    let backward = aligner.align(source: english, target: chinese).bitext.beads
    let mirrored = Set(backward.map { BeadIndices(source: $0.target, target: $0.source) })
    #expect(Set(forward.map { BeadIndices($0) }) == mirrored)
  }
}
