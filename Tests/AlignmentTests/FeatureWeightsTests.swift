// The weights that are built in, and files of weights.
import Alignment
import Testing
import TextModel

@Suite struct FeatureWeightsTests {
  @Test("the built-in weights are learned ones, for one language and for two")
  func embedded() {
    for weights in [FeatureWeights.chineseEnglish, .sameLanguage] {
      #expect(weights != .quick)
      #expect(weights[.prior] > 0 && weights[.targetWords] > 0 && weights[.sourceWords] > 0)
      #expect(weights[.mergedHeading] == FeatureWeights.quick[.mergedHeading])
    }
    #expect(FeatureWeights.learned(from: .english, to: .english) == .sameLanguage)
    #expect(FeatureWeights.learned(from: .simplifiedChinese, to: .english) == .chineseEnglish)
    #expect(
      FeatureWeights.learned(from: .simplifiedChinese, to: .traditionalChinese) == .sameLanguage)
  }

  @Test("weights are read by the names of their features; what is not named weighs nothing")
  func reading() throws {
    let json = #"{"about": "x", "temperature": 1.5, "weights": {"prior": 2, "questions": -0.5}}"#
    let weights = try FeatureWeights(json: Array(json.utf8), name: "w.json")
    #expect(weights == FeatureWeights([.prior: 2, .questions: -0.5], temperature: 1.5))
  }

  @Test(
    "a file that is no weights file is refused with what is wrong",
    arguments: [
      ("", "temperature"), ("[]", "weights"), (#"{"temperature": 1}"#, "weights"),
      (#"{"temperature": 0, "weights": {}}"#, "above 0"),
      (#"{"temperature": 1, "weights": {"prior": "much"}}"#, "weights"),
      (#"{"temperature": 1, "weights": {"priors": 1}}"#, "unknown feature \"priors\""),
    ])
  func faults(json: String, problem: String) throws {
    let error = #expect(throws: FeatureWeightsError.self) {
      try FeatureWeights(json: Array(json.utf8), name: "w.json")
    }
    #expect(error?.problem.contains(problem) == true)
    #expect(error?.description.hasPrefix("w.json: ") == true)
  }
}
