// A file of learned weights, with where they come from.
package import Alignment
import TextModel

/// A file of learned weights, with where they come from.
///
/// JSON, a line for each weight, in the order of the features: small enough to read and to compare.
package struct BeadWeightsFile: Sendable {
  /// A gold set that weights were learned on.
  package struct GoldSet: Sendable {
    let name: String
    let documents: Int
    let beads: Int
    let sha256: String

    /// Creates the record of a gold set; `sha256` covers every byte of it.
    package init(name: String, documents: Int, beads: Int, sha256: String) {
      self.name = name
      self.documents = documents
      self.beads = beads
      self.sha256 = sha256
    }
  }

  private let gold: [GoldSet]
  private let command: String
  private let date: String?
  private let strength: Double
  private let validation: BeadCrossValidation
  private let weights: FeatureWeights
  private let features: [BeadFeature]

  /// Creates the file of `weights`.
  ///
  /// - Parameters:
  ///   - command: The command that learned them.
  ///   - date: The day, as the user gave it; without, the same gold gives the same bytes.
  ///   - features: Those that the file names, where their weight is not 0.
  ///   - validation: How weights learned in the same way do on documents left out.
  package init(
    weights: FeatureWeights, features: [BeadFeature] = BeadFeature.allCases, gold: [GoldSet],
    command: String, date: String?, strength: Double, validation: BeadCrossValidation
  ) {
    self.weights = weights
    self.features = features
    self.gold = gold
    self.command = command
    self.date = date
    self.strength = strength
    self.validation = validation
  }

  /// The text of the file.
  package var text: String {
    var lines = [
      "{",
      member("about", "Weights of a bead's features, learned from gold; not edited by hand."),
      "  \"gold\": [\n" + gold.map { "    " + line($0) }.joined(separator: ",\n") + "\n  ],",
      member("command", .string(command)),
    ]
    if let date { lines.append(member("date", .string(date))) }
    lines.append(member("strength", .number(strength)))
    lines.append(member("leftOutDocuments", figures))
    lines.append(member("temperature", .number(validation.temperature)))
    let named = features.filter { weights[$0] != 0 }
      .map { "    \"\($0.name)\": \(JSONValue.number(Double(weights[$0])).line)" }
    lines.append("  \"weights\": {\n" + named.joined(separator: ",\n") + "\n  }")
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  private var figures: JSONValue {
    .object([
      "strictF1": .number(validation.score.strict.f1), "laxF1": .number(validation.score.lax.f1),
      "loss": .number(validation.loss),
      "calibrationError": .number(validation.reliability.expectedCalibrationError),
    ])
  }

  private func line(_ set: GoldSet) -> String {
    JSONValue.object([
      "name": .string(set.name), "documents": .integer(set.documents), "beads": .integer(set.beads),
      "sha256": .string(set.sha256),
    ]).line
  }

  private func member(_ key: String, _ value: JSONValue) -> String {
    "  \"\(key)\": \(value.line),"
  }
}
