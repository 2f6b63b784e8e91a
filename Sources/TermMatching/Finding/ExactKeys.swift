// Compares a text with a term that may not be inflected.
internal import GlossaryModel
internal import ICUText
internal import TextModel

/// Compares texts with `exact` terms by the stricter matching key.
final class ExactKeys {
  private let folder: KeyFolder
  private var keys: [String: [UInt8]] = [:]

  init(_ concepts: [Concept]) throws(ICUError) {
    folder = try KeyFolder(.matching)
    for term in concepts.lazy.flatMap(\.terms) where term.exact {
      keys[term.text] = folder.key(of: Array(term.text.utf8)).bytes
    }
  }

  /// Whether `text` is the term but for what the matching key folds.
  func isEqual(_ term: String, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    keys[term] == folder.key(of: text).bytes
  }
}
