// The text of one side of a bead, joined as the language is written.
package import DocumentModel
import TextModel

extension Bitext {
  /// The source side of a bead as one line of text.
  package func sourceText(of bead: Bead) -> String {
    source.joinedText(of: bead.source)
  }

  /// The target side of a bead as one line of text.
  package func targetText(of bead: Bead) -> String {
    target.joinedText(of: bead.target)
  }
}

extension Document {
  /// The text of some sentences on one line: joined by a space, or by nothing in Chinese; line
  /// ends and tabs inside become spaces.
  package func joinedText(of indices: [Int]) -> String {
    let texts = indices.map { index in
      String(
        String.UnicodeScalarView(
          text(of: sentences[index]).unicodeScalars.map { scalar in
            scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
          }))
    }
    return texts.joined(separator: language.isChinese ? "" : " ")
  }
}
