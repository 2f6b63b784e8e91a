// Tests of the rules that compare names, spellings and numbers, on texts and pairs of texts.
import DocumentReaders
import LintRules
import Linting
import Testing
import TextModel

@Suite struct ConsistencyRuleTests {
  private func findings(_ rule: String, _ texts: [String]) throws -> [Finding] {
    let rules = Rules.all.selecting([rule])
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, suppressionRules: [],
      knownRules: Rules.all.ids)
    let looks = try texts.enumerated().map { index, text in
      run.look(
        at: LintedDocument(
          try DocumentReader.read(
            SourceText(name: "\(index).md", string: text), language: .english)))
    }
    return run.findings(of: looks)
  }

  @Test(
    "A fault that only two documents together show is found in them",
    arguments: [
      (
        "inconsistent-name", "They met at the Kenya-Ghana Trade Forum.",
        "The Ghana-Kenya Trade Forum ended."
      ),
      (
        "inconsistent-name", "The Global Alliance to Fight Hunger and Poverty met.",
        "The Global Partnership against Hunger and Poverty met."
      ),
      (
        "inconsistent-capitalization", "They backed the One-Sahel Principle there.",
        "They backed the one-Sahel principle there."
      ),
      (
        "inconsistent-capitalization", "They spoke of Artificial Intelligence (AI) there.",
        "They spoke of artificial intelligence there."
      ),
      (
        "inconsistent-capitalization", "They opened 12 Lyceums or Academies there.",
        "They opened 12 Lyceums or academies there."
      ),
      ("inconsistent-spelling", "They met at many fora.", "They met at three forums."),
      (
        "inconsistent-spelling", "The modernisation of ports goes on.",
        "The modernization of ports goes on."
      ),
      ("inconsistent-spelling", "They flew to Brasília.", "They flew to Brasilia."),
      ("inconsistent-spelling", "A subforum was held.", "Two sub-forums were held."),
      ("number-style", "It cost US$3.5 billion.", "It cost $3.5 billion."),
      ("number-style", "On the tenth anniversary they met.", "On the 10th anniversary they met."),
    ])
  func acrossDocuments(rule: String, left: String, right: String) throws {
    let found = try findings(rule, [left, right])
    #expect(found.count == 1)
    #expect(Set(found.first?.places.map(\.document) ?? []) == ["0.md", "1.md"])
    #expect(try findings(rule, [left]).isEmpty && findings(rule, [right]).isEmpty)
  }

  @Test(
    "What is no fault is left alone",
    arguments: [
      ("inconsistent-name", "The Andean Trade Commission (ATC) met. The ATC agreed."),
      (
        "inconsistent-name", "The Andean Free Trade Area grew. The Free Trade Area has six members."
      ),
      ("inconsistent-name", "The Third Trade Forum met in May, the Fourth Trade Forum in June."),
      (
        "inconsistent-capitalization",
        "# Member States\n\nMember states met. The member states agreed."
      ),
      (
        "inconsistent-capitalization",
        "They met the High-Level Panel. A high-level visit followed; the Low-level Panel stayed."
      ),
      ("inconsistent-spelling", "He wrote “modernisation”. We write modernization."),
      ("inconsistent-spelling", "Every one of them came every day, and everyone saw it."),
      ("number-style", "In 2015 there were 1,200 of them, in 2025 there were 3,400."),
      ("inconsistent-reference", "The forum met. The Forum on Trade met."),
    ])
  func silent(rule: String, text: String) throws {
    #expect(try findings(rule, [text]).isEmpty)
  }

  @Test("Names that share words with small letters in another document would be called faults")
  func capitalsOfNames() throws {
    let names = [
      "They signed the Convention on Climate Change. They met Foreign Minister Li and the Action Plan came.",
      "They back the Kenya–Ghana Forum and the Port Authority–led tests.",
    ]
    let small =
      "Climate change, foreign ministers and an action plan were on the list of a port authority."
    #expect(try findings("inconsistent-capitalization", names + [small]).isEmpty)
  }

  @Test("One name with two capitals in a compound and one with one are found in one document")
  func hyphenatedCapitals() throws {
    let found = try findings(
      "inconsistent-capitalization",
      [
        "They hold the High-level Forum. They hold the High-Level Academic Forum.\n\n# High-Level Talks"
      ])
    #expect(found.map(\.place.text) == ["High-level"])
    #expect(found.first?.related.map(\.place.text) == ["High-Level"])
  }

  @Test("Which items of a list have another mark would have to be searched for")
  func allMarks() throws {
    let found = try findings(
      "inconsistent-enumeration",
      ["(1) Hold it.\n\n(II) Hold it.\n\n(3) Hold it.\n\n(IV) Hold it.\n"])
    #expect(found.count == 1)
    #expect(found.first?.places.map(\.text).sorted() == ["(1)", "(3)", "(II)", "(IV)"])
  }

  @Test("A capital is not reported again where the name itself is")
  func notTwice() throws {
    let rules = Rules.all.selecting(["inconsistent-name", "inconsistent-capitalization"])
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, suppressionRules: [],
      knownRules: Rules.all.ids)
    let text =
      "The China-CELAC Forum met. The CELAC-China Forum ended. The China-CELAC forum went on."
    let document = try DocumentReader.read(
      SourceText(name: "a.md", string: text), language: .english)
    #expect(run.findings(of: [run.look(at: LintedDocument(document))]).count == 1)
  }

  @Test("A document that is asked for again gives the places of its findings as they stand in it")
  func reread() throws {
    let rules = Rules.all.selecting(["inconsistent-name"])
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, suppressionRules: [],
      knownRules: Rules.all.ids)
    let text = "\n\nThe China-CELAC Forum met. The CELAC-China Forum ended."
    let document = LintedDocument(
      try DocumentReader.read(SourceText(name: "a.md", string: text), language: .english))
    let look = run.look(at: document, keeping: false)
    let found = run.findings(of: [look]) { $0 == "a.md" ? document : nil }
    #expect(found.first?.place.start.line == 3 && found.first?.place.line.hasPrefix("The") == true)
    #expect(run.findings(of: [look]) { _ in nil }.isEmpty)
  }
}
