// Finds names in files given on the command line.
import Alignment
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
  ///   - files: The documents.
  ///   - pairs: Source and target of each pair; they are aligned first.
  package init(
    files: [String], pairs: [(source: String, target: String)], loader: DocumentLoader,
    lexicon: OpenLexicon?
  ) throws {
    var documents: [ExtractionDocument] = []
    var seen = Set(pairs.flatMap { [$0.source, $0.target] })
    let others = files.filter { seen.insert($0).inserted }
    for path in pairs.flatMap({ [$0.source, $0.target] }) + others {
      documents.append(
        ExtractionDocument(
          document: try loader.document(at: path), id: path, authority: documents.count))
    }
    let aligner = Aligner(lexicon: lexicon?.lexicon)
    let bitexts = pairs.indices.map { pair in
      ExtractionBitext(
        sourceIndex: 2 * pair, targetIndex: 2 * pair + 1,
        beads: aligner.align(
          source: documents[2 * pair].document, target: documents[2 * pair + 1].document
        ).bitext.beads)
    }
    sources = documents
    self.documents = documents.map(\.document)
    candidates = TermExtractor().concepts(
      in: documents, bitexts: bitexts, lexicon: lexicon?.lexicon)
  }

  /// The concepts as a glossary, occurrences in the users' own bytes.
  package func glossary(name: String) throws -> Glossary {
    CandidateGlossary(documents: sources, curated: try CuratedNames(Glossary(name: "")))
      .glossary(candidates, name: name)
  }
}
