// How well the aligner does on gold data, where there is any.
import Alignment
import DocumentModel
import Evaluation
import Lexicon
import TestSupport
import Testing

@Suite struct GoldAlignmentTests {
  @Test(
    "Chinese–English fiction keeps the agreement with human beads that was reached once",
    .enabled(if: RepositoryPaths.evaluation != nil && GoldSet.lexiconPath != nil))
  func chineseEnglish() throws {
    let lexicon = try GoldSet.lexiconPath.map { try CompiledLexicon(path: $0) }
    let score = try score("mac-dev", "zh", Aligner(lexicon: lexicon))
    #expect(score.strict.f1 >= 0.945)
    #expect(score.lax.f1 >= 0.995)
  }

  @Test(
    "English–English renderings keep the agreement with human beads that was reached once",
    .enabled(if: RepositoryPaths.evaluation != nil))
  func englishEnglish() throws {
    let score = try score("mt-en-dev", "mt-en", Aligner(lexicon: nil))
    #expect(score.strict.f1 >= 0.96)
    #expect(score.lax.f1 >= 0.995)
  }

  private func score(_ set: String, _ suffix: String, _ aligner: Aligner) throws -> BeadScore {
    var score = BeadScore()
    for pair in try GoldSet(set, suffix).pairs {
      let result = aligner.align(source: pair.source, target: pair.target)
      score.add(gold: pair.gold, produced: result.bitext.beads.map { BeadIndices($0) })
    }
    return score
  }
}
