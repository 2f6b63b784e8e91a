// How well learned weights do on documents that they were not learned on.
import Alignment
import Evaluation
import Lexicon
import TestSupport
import Testing

@Suite struct LearnedWeightsTests {
  /// Learning takes a second in a release build and minutes in others.
  private static let isFast: Bool = {
    #if DEBUG
      false
    #else
      true
    #endif
  }()
  private static let hasGold = isFast && RepositoryPaths.evaluation != nil

  @Test(
    "weights learned on the other novels do on each novel as the weights file says",
    .enabled(if: hasGold && GoldSet.lexiconPath != nil))
  func chineseEnglish() throws {
    let lexicon = try GoldSet.lexiconPath.map { try CompiledLexicon(path: $0) }
    let validation = try validation("mac-dev", "zh", Aligner(lexicon: lexicon), BeadTraining())
    #expect(validation.score.strict.f1 >= 0.95)
    #expect(validation.score.lax.f1 >= 0.997)
    #expect(validation.reliability.expectedCalibrationError < 0.05)
  }

  @Test(
    "without a dictionary the texts still teach enough", .enabled(if: hasGold))
  func noDictionary() throws {
    let validation = try validation("mac-dev", "zh", Aligner(lexicon: nil), BeadTraining())
    #expect(validation.score.strict.f1 >= 0.85)
  }

  @Test(
    "weights learned on the other English pairs do on each as the weights file says",
    .enabled(if: hasGold && GoldSet.lexiconPath != nil))
  func englishEnglish() throws {
    var training = BeadTraining()
    for feature in training.features {
      training.prior[feature] = FeatureWeights.chineseEnglish[feature]
    }
    let lexicon = try GoldSet.lexiconPath.map { try CompiledLexicon(path: $0) }
    let validation = try validation("mt-en-dev", "mt-en", Aligner(lexicon: lexicon), training)
    #expect(validation.score.strict.f1 >= 0.965)
    #expect(validation.score.lax.f1 >= 0.997)
    #expect(validation.reliability.expectedCalibrationError < 0.05)
  }

  private func validation(
    _ set: String, _ suffix: String, _ aligner: Aligner, _ training: BeadTraining
  ) throws -> BeadCrossValidation {
    let documents = try GoldSet(set, suffix).pairs.map {
      TrainingDocument(
        name: $0.name, source: $0.source, target: $0.target, gold: $0.gold, aligner: aligner)
    }
    return BeadCrossValidation(documents, training)
  }
}
