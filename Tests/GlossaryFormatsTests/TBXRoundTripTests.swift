// What a glossary keeps on its way through TBX.
import Foundation
import GlossaryFormats
import GlossaryModel
import Markup
import TestSupport
import Testing

@Suite struct TBXRoundTripTests {
  /// A dialect in a style.
  struct Kind: CustomTestStringConvertible, Sendable {
    let dialect: TBXDialect
    let style: TBXStyle
    var testDescription: String { "\(dialect.rawValue) \(style.rawValue)" }
  }

  static let kinds: [Kind] = TBXDialect.allCases.flatMap { dialect in
    (dialect == .core ? [TBXStyle.dca] : TBXStyle.allCases).map {
      Kind(dialect: dialect, style: $0)
    }
  }

  private func read(_ text: String, name: String = "none") throws -> GlossaryImport {
    TBXReader.read(try XMLReader(bytes: Array(text.utf8), name: "x.tbx"), name: name)
  }

  @Test("a glossary comes back from TBX as it was, every field of it", arguments: kinds)
  func roundTrip(kind: Kind) throws {
    for glossary in [try FullGlossary.sample(), FullGlossary.everything] {
      let text = TBXWriter.file(glossary, dialect: kind.dialect, style: kind.style)
      let result = try read(text)
      #expect(result.faults.map(\.description) == [])
      #expect(result.remarks == [])
      #expect(result.glossary == glossary)
    }
  }

  @Test(
    "a glossary is written so that other programs accept it", .enabled(if: Jing.isReady),
    arguments: kinds)
  func validByGrammar(kind: Kind) throws {
    for glossary in [try FullGlossary.sample(), FullGlossary.everything] {
      let text = TBXWriter.file(glossary, dialect: kind.dialect, style: kind.style)
      #expect(try Jing.faults(tbx: text, Self.grammar(kind)) == "")
    }
  }

  private static func grammar(_ kind: Kind) -> String {
    switch (kind.dialect, kind.style) {
    case (.core, _): "core/TBXcoreStructV03_TBX-Core_integrated.rng"
    case (.linguist, .dca): "linguist/TBXcoreStructV03_TBX-Linguist_integrated.rng"
    case (_, .dca): "core/TBXcoreStructV03.rng"
    case (let dialect, .dct):
      dialect.rawValue.dropFirst("TBX-".count).lowercased() + "-dct.nvdl"
    }
  }

  @Test("what other programs export in TBX version 2 is read, status and all")
  func version2() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Forum  terms</title></titleStmt>
      <sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
      <termEntry id="e1"><descrip type="subjectField">diplomacy</descrip>
        <langSet xml:lang="en"><descripGrp><descrip type="definition">A
          forum.</descrip><admin type="source">mfa</admin></descripGrp>
          <tig><term>China-CELAC
            Forum</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="termType">fullForm</termNote></tig>
          <ntig><termGrp><term>FCC</term><termNote type="termType">acronym</termNote>
            <termNote type="normativeAuthorization">deprecatedTerm</termNote></termGrp>
            <note>Not English.</note></ntig></langSet>
        <langSet xml:lang="zh-CN"><tig><term>中拉论坛</term></tig></langSet></termEntry>
      </body></text></martif>
      """
    let result = try read(text)
    #expect(result.faults.isEmpty)
    #expect(result.glossary.name == "Forum terms")
    let concept = try #require(result.glossary.concepts.first)
    #expect(concept.id == "e1")
    #expect(concept.definition == Definition(text: "A forum.", source: "mfa"))
    #expect(concept.terms.map(\.text) == ["China-CELAC Forum", "FCC", "中拉论坛"])
    #expect(concept.terms.map(\.status) == [.preferred, .deprecated, .preferred])
    #expect(concept.terms[1].kind == .acronym)
    #expect(concept.terms[1].note == "Not English.")
    #expect(result.remarks.count == 1)
  }

  @Test(
    "an invalid file is refused with its line and the rule it breaks",
    arguments: [
      ("preferredTerm-admn-sts", "preferred", "picklist"),
      ("administrativeStatus", "usageStatus", "category"),
      ("<term>GDI</term>", "", "grammar"), ("<langSec xml:lang=\"en\">", "<langSec>", "grammar"),
      ("xml:lang=\"zh-Hans\"", "xml:lang=\"Chinese language\"", "language"),
      ("TBX-Basic", "TBX-Mine", "dialect"), ("style=\"dca\"", "style=\"dct\"", "style"),
      ("id=\"_2030-agenda\"", "id=\"global-development-initiative\"", "id"),
      (
        "<term>GDI</term>",
        "<term>GDI</term><note/><termNote type=\"partOfSpeech\">noun</termNote>", "grammar"
      ),
      ("<term>GDI</term>", "<term>GDI</term><descrip type=\"definition\">x</descrip>", "level"),
      ("<term>GDI</term>", "<term>GDI</term><note><hi target=\"nope\">x</hi></note>", "reference"),
    ])
  func refused(change: (String, String, String)) throws {
    let text = TBXWriter.file(FullGlossary.everything, dialect: .basic, style: .dca)
    let broken = text.replacing(change.0, with: change.1, maxReplacements: 1)
    let fault = try #require(try read(broken).faults.first)
    #expect(fault.rule == change.2, "\(fault)")
    #expect(fault.line > 1 && fault.column > 0)
  }
}
