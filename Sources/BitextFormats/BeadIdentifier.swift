// The name of a bead in formats that want one.
import DocumentModel

extension Bitext {
  /// A name for a bead that outlives changes elsewhere in the texts, and that XML takes as a name
  /// token: its first source sentence's id, or its first target sentence's after `t-`.
  ///
  /// Every sentence stands in one bead, so no two beads of a bitext share a name.
  func identifier(of bead: Bead) -> String {
    if let first = bead.source.first { return source.sentences[first].id }
    if let first = bead.target.first { return "t-" + target.sentences[first].id }
    return "empty"
  }
}

extension Bead {
  /// The confidence, rounded to four decimals.
  var roundedConfidence: String {
    String((confidence * 10_000).rounded() / 10_000)
  }
}
