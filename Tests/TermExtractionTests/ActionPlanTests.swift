// The places of the names of the sample action plan.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TermExtraction
import TestSupport
import Testing
import TextModel

@Suite struct ActionPlanTests {
  private static func concepts() throws -> [ConceptCandidate] {
    let file = RepositoryPaths.root.appending(path: "alignments/action-plan/action-plan.mt.en.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let source = SourceText(name: "plan.en.txt", string: text)
    let document = try DocumentReader.read(source, language: .english)
    return TermExtractor().concepts(in: [
      ExtractionDocument(document: document, id: "plan.en.txt", authority: 1)
    ])
  }

  @Test("A place that is shown would not hold the term")
  func occurrences() throws {
    let file = RepositoryPaths.root.appending(path: "alignments/action-plan/action-plan.mt.en.txt")
    let bytes = [UInt8](try Data(contentsOf: file))
    for term in try Self.concepts().flatMap(\.terms) {
      #expect(!term.occurrences.isEmpty)
      for place in term.occurrences {
        #expect(String(decoding: bytes[place.span.range], as: UTF8.self) == term.text)
      }
    }
  }

  @Test("The same documents would give another list tomorrow")
  func deterministic() throws {
    #expect(try Self.concepts() == Self.concepts())
  }
}
