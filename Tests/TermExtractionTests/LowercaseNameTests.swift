// Names in lower case and set phrases.
import TermExtraction
import Testing

@Suite struct LowercaseNameTests {
  @Test(
    "A program that the text writes in lower case would be missed",
    arguments: [
      (
        "Both sides will establish a China-Africa digital technology cooperation center.",
        "China-Africa digital technology cooperation center"
      ),
      (
        "They will hold China-Nordic anti-smuggling cooperation meetings every year.",
        "China-Nordic anti-smuggling cooperation meetings"
      ),
      (
        "We support the creation of a training program for young African engineers.",
        "training program for young African engineers"
      ),
      ("We value South-South cooperation in every field.", "South-South cooperation"),
      (
        "They build a China-Africa community with a shared future for mankind.",
        "China-Africa community with a shared future for mankind"
      ),
      ("The country was declared a zone of peace.", "zone of peace"),
      (
        "They defend the international order with the United Nations at its core.",
        "international order with the United Nations at its core"
      ),
    ])
  func names(text: String, expected: String) throws {
    #expect(try extractedNames(text).contains(expected))
  }

  @Test(
    "Ordinary words would be proposed as terms",
    arguments: [
      "Strengthen cooperation and promote projects in several fields.",
      "The two sides will deepen cooperation in agricultural product trade.",
      "They expressed support for a new mechanism and good policies.",
      "Each other’s training programs were praised.",
      "Prime Minister John Smith said that President Mary Brown was right.",
      "In the first half of May, the People’s Republic of China and the Kingdom of Norway met.",
    ])
  func ordinary(text: String) throws {
    #expect(try extractedNames(text) == [])
  }
}
