// Names of one thing together, names of different things apart.
import DocumentModel
import DocumentReaders
import GlossaryModel
import TermExtraction
import Testing
import TextModel

@Suite struct GroupingTests {
  private func groups(_ text: String) throws -> [Set<String>] {
    try extractedConcepts(text).map { Set($0.terms.map(\.text)) }
  }

  private func expectTogether(
    _ text: String, _ names: Set<String>, at location: SourceLocation = #_sourceLocation
  ) throws {
    let groups = try groups(text)
    #expect(groups.contains { names.isSubset(of: $0) }, "\(groups)", sourceLocation: location)
  }

  @Test(
    "Two spellings of one name would be two entries of the glossary",
    arguments: [
      ("the India-ASEAN Forum", "the India–ASEAN Forum"),
      ("the India-ASEAN Forum", "the ASEAN-India Forum"),
      ("the Nile Water Programme Conference", "the Nile Water Program Conference"),
      ("the Arctic Shipping Declaration", "the Declaration on Arctic Shipping"),
      ("the Port of Chancay Authority Council", "the Port of Chancai Authority Council"),
      ("the Sixth Baltic Energy Conference", "the VI Baltic Energy Conference"),
    ])
  func together(left: String, right: String) throws {
    let names = Set([left, right].map { String($0.dropFirst(4)) })
    try expectTogether("They praised \(left). Others spoke of \(right).", names)
  }

  @Test(
    "Two things would be mixed up in one entry",
    arguments: [
      ("the Global Health Initiative", "the Global Water Initiative"),
      ("the Fifth Nile Water Forum", "the Sixth Nile Water Forum"),
      ("the China-Brazil Energy Forum", "the China-Chile Energy Forum"),
      ("the African Faculty of Political Sciences", "the African Council of Political Sciences"),
      ("the Nile Action Plan 2025", "the Nile Action Plan 2030"),
    ])
  func apart(left: String, right: String) throws {
    let groups = try groups("They praised \(left). Others spoke of \(right).")
    let (left, right) = (String(left.dropFirst(4)), String(right.dropFirst(4)))
    #expect(groups.contains { $0.contains(left) })
    #expect(!groups.contains { $0.isSuperset(of: [left, right]) }, "\(groups)")
  }

  @Test("A region’s short form would split every name that has it")
  func regionSynonyms() throws {
    try expectTogether(
      """
      The Southern and Eastern African (SEA) countries met. The China-Southern and Eastern Africa \
      Transport Center opened. The China-SEA Transport Center will grow.
      """,
      ["China-Southern and Eastern Africa Transport Center", "China-SEA Transport Center"])
  }

  @Test("The wording of a weak source would be preferred to that of a strong one")
  func preference() throws {
    let documents = try [("press", 3, "ASEAN–India Forum"), ("ministry", 1, "India-ASEAN Forum")]
      .map { id, authority, name in
        let text = "They met at the \(name). The \(name) was useful, said the \(name) host."
        let source = SourceText(name: id, string: id == "press" ? text + " " + text : text)
        return ExtractionDocument(
          document: try DocumentReader.read(source, language: .english, format: .plainText),
          id: id, authority: authority)
      }
    let concept = try #require(TermExtractor().concepts(in: documents).first)
    let preferred = try #require(concept.terms.first)
    #expect(preferred.text == "India-ASEAN Forum")
    #expect(preferred.preferred)
    #expect(preferred.preferredReason == "used by ministry, the source with the most authority")
    #expect(concept.terms.count { $0.preferred } == 1)
    #expect(concept.id == "india-asean-forum")
    #expect(concept.type == .forum)
  }
}
