// A series of meetings or plans, and its editions.
import TermExtraction
import Testing

@Suite struct EditionTests {
  private func concepts(_ text: String) throws -> [[String]] {
    try extractedConcepts(text).map { $0.terms.map(\.text) }
  }

  @Test("Two editions of a meeting would be one concept, or a series and its only edition two")
  func editions() throws {
    let found = try concepts(
      "The Third Ministerial Meeting of the Delta Forum was held. "
        + "The Fourth Ministerial Meeting of the Delta Forum will follow.")
    #expect(found.contains(["Third Ministerial Meeting of the Delta Forum"]))
    #expect(found.contains(["Fourth Ministerial Meeting of the Delta Forum"]))
    let alone = try concepts("We will host the Fifth River Basin Forum in Bonn.")
    #expect(alone == [["Fifth River Basin Forum"]])
  }

  @Test("An ordinal in lower case before a forum's name would be left out")
  func lowerCaseOrdinal() throws {
    let found = try concepts("They agreed to host the third Delta Academic Forum in spring.")
    #expect(found == [["third Delta Academic Forum"]])
  }

  @Test("A series that has more editions, or stands alone, would be missing")
  func series() throws {
    let found = try concepts(
      "The Fourth Delta Trade Summit met. The Fifth Delta Trade Summit will meet in Bonn.")
    #expect(found.contains(["Delta Trade Summit"]))
  }

  @Test("An acronym would belong to one edition, though it has no number in it")
  func acronymOfSeries() throws {
    let found = try concepts(
      "The Fourth Delta Education Meeting (DEM) was held in Bonn. The DEM meets every year.")
    #expect(found.contains { Set($0) == ["Delta Education Meeting", "DEM"] })
    #expect(found.contains { $0 == ["Fourth Delta Education Meeting"] })
  }

  @Test("Plans for other years would be one plan")
  func years() throws {
    let found = try concepts(
      "The Delta Forum Bonn Action Plan (2019-2021) follows the Delta Forum Rome Action Plan (2016-2018)."
    )
    #expect(!found.contains { $0.joined().contains("Bonn") && $0.joined().contains("Rome") })
  }

  @Test("An ordinal in letters and the same in digits would be two meetings")
  func spelling() throws {
    let found = try concepts(
      "The Fifty-First Delta Forum was held. The 51st Delta Forum met in Bonn.")
    #expect(found.contains { Set($0) == ["Fifty-First Delta Forum", "51st Delta Forum"] })
  }
}
