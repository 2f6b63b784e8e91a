// Names and titles in quotation marks.
import TermExtraction
import Testing

@Suite struct QuotedNameTests {
  @Test("A name in quotation marks would be missed, or a saying taken for a name")
  func quotes() throws {
    let concepts = try extractedConcepts(
      """
      They launched the “Green Steps” training program. As the saying goes, “many hands make light \
      work.” The theme was “Joining Hands for Clean Rivers and Healthy Cities” this year.
      """)
    let names = concepts.map { $0.terms.map(\.text).sorted() }
    #expect(names.contains(["Green Steps", "“Green Steps” training program"]))
    #expect(names.contains(["Joining Hands for Clean Rivers and Healthy Cities"]))
    #expect(!names.joined().contains { $0.contains("many hands") })
  }

  @Test("A quoted name would swallow the one after the conjunction")
  func conjunction() throws {
    let names = try extractedNames(
      "They support the “Green Steps” initiative and the Bright Harbour programme.")
    #expect(names.contains("“Green Steps” initiative"))
    #expect(!names.contains { $0.contains("Steps") && $0.contains("Harbour") })
  }

  @Test("A quotation mark that is never closed would swallow the paragraph")
  func unclosed() throws {
    let names = try extractedNames("The “Green Steps program began. The Baltic Energy Forum met.")
    #expect(names.contains("Baltic Energy Forum"))
  }
}
