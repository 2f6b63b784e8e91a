// Capitalised names: where they begin, what they go on over, where they end.
import DocumentModel
import DocumentReaders
import GlossaryModel
import TermExtraction
import Testing
import TextModel

@Suite struct CapitalizedNameTests {
  @Test(
    "A name would be cut short, or run on into the next one",
    arguments: [
      (
        "The two sides support the Asia-Pacific Economic and Trade Cooperation Forum.",
        ["Asia-Pacific Economic and Trade Cooperation Forum"]
      ),
      (
        "They will hold the China-Africa Media Cooperation Forum, the China-Arab Energy Conference, "
          + "and the Mekong River Commission in turn.",
        [
          "China-Africa Media Cooperation Forum", "China-Arab Energy Conference",
          "Mekong River Commission",
        ]
      ),
      ("They build Roads and Bridges in the region.", []),
      (
        "It was discussed at the Economic Commission for Asia and the Pacific yesterday.",
        ["Economic Commission for Asia and the Pacific"]
      ),
      (
        "Both joined the United Nations Convention against Torture in 1988.",
        ["United Nations Convention against Torture"]
      ),
      (
        "Leaders praised the Special Declaration on Supporting the Renewal of the Nile Basin Initiative.",
        [
          "Nile Basin Initiative",
          "Special Declaration on Supporting the Renewal of the Nile Basin Initiative",
        ]
      ),
      (
        "It offers the Partnership Action for Ocean Health and the Partnership Action for Safe Roads.",
        ["Partnership Action for Ocean Health", "Partnership Action for Safe Roads"]
      ),
      (
        "They set up Special Loans for the Renewal of Nordic SMEs in May.",
        ["Special Loans for the Renewal of Nordic SMEs"]
      ),
      ("They support the Arctic League's Agenda 2045 in full.", ["Agenda 2045", "Arctic League"]),
      (
        "The 30th Conference of the Parties met.", ["30th Conference of the Parties", "Conference"]
      ),
    ])
  func spans(text: String, expected: [String]) throws {
    let names = try extractedNames(text)
    #expect(names.filter { $0 != "Conference" } == expected.filter { $0 != "Conference" })
  }

  @Test(
    "A name would be filed under the wrong kind of thing",
    arguments: [
      (
        "They adopted the Oslo Declaration on Building a Nordic Community with a Shared Future.",
        "Oslo Declaration on Building a Nordic Community with a Shared Future",
        ConceptType.document
      ),
      ("They met the National People's Congress.", "National People's Congress", .organization),
      ("They opened the Viking Workshop in Oslo.", "Viking Workshop", .organization),
      (
        "They held the Nordic Fuel Safety Workshop.", "Nordic Fuel Safety Workshop", .meeting
      ),
    ])
  func types(text: String, name: String, type: ConceptType) throws {
    let concept = try extractedConcepts(text).first { $0.terms.contains { $0.text == name } }
    #expect(concept?.type == type)
  }

  @Test("A document given twice would make its names look twice as frequent")
  func documentTwice() throws {
    let source = SourceText(name: "a.txt", string: "They praised the Baltic Energy Forum.")
    let document = ExtractionDocument(
      document: try DocumentReader.read(source, language: .english), id: "a.txt", authority: 1)
    let once = TermExtractor().concepts(in: [document])
    #expect(TermExtractor().concepts(in: [document, document]) == once)
    #expect(once.flatMap(\.terms).map(\.occurrences.count) == [1])
  }
}
