// The name that somebody probably meant.
import TextModel

/// Finds the name that somebody probably meant.
package enum NearestName {
  /// The name nearest to `name`, where one is near enough; the first of several.
  ///
  /// - Complexity: O(names × length²).
  package static func of(_ name: String, among names: [String]) -> String? {
    let limit = max(1, name.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in names {
      guard
        let distance = EditDistance.damerau(Array(name.utf8), Array(candidate.utf8), limit: limit)
      else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// What is wrong with a name that is not among those that there are, and which was probably
  /// meant.
  ///
  /// - Parameter noun: What the names are: `rule`.
  package static func problem(of name: String, noun: String, among names: [String]) -> String {
    let meant = of(name, among: names).map { "did you mean `\($0)`? " } ?? ""
    return "unknown \(noun) `\(name)`; \(meant)known here: \(names.joined(separator: ", "))"
  }
}
