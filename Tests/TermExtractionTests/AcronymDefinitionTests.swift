// Tests of what a text says that its acronyms stand for.
import DocumentModel
import DocumentReaders
import TermExtraction
import Testing
import TextModel

@Suite struct AcronymDefinitionTests {
  private func definitions(
    _ text: String, _ language: LanguageTag = .english
  ) throws -> [String] {
    let source = SourceText(name: "a.md", string: text)
    let document = try DocumentReader.read(source, language: language)
    return AcronymDefinitions.find(in: document) { EnglishLines(of: document) }.map { definition in
      // The places have to hold what the definition says.
      let written = source.string(definition.acronymSpan)
      let name = source.string(definition.nameSpan).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      return "\(written): \(name == definition.name ? name : "\(name) is no \(definition.name)")"
    }
  }

  @Test(
    "An acronym gets the name that the text gives it, and no word more",
    arguments: [
      ("The Global Development Initiative (GDI) grows.", "GDI: Global Development Initiative"),
      ("the joint\r\nwork mechanism (JWM)", "JWM: joint work mechanism"),
      ("FTAs (free trade agreements) help.", "FTAs: free trade agreements"),
      ("free trade agreements (FTAs) help.", "FTAs: free trade agreements"),
      (
        "of the Community of Latin American and Caribbean States (CELAC)",
        "CELAC: Community of Latin American and Caribbean States"
      ),
      ("use the Acme Swift Package Manager (SPM)", "SPM: Swift Package Manager"),
      ("the CELAC-China Forum [CCF]", "CCF: CELAC-China Forum"),
      ("words of no kind (XYZ)", "XYZ: "),
    ])
  func english(text: String, definition: String) throws {
    #expect(try definitions(text) == [definition])
  }

  @Test("A bracket without an acronym, and an acronym without a bracket, define nothing")
  func none() throws {
    #expect(try definitions("The plan (2025-2027) and CELAC (in Lima) met (again).") == [])
    #expect(try definitions("亚太经合组织（在利马）和APEC", .simplifiedChinese) == [])
  }

  @Test("In Chinese the characters before the bracket are the name")
  func chinese() throws {
    #expect(
      try definitions("参加，亚太经合组织（APEC）会议", .simplifiedChinese)
        == ["APEC: 亚太经合组织"])
    #expect(
      try definitions("亚太经合组织(Asia-Pacific Economic Cooperation，APEC)", .simplifiedChinese)
        == ["APEC: 亚太经合组织"])
  }
}
