// Capitalised names that go on over commas, prepositions, particles and numbers.
import TermExtraction
import Testing

@Suite struct ConnectedNameTests {
  @Test(
    "A name would be cut where it lists what it is about, or where another language goes on",
    arguments: [
      "Technical Committee on Health, Population and Drug Control",
      "Global Fund to Fight Cholera, Tuberculosis and Malaria",
      "Independent Panel for Epidemic Preparedness and Response",
      "Research Mission for Asia",
      "Institut Halieutique et des Sciences Marines Centre",
      "Delta Guide on Data Governance and Ethics",
      "Delta Masterplan 2030",
      "2030 Agenda for Sustainable Development",
      "Agreement Establishing the Delta Trade Area",
      "Western and Central Pacific Fisheries Commission",
    ])
  func whole(_ name: String) throws {
    let names = try extractedNames(
      "Ministers welcomed the \(name) yesterday. We support the \(name).")
    #expect(names.contains(name))
  }

  @Test("Two bodies in a list would become one name")
  func lists() throws {
    let names = try extractedNames(
      "We thank the Ministry of Health, the Delta Bank and the Amber Commission for their work.")
    #expect(names.contains("Delta Bank"))
    #expect(names.contains("Amber Commission"))
    #expect(!names.contains { $0.contains("Health, ") })
  }

  @Test("The person at the head of a body would become part of its name")
  func persons() throws {
    let names = try extractedNames(
      "The Secretary-General of the Delta Treaty Organisation Amanzhol Zhankuliev spoke. "
        + "So did Executive Director of the Amber Conference Gong Jianwei.")
    #expect(names.contains("Delta Treaty Organisation"))
    #expect(!names.contains { $0.contains("Zhankuliev") || $0.contains("Director") })
  }

  @Test("`hereinafter referred to as` would define nothing")
  func hereinafter() throws {
    let concepts = try extractedConcepts(
      "The Council of Delta Ministers (hereinafter referred to as the CDM) met. The CDM agreed.")
    #expect(
      concepts.contains { Set($0.terms.map(\.text)) == ["Council of Delta Ministers", "CDM"] })
  }

  @Test("Verbs in capitals, datelines, places and acronyms of common nouns would be names")
  func noNames() throws {
    let names = try extractedNames(
      "May 13 (XYZ) — The Council ADOPTS the report. Greenhouse gas (GHG) emissions rose in Port Louis."
    )
    #expect(names == [])
  }

  @Test("A possessive ending would belong to the name")
  func possessive() throws {
    let names = try extractedNames("The Delta Union’s plans are known. The Delta Union met.")
    #expect(names.contains("Delta Union"))
    #expect(!names.contains("Delta Union’s"))
  }

  @Test(
    "A name that begins with a small letter before capitals, or with dotted initials, would be cut")
  func mixedCase() throws {
    let names = try extractedNames(
      "The mRNA Technology Transfer Programme and the U.S.-DELTA Connect Initiative go on.")
    #expect(names.contains("mRNA Technology Transfer Programme"))
    #expect(names.contains("U.S.-DELTA Connect Initiative"))
  }
}
