// A translation beside its source, as the rules look at it.
package import DocumentModel
import Synchronization

/// A translation beside its source, as the rules look at it.
///
/// It does not matter where the beads come from: the aligner, a file of links, a bilingual file whose
/// segments stand in pairs already.
package final class LintedPair: Sendable {
  /// The text that was rendered.
  package let source: LintedDocument
  /// The translation; findings stand in it.
  package let target: LintedDocument
  /// The beads, in source order, null beads of the target at their place.
  package let beads: [Bead]
  private let linker: @Sendable () -> [[LinkedWords]]
  private let linked = Mutex<[[LinkedWords]]?>(nil)

  /// Puts a translation beside its source.
  ///
  /// - Parameters:
  ///   - beads: Which sentences render each other; a number that is no sentence's is left out.
  ///   - links: Links the words of each bead; called once, when a rule first wants them.
  package init(
    source: LintedDocument, target: LintedDocument, beads: [Bead],
    links: @escaping @Sendable () -> [[LinkedWords]] = { [] }
  ) {
    self.source = source
    self.target = target
    let sentences = (source.document.sentences.indices, target.document.sentences.indices)
    self.beads = beads.map { bead in
      var bead = bead
      bead.source.removeAll { !sentences.0.contains($0) }
      bead.target.removeAll { !sentences.1.contains($0) }
      return bead
    }
    linker = links
  }

  /// The words of a bead that render each other; none where nothing links words.
  ///
  /// - Complexity: That of linking all words, the first time.
  package func links(in bead: Int) -> [LinkedWords] {
    let links = linked.withLock { cache in
      if let cache { return cache }
      let links = linker()
      cache = links
      return links
    }
    return links.indices.contains(bead) ? links[bead] : []
  }
}
