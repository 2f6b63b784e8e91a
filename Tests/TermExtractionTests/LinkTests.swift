// Names of one thing in two languages and in two renderings.
import DocumentModel
import DocumentReaders
import TermExtraction
import Testing
import TextModel

@Suite struct LinkTests {
  /// Extracts from two texts, a sentence a line, line by line aligned.
  private func concepts(
    _ source: String, _ sourceLanguage: LanguageTag, _ target: String
  ) throws -> [ConceptCandidate] {
    let documents = try [(source, sourceLanguage), (target, LanguageTag.english)].enumerated().map {
      index, side in
      let text = SourceText(name: "\(index)", string: side.0)
      return ExtractionDocument(
        document: try DocumentReader.read(text, language: side.1, format: .segmented),
        id: "\(index)", authority: index)
    }
    let count = documents.map(\.document.sentences.count).min() ?? 0
    let beads = (0..<count).map { Bead(source: [$0], target: [$0]) }
    return TermExtractor().concepts(
      in: documents,
      bitexts: [ExtractionBitext(sourceIndex: 0, targetIndex: 1, beads: beads)])
  }

  @Test("A name in quotation marks would have no Chinese side, though it is plain which one it is")
  func quoted() throws {
    let concepts = try concepts(
      "支持举办“熊猫债”研讨会。\n双方加强合作。", .simplifiedChinese,
      "Support the “Panda Bonds” seminar.\nBoth sides strengthen cooperation.")
    let concept = try #require(concepts.first { $0.terms.contains { $0.text == "Panda Bonds" } })
    #expect(concept.terms.contains { $0.text == "“熊猫债”研讨会" && $0.language.isChinese })
  }

  @Test("Two renderings of one name would be two concepts")
  func renderings() throws {
    let concepts = try concepts(
      "The Lima Forum on Rural Learning opened.", .english,
      "The Rural Learning Dialogue opened.")
    let names = concepts.map { Set($0.terms.map(\.text)) }
    #expect(names == [["Lima Forum on Rural Learning", "Rural Learning Dialogue"]])
  }

  @Test("Two bodies that stand in the same place would become one")
  func differentBodies() throws {
    let concepts = try concepts(
      "It joined the African Faculty of Social Sciences.", .english,
      "It joined the African Social Sciences Council.")
    #expect(concepts.count == 2)
  }

  @Test("Beads that point outside the documents would end the program")
  func strayBeads() throws {
    let text = SourceText(name: "a", string: "The Baltic Energy Forum met.")
    let document = ExtractionDocument(
      document: try DocumentReader.read(text, language: .english), id: "a", authority: 0)
    let beads = [Bead(source: [0, 7], target: [9]), Bead(source: [], target: [3])]
    let concepts = TermExtractor().concepts(
      in: [document],
      bitexts: [
        ExtractionBitext(sourceIndex: 0, targetIndex: 0, beads: beads),
        ExtractionBitext(sourceIndex: 4, targetIndex: -1, beads: beads),
      ])
    #expect(concepts.count == 1)
  }
}
