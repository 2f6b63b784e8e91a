// English words and their stems.
import Lexicon
import Testing

@Suite struct EnglishWordsTests {
  private func stems(_ text: String) -> [String] {
    let words = EnglishWords()
    var result: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      words.forEach(in: bytes) { word, stem in
        if !word.isStopWord { result.append(String(decoding: stem, as: UTF8.self)) }
      }
    }
    return result
  }

  @Test(
    "words that mean the same have the same stem, whatever their form",
    arguments: [
      ("China’s initiatives", "China initiative"), ("went", "GOING"), ("children's", "child"),
      ("Brasília", "brasilia"), ("São", "SAO"), ("co-operation", "co operations"),
    ])
  func equal(pair: (String, String)) {
    #expect(stems(pair.0) == stems(pair.1))
  }

  @Test("stop words and contracted tails do not count")
  func stopWords() {
    #expect(stems("It is what we don't have, isn't it?") == ["don", "isn"])
    #expect(stems("'s 的 — 123 's") == [])
  }

  @Test("a stem is known from one word as well")
  func single() {
    #expect(EnglishWords().stem(of: "Initiatives") == "initi")
    #expect(EnglishWords().stem(of: "") == "")
  }
}
