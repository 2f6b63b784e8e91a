// Names with brackets: acronyms, years, further wordings.
import GlossaryModel
import TermExtraction
import Testing

@Suite struct BracketNameTests {
  @Test(
    "An acronym would be taken for a thing of its own, or given to the wrong name",
    arguments: [
      (
        "It thanked the Asian Infrastructure Investment Bank (AIIB) for its support.",
        "Asian Infrastructure Investment Bank", "AIIB"
      ),
      (
        "The Member States of the Association of Southeast Asian Nations (ASEAN) met.",
        "Association of Southeast Asian Nations", "ASEAN"
      ),
      (
        "They met at the Third Summit of the Nile Water Forum (NWF) in May.",
        "Nile Water Forum", "NWF"
      ),
      (
        "It joined the African Continental Free Trade Area (AfCFTA) in 2021.",
        "African Continental Free Trade Area", "AfCFTA"
      ),
      (
        "The 28th Conference of the Parties to the Basel Convention on Wastes (COP 28) will follow.",
        "28th Conference of the Parties to the Basel Convention on Wastes", "COP 28"
      ),
      (
        "The Food and Nutrition Agency of the African League (FNA) took part.",
        "Food and Nutrition Agency of the African League", "FNA"
      ),
    ])
  func acronyms(text: String, name: String, acronym: String) throws {
    let concepts = try extractedConcepts(text)
    let concept = try #require(concepts.first { $0.terms.contains { $0.text == acronym } })
    #expect(concept.terms.first { $0.preferred }?.text == name)
    #expect(concept.terms.first { $0.text == acronym }?.kind == .acronym)
  }

  @Test("The years of a plan would be lost, or stand in its only name")
  func years() throws {
    let concepts = try extractedConcepts(
      "They adopted the Arab-Nordic Joint Action Plan (2026-2030).")
    #expect(
      concepts.first?.terms.map(\.text).sorted() == [
        "Arab-Nordic Joint Action Plan", "Arab-Nordic Joint Action Plan (2026-2030)",
      ])
  }

  @Test("A name with an explanation in its middle would fall into two")
  func innerBracket() throws {
    let names = try extractedNames(
      "The India-ASEAN (Association of Southeast Asian Nations) Forum was held.")
    #expect(names.contains("India-ASEAN (Association of Southeast Asian Nations) Forum"))
    #expect(!names.contains("Forum"))
  }

  @Test("A short form with a name before its initials would be missed")
  func namedAcronym() throws {
    let concepts = try extractedConcepts(
      "They thank the Nordic Centre for Flood Control and Prevention (Nordic CFC) for its help.")
    let concept = concepts.first { $0.terms.contains { $0.text == "Nordic CFC" } }
    #expect(
      concept?.terms.contains { $0.text == "Nordic Centre for Flood Control and Prevention" }
        == true)
  }
}
