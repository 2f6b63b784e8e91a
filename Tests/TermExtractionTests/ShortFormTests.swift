// Names and the shorter ones that texts use for them.
import TermExtraction
import Testing

@Suite struct ShortFormTests {
  private func areOne(_ left: String, _ right: String, in text: String) throws -> Bool {
    try extractedConcepts(text).contains { concept in
      let names = concept.terms.map(\.text)
      return names.contains(left) && names.contains(right)
    }
  }

  @Test(
    "A name with and without the noun that says what it is would be two concepts",
    arguments: [
      ("Amber Wave", "Amber Wave Initiative"),
      ("Reading Rivers", "Reading Rivers programme"),
    ])
  func withoutHead(_ short: String, _ long: String) throws {
    #expect(
      try areOne(
        short, long, in: "The \(long) was launched. Many towns have joined \(short) since then."))
  }

  @Test("A body and what it does would be one concept")
  func bodies() throws {
    #expect(
      try !areOne(
        "Delta Union", "Delta Union Initiative",
        in:
          "The Delta Union met in Bonn. The Delta Union Initiative was launched by the Delta Union."
      ))
  }

  @Test("`the Trust Fund` would stand apart from the fund that the same text names in full")
  func shortForm() throws {
    #expect(
      try areOne(
        "Delta Conservation Trust Fund", "Trust Fund",
        in: "The Delta Conservation Trust Fund pays for it. Donors support the Trust Fund."))
  }

  @Test("A plan would stand apart from itself where the text drops what follows the preposition")
  func beginning() throws {
    #expect(
      try areOne(
        "Amber Roadmap for Ocean Data", "Amber Roadmap",
        in: "We adopted the Amber Roadmap for Ocean Data. The Amber Roadmap was welcomed."))
  }

  @Test("An acronym inside a name would keep it apart from the same name in full")
  func expansion() throws {
    #expect(
      try areOne(
        "Treaty for the Establishment of the Delta Water Agency", "DWA Treaty",
        in: "The Treaty for the Establishment of the Delta Water Agency entered into force. "
          + "The Delta Water Agency (DWA) welcomed it. The DWA Treaty has been signed."))
  }

  @Test("Co-operation and cooperation would be two things")
  func prefix() throws {
    #expect(
      try areOne(
        "Delta Programme for Co-operation on Water", "Delta Programme for Cooperation on Water",
        in:
          "The Delta Programme for Co-operation on Water ends. A new Delta Programme for Cooperation on Water begins."
      ))
  }

  @Test("A union's meeting and its meeting with one country would be one")
  func partner() throws {
    #expect(
      try !areOne(
        "DELTA Digital Ministers’ Meeting", "DELTA-China Digital Ministers’ Meeting",
        in:
          "The DELTA Digital Ministers’ Meeting was held. The DELTA-China Digital Ministers’ Meeting followed."
      ))
  }
}
