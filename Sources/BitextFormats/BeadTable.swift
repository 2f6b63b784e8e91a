// Beads as tab-separated values, in the columns that Bitextor uses.
package import DocumentModel
import TextModel

/// Writes beads as tab-separated values: Bitextor's columns in its order, then our segment indices.
package enum BeadTable {
  /// The names of the columns.
  package static let columns = [
    "src_url", "trg_url", "src_text", "trg_text", "aligner_score", "src_index", "trg_index",
  ]

  /// The whole table, with a first line of column names.
  ///
  /// - Complexity: O(n) in the length of the texts.
  package static func file(_ bitext: Bitext) -> String {
    var out = columns.joined(separator: "\t") + "\n"
    for bead in bitext.beads {
      out += row(bead, in: bitext).joined(separator: "\t") + "\n"
    }
    return out
  }

  private static func row(_ bead: Bead, in bitext: Bitext) -> [String] {
    [
      field(bitext.source.source.name), field(bitext.target.source.name),
      bitext.sourceText(of: bead), bitext.targetText(of: bead),
      String((bead.confidence * 10_000).rounded() / 10_000),
      bead.source.map(String.init).joined(separator: ","),
      bead.target.map(String.init).joined(separator: ","),
    ]
  }

  /// File names may hold anything; a tab in one would shift the columns.
  private static func field(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
