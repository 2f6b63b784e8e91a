// Extracts names from a text written in the test.
import DocumentModel
import DocumentReaders
import TermExtraction
import TextModel

/// The texts of all terms that are proposed for `text`, concepts apart, best first.
func extractedConcepts(
  _ text: String, language: LanguageTag = .english, threshold: Double = 1.0
) throws -> [ConceptCandidate] {
  let source = SourceText(name: "test.txt", string: text)
  let document = try DocumentReader.read(source, language: language)
  var options = TermExtractor.Options()
  options.threshold = threshold
  return TermExtractor(options: options).concepts(in: [
    ExtractionDocument(document: document, id: "test.txt", authority: 1)
  ])
}

/// The texts of all terms that are proposed for `text`, sorted.
func extractedNames(_ text: String, language: LanguageTag = .english) throws -> [String] {
  try extractedConcepts(text, language: language).flatMap(\.terms).map(\.text).sorted()
}
