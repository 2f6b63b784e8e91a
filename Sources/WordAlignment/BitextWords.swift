// Links the words inside the beads of two documents.
package import DocumentModel
package import Lexicon
import TextModel

/// Links the words inside the beads of two documents.
///
/// ```swift
/// for link in BitextWords(lexicon: lexicon).links(in: result.bitext).joined() {
///   print(source.string(link.source), target.string(link.target), link.probability)
/// }
/// ```
package struct BitextWords: Sendable {
  private let lexicon: CompiledLexicon?
  private let terms: [TermGroup]

  /// Prepares for linking words.
  ///
  /// - Parameters:
  ///   - lexicon: A Chinese–English dictionary, used where one language is Chinese.
  ///   - terms: Terms that are known to render each other.
  package init(lexicon: CompiledLexicon?, terms: [TermGroup] = []) {
    self.lexicon = lexicon
    self.terms = terms
  }

  /// The links of each bead, in the order of the beads, by source word, then target word.
  ///
  /// A bead of more than ``WordAligner/longestLine`` words on a side has none.
  ///
  /// - Complexity: O(Σ m·n) in the words of each bead.
  package func links(in bitext: Bitext) -> [[LinkedWords]] {
    let sourceWords = LineWords(language: bitext.source.language, lexicon: lexicon)
    let targetWords = LineWords(language: bitext.target.language, lexicon: lexicon)
    let places = bitext.beads.map { bead in
      (
        source: Self.places(of: bead.source, in: bitext.source, sourceWords),
        target: Self.places(of: bead.target, in: bitext.target, targetWords)
      )
    }
    let pairs = places.map { place in
      WordPair(
        source: place.source.map { bitext.source.source.string($0) },
        target: place.target.map { bitext.target.source.string($0) })
    }
    let aligner = WordAligner(
      source: bitext.source.language, target: bitext.target.language, lexicon: lexicon,
      terms: terms)
    return zip(places, aligner.align(pairs)).map { place, links in
      links.map { link in
        LinkedWords(
          source: place.source[link.source], target: place.target[link.target],
          probability: link.probability, isNearlyCertain: link.isNearlyCertain)
      }
    }
  }

  private static func places(
    of sentences: [Int], in document: Document, _ words: LineWords
  ) -> [ByteSpan] {
    let text = document.source.utf8
    return sentences.flatMap { index in
      let span = document.sentences[index].span
      return words.spans(in: text[span.range]).map {
        ByteSpan($0.start + span.start, $0.end + span.start)
      }
    }
  }
}
