// Compares labelled names with proposed ones.
internal import TextModel

/// Compares names where case, dashes, spaces, quotation and title marks and a leading article do not
/// matter.
final class TermKeys {
  private let folder = try? KeyFolder(.matching)
  private var known: [String: String] = [:]

  /// What spellings of one name have in common.
  ///
  /// - Complexity: O(n) in the length of the name, O(1) for a name seen before.
  func key(_ name: String) -> String {
    if let key = known[name] { return key }
    let key = Self.withoutMarks(folder?.key(name) ?? name.lowercased())
    known[name] = key
    return key
  }

  /// The text that names are looked for in, folded as they are.
  func text(_ text: String) -> [UInt8] {
    Array(Self.withoutMarks(folder?.key(text) ?? text.lowercased()).utf8)
  }

  private static func withoutMarks(_ key: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in key.unicodeScalars where !marks.contains(scalar) {
      let isDoubled = scalar == " " && (scalars.last ?? " ") == " "
      if !isDoubled { scalars.append(scalar) }
    }
    if scalars.last == " " { scalars.removeLast() }
    let name = String(scalars)
    return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  private static let marks: Set<Unicode.Scalar> = ["\"", "《", "》", "「", "」", "*", "_"]
}
