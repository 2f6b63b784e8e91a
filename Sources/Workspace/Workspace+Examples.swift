// Finds aligned sentences that show concepts' terms in use.
import BitextFormats
import DocumentModel
package import GlossaryModel
package import Lexicon
import TermMatching
import TextModel

extension Workspace {
  /// Aligned sentences in which terms of some concepts stand, those with terms on both sides first,
  /// then by how sure their alignment is.
  ///
  /// Pairs that were never aligned, or whose texts have changed since, are passed over.
  ///
  /// - Parameters:
  ///   - limit: how many sentences to give for each concept, at most.
  ///   - warn: called with what a person should know.
  /// - Returns: the examples of each concept, in the order of `concepts`.
  /// - Complexity: O(n) in the size of the workspace's pairs.
  package func examples(
    of concepts: [Concept], limit: Int, lexicon: CompiledLexicon?, warn: (String) -> Void
  ) throws -> [[TermExample]] {
    let matcher = try TermMatcher(concepts: concepts, lexicon: lexicon)
    var examples = [[TermExample]](repeating: [], count: concepts.count)
    for pair in try pairs() {
      guard let bitext = try alignedBitext(of: pair) else {
        warn("\(pair.name) is not aligned as it stands; run `isogloss build` for its examples")
        continue
      }
      let sentences = PairSentences(pair: pair, bitext: bitext, matcher: matcher)
      for index in bitext.beads.indices {
        for (concept, example) in sentences.examples(in: index) {
          examples[concept].append(example)
        }
      }
    }
    return examples.map { Array($0.sorted(by: Self.precedes).prefix(limit)) }
  }

  private static func precedes(_ left: TermExample, _ right: TermExample) -> Bool {
    if left.isOnBothSides != right.isOnBothSides { return left.isOnBothSides }
    let (isDecided, other) = (left.bead.origin != .automatic, right.bead.origin != .automatic)
    if isDecided != other { return isDecided }
    if left.bead.confidence != right.bead.confidence {
      return left.bead.confidence > right.bead.confidence
    }
    return (left.pair, left.index) < (right.pair, right.index)
  }

  /// The pair's documents with the beads on disk; `nil` where those are not of these texts.
  private func alignedBitext(of pair: Pair) throws -> Bitext? {
    guard FileReading.exists(path(pair.links)) else { return nil }
    let loader = loader
    let source = try loader.document(pair.source, in: self)
    let target = try loader.document(pair.target, in: self)
    return try beads(of: pair, source: source, target: target).map {
      Bitext(source: source, target: target, beads: $0)
    }
  }
}

/// The sentences of one pair.
private struct PairSentences {
  let pair: Pair
  let bitext: Bitext
  let matcher: TermMatcher

  /// The concepts that stand in a bead, each with the bead as an example of it.
  func examples(in index: Int) -> [(concept: Int, example: TermExample)] {
    let bead = bitext.beads[index]
    guard !bead.isNull else { return [] }
    let source = bitext.sourceText(of: bead)
    let target = bitext.targetText(of: bead)
    let (sourceMarks, targetMarks) = (marks(source), marks(target))
    return Set(sourceMarks.keys).union(targetMarks.keys).sorted().map { concept in
      let example = TermExample(
        pair: pair.name, index: index, bead: bead,
        source: side(pair.source, bitext.source, source, sourceMarks[concept]),
        target: side(pair.target, bitext.target, target, targetMarks[concept]))
      return (concept, example)
    }
  }

  private func side(
    _ entry: SourceEntry, _ document: Document, _ text: String, _ marks: [ByteSpan]?
  ) -> TermExample.Side {
    TermExample.Side(
      document: entry.id, language: document.language, text: text, marks: marks ?? [])
  }

  /// Where each concept's terms stand, without those inside longer ones of the same concept.
  private func marks(_ text: String) -> [Int: [ByteSpan]] {
    var marks: [Int: [ByteSpan]] = [:]
    for match in matcher.matches(in: Array(text.utf8)) {
      if let last = marks[match.concept]?.last, last.end > match.span.start { continue }
      marks[match.concept, default: []].append(match.span)
    }
    return marks
  }
}
