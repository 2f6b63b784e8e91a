// The names of the sample action plan against a list made by hand.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TermExtraction
import TestSupport
import Testing
import TextModel

@Suite struct ActionPlanTests {
  /// The names of the list, a concept an item, each with its variants.
  private static func listedNames() throws -> [[String]] {
    let file = RepositoryPaths.fixtures("TermExtraction").appending(path: "action-plan/names.txt")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map { line in line.split(separator: "|").map { folded(String($0)) } }
  }

  private static func folded(_ text: String) -> String {
    let plain: [Character: Character] = ["’": "'", "–": "-", "“": "\"", "”": "\""]
    let letters = String(text.map { plain[$0] ?? $0 }).lowercased()
    return letters.split(separator: " ").joined(separator: " ")
  }

  private static func concepts() throws -> [ConceptCandidate] {
    let file = RepositoryPaths.root.appending(path: "alignments/action-plan/action-plan.mt.en.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let source = SourceText(name: "plan.en.txt", string: text)
    let document = try DocumentReader.read(source, language: .english)
    return TermExtractor().concepts(in: [
      ExtractionDocument(document: document, id: "plan.en.txt", authority: 1)
    ])
  }

  @Test("A translator would miss names of the action plan, or wade through what is none")
  func recallAndPrecision() throws {
    let listed = try Self.listedNames()
    let known = Set(listed.flatMap { $0 })
    let found = try Self.concepts().map { concept in concept.terms.map { Self.folded($0.text) } }
    let all = Set(found.flatMap { $0 })
    let missed = listed.filter { names in !names.contains(where: all.contains) }
    let wrong = found.filter { terms in !terms.contains(where: known.contains) }
    let wrongFirst = found.prefix(50).filter { terms in !terms.contains(where: known.contains) }
    let recall = 1 - Double(missed.count) / Double(listed.count)
    #expect(recall >= 0.85, "\(missed.count) of \(listed.count) missed: \(missed)")
    #expect(wrongFirst.count <= 5, "wrong among the first 50: \(wrongFirst)")
    #expect(wrong.count <= 12, "wrong: \(wrong)")
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
