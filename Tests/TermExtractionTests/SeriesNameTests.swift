// Names with commas, `between`, numbers and owners in them.
import GlossaryModel
import TermExtraction
import Testing

@Suite struct SeriesNameTests {
  @Test(
    "A comma, a number or `between` would cut a name in two",
    arguments: [
      (
        "The Inland Nautical, Pelagic and Harbour Organization (INPHO) met.",
        ["INPHO", "Inland Nautical, Pelagic and Harbour Organization"]
      ),
      ("They held the Fisheries, Timber and Pearl Forum.", ["Fisheries, Timber and Pearl Forum"]),
      (
        "Both signed the Lighthouse Agreement between Ghana and Peru.",
        ["Lighthouse Agreement between Ghana and Peru"]
      ),
      (
        "They adopted the Master Plan on Lighthouse Safety 2035.",
        ["Master Plan on Lighthouse Safety 2035"]
      ),
      ("It recalled UN Harbour Board Resolution 1731.", ["UN Harbour Board Resolution 1731"]),
      (
        "They back the Pearl Coast Education 100 Cooperation Plan.",
        ["Pearl Coast Education 100 Cooperation Plan"]
      ),
      (
        "They welcomed the Trinidad and Tobago Agenda for Small Harbours.",
        ["Trinidad and Tobago Agenda for Small Harbours"]
      ),
      ("The Harbour Group of 99 (H99) met.", ["H99", "Harbour Group of 99"]),
      (
        "They thanked the Baltic Coordinating Centre for Harbour Safety on fog signals (BHS Centre).",
        ["BHS Centre", "Baltic Coordinating Centre for Harbour Safety on fog signals"]
      ),
    ])
  func whole(text: String, expected: [String]) throws {
    #expect(try extractedNames(text) == expected)
  }

  @Test(
    "Names in an enumeration would become one name",
    arguments: [
      ("The Ministry, the Parliament and the Pearl Council met.", "Pearl Council"),
      ("It joined Ghana, Peru and the Baltic Energy Forum.", "Baltic Energy Forum"),
    ])
  func apart(text: String, expected: String) throws {
    #expect(try extractedNames(text) == [expected])
  }

  @Test(
    "Whose a thing is would be taken for a part of its name",
    arguments: [
      ("Today's Ghana-Peru Summit opened.", ["Ghana-Peru Summit"]),
      ("They saw the OECD's Pearl Coast Strategy.", ["OECD", "Pearl Coast Strategy"]),
      (
        "It follows the International Harbour Safety Organization's PEARL scheme.",
        ["International Harbour Safety Organization", "PEARL scheme"]
      ),
    ])
  func owners(text: String, expected: [String]) throws {
    let names = try extractedNames(text)
    #expect(expected.allSatisfy(names.contains), "\(names)")
    #expect(!names.contains { $0.contains("'s") }, "\(names)")
  }

  @Test("An acronym inside a name that it stands for would be another concept")
  func acronymInside() throws {
    let concepts = try extractedConcepts(
      "They signed the Comprehensive Harbour Safety Partnership (CHSP) Agreement. The CHSP is large."
    )
    #expect(concepts.count == 1)
    #expect(concepts.first?.terms.contains { $0.text == "CHSP" } == true)
  }

  @Test("The words of a line in capitals would be taken for acronyms")
  func capitals() throws {
    let names = try extractedNames("STATEMENT OF THE NINTH BALTIC SUMMIT\n\nThe sides met in Oslo.")
    #expect(!names.contains("SUMMIT") && !names.contains("STATEMENT"), "\(names)")
  }

  @Test(
    "A program of the United Nations, a plan or a partnership would have the type of another thing")
  func types() throws {
    func type(_ name: String) throws -> ConceptType? {
      try extractedConcepts("They recalled the \(name) in May.").first?.type
    }
    #expect(try type("United Nations Harbour Programme") == .organization)
    #expect(try type("Oslo Programme of Action for Small Harbours") == .document)
    #expect(try type("Bergen Framework for Harbour Safety") == .document)
    #expect(try type("Baltic Strategic Partnership") == .policy)
  }

  @Test("A quoted name of four words or more would lose the noun after it")
  func quoted() throws {
    let concepts = try extractedConcepts(
      "They support the \"Lighting the Harbours of Africa\" initiative and the \"Nine, Ninety, Nine Hundred\" harbour project."
    )
    let names = concepts.map { Set($0.terms.map(\.text)) }
    #expect(
      names.contains { $0.contains("\"Lighting the Harbours of Africa\" initiative") }, "\(names)")
    #expect(
      names.contains { $0.contains("\"Nine, Ninety, Nine Hundred\" harbour project") }, "\(names)")
  }
}
