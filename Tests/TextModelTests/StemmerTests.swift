// Stems of English words.
import TextModel
import Testing

@Suite("Stemmer")
struct StemmerTests {
  @Test(
    "Inflected words would not match their base",
    arguments: [
      ("countries", "countri"), ("country", "countri"), ("cooperation", "cooper"), ("", ""),
    ])
  func stems(_ word: String, _ expected: String) {
    let stemmer = Stemmer()
    #expect(stemmer.stem(word) == expected)
    #expect(stemmer.stem(word) == expected)
  }
}
