// Finds names in files given on the command line.
import Alignment
import BitextFormats
package import DocumentModel
package import GlossaryModel
package import TermExtraction
import TextModel

/// The names found in some files.
package struct Extraction {
  /// The documents, pairs first, each once.
  package let documents: [Document]
  private let sources: [ExtractionDocument]
  /// The concepts, best first.
  package let candidates: [ConceptCandidate]

  /// Finds names in documents and in aligned pairs.
  ///
  /// - Parameters:
  ///   - files: The documents; of a bilingual file both sides, as a pair.
  ///   - pairs: Source and target of each pair; they are aligned first.
  package init(
    files: [String], pairs: [(source: String, target: String)], loader: DocumentLoader,
    lexicon: OpenLexicon?
  ) throws {
    var documents: [ExtractionDocument] = []
    var seen = Set(pairs.flatMap { [$0.source, $0.target] })
    let others = files.filter { seen.insert($0).inserted }
    var bilingual: [(index: Int, beads: [Bead])] = []
    for path in pairs.flatMap({ [$0.source, $0.target] }) + others {
      if documents.count >= 2 * pairs.count,
        let file = try loader.bilingual(at: path, scope: .everything)
      {
        bilingual.append((documents.count, file.beads))
        for (document, id) in [(file.source, path + Self.sourceMark), (file.target, path)] {
          documents.append(
            ExtractionDocument(document: document, id: id, authority: documents.count))
        }
        continue
      }
      documents.append(
        ExtractionDocument(
          document: try loader.document(at: path), id: path, authority: documents.count))
    }
    let aligner = Aligner(lexicon: lexicon?.lexicon)
    let aligned = pairs.indices.map { pair in
      ExtractionBitext(
        sourceIndex: 2 * pair, targetIndex: 2 * pair + 1,
        beads: aligner.align(
          source: documents[2 * pair].document, target: documents[2 * pair + 1].document
        ).bitext.beads)
    }
    let bitexts =
      aligned
      + bilingual.map {
        ExtractionBitext(sourceIndex: $0.index, targetIndex: $0.index + 1, beads: $0.beads)
      }
    sources = documents
    self.documents = documents.map(\.document)
    candidates = TermExtractor().concepts(
      in: documents, bitexts: bitexts, lexicon: lexicon?.lexicon)
  }

  /// The concepts as a glossary, occurrences in the users' own bytes.
  package func glossary(name: String) throws -> Glossary {
    var glossary = CandidateGlossary(
      documents: sources, curated: try CuratedNames(Glossary(name: ""))
    ).glossary(candidates, name: name)
    for concept in glossary.concepts.indices {
      for term in glossary.concepts[concept].terms.indices {
        glossary.concepts[concept].terms[term].places = glossary.concepts[concept].terms[term]
          .places.map(Self.unmarked)
      }
    }
    return glossary
  }

  /// What tells the source of a bilingual file from its target while names are looked for.
  private static let sourceMark = "\u{0}source"

  private static func unmarked(_ place: TermPlace) -> TermPlace {
    guard place.document.hasSuffix(sourceMark) else { return place }
    return TermPlace(
      document: String(place.document.dropLast(sourceMark.count)), start: place.start,
      end: place.end)
  }
}
