// Beads as two line-parallel files, as Moses and most trainers of translation systems read them.
import DocumentModel
import TextModel

/// Writes beads as two plain text files, in which lines of the same number render each other.
package enum MosesWriter {
  /// One of the two files.
  package struct File: Hashable, Sendable {
    /// What follows the prefix in the file's name: `.en`, or `.source.en` where both sides are
    /// written in one language.
    package let suffix: String
    /// The lines.
    package let text: String
  }

  /// The file of the source and that of the target.
  ///
  /// - Complexity: O(n) in the length of the texts.
  package static func files(_ pairs: TranslationPairs) -> [File] {
    let source = pairs.bitext.source.language.description
    let target = pairs.bitext.target.language.description
    let isOneLanguage = source == target
    return [
      File(
        suffix: isOneLanguage ? ".source.\(source)" : ".\(source)",
        text: lines(pairs.pairs.map(\.source))),
      File(
        suffix: isOneLanguage ? ".target.\(target)" : ".\(target)",
        text: lines(pairs.pairs.map(\.target))),
    ]
  }

  /// Some programs end a line at U+0085, U+2028 and U+2029 too, which would put the files out of step.
  private static func lines(_ texts: [String]) -> String {
    var out = String.UnicodeScalarView()
    for text in texts {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{85}", "\u{2028}", "\u{2029}": out.append(" ")
        default: out.append(scalar)
        }
      }
      out.append("\n")
    }
    return String(out)
  }
}
