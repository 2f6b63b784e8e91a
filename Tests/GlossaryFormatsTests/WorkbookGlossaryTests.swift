// Glossaries as Excel workbooks.
import FoundationEssentials
import GlossaryFormats
import GlossaryModel
import TestSupport
import Testing
import TextModel

@Suite struct WorkbookGlossaryTests {
  private func read(_ bytes: [UInt8]) throws -> GlossaryImport {
    try GlossaryInput(format: .xlsx, name: "a & b").read(file: "x.xlsx", bytes: bytes)
  }

  @Test("a glossary comes back from a workbook as it was")
  func roundTrip() throws {
    for glossary in [FullGlossary.everything, try FullGlossary.sample()] {
      let export = try GlossaryOutput(format: .xlsx).write(glossary, file: "x")
      let result = try read(export.bytes)
      #expect(result.faults == [])
      #expect(result.glossary.concepts == glossary.concepts)
    }
  }

  @Test("a workbook with a concept a row keeps every term with its status")
  func conceptRows() throws {
    let glossary = try FullGlossary.sample()
    let export = try GlossaryOutput(format: .conceptXLSX).write(glossary, file: "x")
    let result = try read(export.bytes)
    #expect(result.faults == [])
    for (before, after) in zip(glossary.concepts, result.glossary.concepts) {
      #expect(
        Set(before.terms.map { "\($0.text) \($0.language) \($0.status)" })
          == Set(after.terms.map { "\($0.text) \($0.language) \($0.status)" }))
    }
  }

  @Test("a terminologist's workbook from LibreOffice is read, and a fault names its row")
  func libreOffice() throws {
    let file = RepositoryPaths.fixtures("GlossaryFormats").appending(path: "libreoffice.xlsx")
    let result = try read(Array(try Data(contentsOf: file)))
    #expect(result.faults == [])
    #expect(result.glossary.concepts.map(\.id) == ["bri", "gdi"])
    #expect(
      result.glossary.concepts[0].terms.map(\.status) == [.preferred, .deprecated, .preferred])
    #expect(throws: (any Error).self) { try read(Array("no archive".utf8)) }
  }
}
