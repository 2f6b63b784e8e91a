// Names of regions and languages.
import ICUText
import Testing

@Suite("Display names")
struct DisplayNamesTests {
  @Test(
    "Countries could not be linked across the languages",
    arguments: [
      ("zh-Hans", "CU", "古巴"), ("zh-Hant", "DO", "多明尼加共和國"), ("en", "BR", "Brazil"),
      ("en", "KN", "St. Kitts & Nevis"), ("es", "BR", "Brasil"),
    ])
  func region(_ locale: String, _ code: String, _ expected: String) throws {
    #expect(try DisplayNames(locale: locale).region(code) == expected)
  }

  @Test("Languages have names, and what is none has no name")
  func language() throws {
    let names = try DisplayNames(locale: "zh-Hans")
    #expect(names.language("pt") == "葡萄牙语")
    #expect(names.language("xyz") == nil)
    #expect(names.region("") == nil)
  }

  @Test("Every ISO region has a name in both languages", arguments: ["en", "zh-Hans"])
  func all(_ locale: String) throws {
    let regions = try DisplayNames(locale: locale).regions()
    #expect(DisplayNames.regionCodes.count > 240)
    #expect(regions.count == DisplayNames.regionCodes.count)
    #expect(regions.map(\.code) == regions.map(\.code).sorted())
  }
}
