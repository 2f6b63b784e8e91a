// Beads as text for people.
package import DocumentModel

/// Writes beads for a person to read: the indices and how sure the aligner is, then both texts.
package enum BeadListing {
  /// One paragraph for each bead, with the reasons where there are any.
  ///
  /// - Complexity: O(n) in the length of the texts.
  package static func file(_ bitext: Bitext) -> String {
    bitext.beads.map { paragraph($0, in: bitext) }.joined(separator: "\n")
  }

  private static func paragraph(_ bead: Bead, in bitext: Bitext) -> String {
    let confidence = Int((bead.confidence * 100).rounded(.down))
    let origin = bead.origin == .automatic ? "" : "  \(bead.origin.rawValue)"
    let moved = bead.moved ? "  moved" : ""
    return """
      \(indices(bead.source)) – \(indices(bead.target))  \(confidence)%\(origin)\(moved)
        \(bead.source.isEmpty ? "–" : bitext.sourceText(of: bead))
        \(bead.target.isEmpty ? "–" : bitext.targetText(of: bead))
      \(bead.explanation.map(ExplanationListing.lines) ?? "")
      """
  }

  private static func indices(_ segments: [Int]) -> String {
    guard let first = segments.first, let last = segments.last else { return "–" }
    return segments.count == 1 ? "\(first)" : "\(first)…\(last)"
  }
}
