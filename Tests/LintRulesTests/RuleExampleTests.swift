// Tests of every rule on its own examples, and on texts that it must leave alone.
import DocumentReaders
import GlossaryModel
import LintRules
import Linting
import Testing
import TextModel

@Suite struct RuleExampleTests {
  private func findings(
    _ rules: Rules, _ texts: [String], glossary: String? = nil, register: String? = nil
  ) throws -> [Finding] {
    let terms = try glossary.map {
      try LintedGlossary([GlossaryFile.read(name: "example.yaml", bytes: Array($0.utf8))])
    }
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection,
      suppressionRules: rules.suppression, knownRules: Rules.all.ids)
    let looks = try texts.enumerated().map { index, text in
      run.look(
        at: LintedDocument(
          try DocumentReader.read(
            SourceText(name: "\(index).md", string: text), language: .english), glossary: terms,
          register: register))
    }
    return run.findings(of: looks)
  }

  private func texts(_ example: RuleDescription.Example) -> [String] {
    [example.text] + (example.beside.map { [$0] } ?? [])
  }

  @Test(
    "What a rule says of itself is true: it fires on one example and not on the other",
    arguments: Rules.all.descriptions.map(\.id))
  func examples(id: String) throws {
    // The rules about comments need one that might be switched off.
    let rules = Rules.all.selecting([id, "inconsistent-dash"])
    let description = try #require(rules.descriptions.first { $0.id == id })
    let (fires, silent) = (description.fires, description.silent)
    if fires.source != nil {
      #expect(try !pairFindings(rules, fires).isEmpty)
      #expect(try pairFindings(rules, silent).isEmpty)
      return
    }
    #expect(
      try !findings(rules, texts(fires), glossary: fires.glossary, register: fires.register)
        .isEmpty)
    #expect(
      try findings(rules, texts(silent), glossary: silent.glossary, register: silent.register)
        .isEmpty)
  }

  private func pairFindings(
    _ rules: Rules, _ example: RuleDescription.Example
  ) throws -> [Finding] {
    let source = try #require(example.source)
    let pair = try PairExample(source: source, target: example.text, glossary: example.glossary)
      .pair
    let run = LintRun(
      documentRules: [], pairRules: rules.pair, suppressionRules: [], knownRules: Rules.all.ids)
    return run.findings(of: [run.look(at: pair.target, in: pair)])
  }

  @Test("A dash is compared across documents, and the fix makes them one")
  func dashes() throws {
    let rules = Rules.all.selecting(["inconsistent-dash"])
    let found = try findings(rules, ["China-LAC. China-LAC.", "China–LAC, then China–LAC again."])
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.place.document == "1.md" && finding.related.count == 2)
    let text = Array("China–LAC, then China–LAC again.".utf8)
    let plan = FixPlan(found, in: text, includingUnsafe: false) { Array($0.utf8) }
    #expect(String(decoding: plan.result, as: UTF8.self) == "China-LAC, then China-LAC again.")
  }
}
