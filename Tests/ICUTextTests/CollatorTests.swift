// The order that readers of a language expect.
import ICUText
import Testing

@Suite("Collator")
struct CollatorTests {
  @Test(
    "A glossary would stand in the order of code points",
    arguments: [
      ("zh", ["安全", "北京", "中国", "重要"]), ("en", ["Åland", "Zambia", "Zürich"]),
      ("en", ["co-operate", "cooperate"]),
    ])
  func sorts(_ locale: String, _ expected: [String]) throws {
    let collator = try Collator(locale: locale)
    let byComparing = expected.reversed().sorted { collator.isOrdered($0, before: $1) }
    let byKeys = expected.reversed().sorted {
      collator.sortKey(for: $0).lexicographicallyPrecedes(collator.sortKey(for: $1))
    }
    #expect(byComparing == byKeys)
    #expect(byKeys == expected)
  }
}
