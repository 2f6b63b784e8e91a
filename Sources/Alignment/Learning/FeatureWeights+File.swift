// Reads weights files.
import FoundationEssentials

/// A fault in a weights file.
package struct FeatureWeightsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file.
  package let file: String
  /// What is wrong, and what is expected.
  package let problem: String

  /// `file: problem`.
  package var description: String { "\(file): \(problem)" }
}

extension FeatureWeights {
  /// What a weights file holds; where it comes from is for people and passed over.
  private struct File: Decodable {
    let temperature: Double
    let weights: [String: Float]
  }

  /// Reads a weights file: JSON with `temperature` and `weights`, an object of numbers.
  ///
  /// - Throws: ``FeatureWeightsError`` where it is no such JSON, names a feature that does not
  ///   exist, or has a temperature that is not above 0.
  package init(json: [UInt8], name: String) throws(FeatureWeightsError) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(json)) else {
      throw FeatureWeightsError(
        file: name, problem: "no JSON object with a number `temperature` and an object `weights`")
    }
    guard file.temperature > 0, file.temperature.isFinite else {
      throw FeatureWeightsError(
        file: name, problem: "temperature \(file.temperature); it must be above 0")
    }
    self.init([:], temperature: file.temperature)
    for (key, weight) in file.weights.sorted(by: { $0.key < $1.key }) {
      guard let feature = BeadFeature.byName[key] else {
        throw FeatureWeightsError(
          file: name,
          problem: "unknown feature \"\(key)\"; known are "
            + BeadFeature.allCases.map(\.name).joined(separator: ", "))
      }
      self[feature] = weight
    }
  }
}
