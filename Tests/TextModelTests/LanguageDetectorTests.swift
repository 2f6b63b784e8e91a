// Telling languages and scripts apart.
import TextModel
import Testing

@Suite("Language detector")
struct LanguageDetectorTests {
  @Test(
    "A text whose language is not given would be read by the wrong rules",
    arguments: [
      ("The forum was held in Beijing.", "en"), ("", "en"), ("中国—拉共体论坛在北京举行。", "zh-Hans"),
      ("中國—拉共體論壇在北京舉行。", "zh-Hant"), ("Wang Yi (王毅) met the ministers today.", "en"),
    ])
  func detects(_ text: String, _ expected: String) {
    #expect(LanguageDetector.detect(Array(text.utf8)).description == expected)
  }
}
