// How many beads of each kind there are, for the head of the page.
import DocumentModel
import Markup

/// Counts of a bitext's beads by what a reader looks for.
struct HTMLSummary {
  private var beads = 0
  private var sourceOnly = 0
  private var targetOnly = 0
  private var moved = 0
  private var decided = 0
  private var doubtful = 0
  private let remarks: [String]

  /// Counts the beads of `bitext`.
  ///
  /// - Parameter remarks: What else a reader should know.
  init(_ bitext: Bitext, remarks: [String]) {
    self.remarks = remarks
    beads = bitext.beads.count
    for bead in bitext.beads {
      if bead.target.isEmpty { sourceOnly += 1 }
      if bead.source.isEmpty { targetOnly += 1 }
      if bead.moved { moved += 1 }
      if bead.origin != .automatic { decided += 1 }
      if bead.isDoubtful { doubtful += 1 }
    }
  }

  /// The counts as a paragraph; what there is none of goes without mention.
  var line: String {
    let rest = [
      (sourceOnly, "only on the left"), (targetOnly, "only on the right"), (moved, "moved"),
      (decided, "confirmed or corrected"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let doubt = "<strong>\(doubtful) doubtful</strong>"
    let parts = ["\(beads) beads", doubt] + rest + remarks.map { MarkupText.escaped($0) }
    return "<p class=\"summary\">\(parts.joined(separator: " · "))</p>"
  }
}

extension Bead {
  /// Whether a person should look: nobody has yet, and a side is empty or the aligner is not sure.
  var isDoubtful: Bool {
    origin == .automatic && (isNull || confidence < HTMLWriter.doubtfulBelow)
  }
}
