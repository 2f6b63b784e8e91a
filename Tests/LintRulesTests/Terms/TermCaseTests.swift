// Tests of term-case.
import Linting
import Testing
import TextModel

@Suite struct TermCaseTests {
  private static let glossary = """
    bri en preferred fullForm: Belt and Road Initiative
    bri en deprecated variant: Belt and Road Programme
    poverty en preferred fullForm: poverty reduction
    plan en admitted shortForm: Joint Action Plan
    institute en preferred fullForm: Confucius Institute
    agenda en preferred fullForm: Joint Work Agenda
    """

  private func run(_ text: String) throws -> RuleRun {
    try RuleRun("term-case", "deprecated-term", texts: [text], glossary: Self.glossary)
  }

  @Test(
    "A term gets the glossary's capitals and keeps its number, dashes and line breaks",
    arguments: [
      ("They joined the belt and road initiative.", "They joined the Belt and Road Initiative."),
      ("They fight for Poverty Reduction now.", "They fight for poverty reduction now."),
      ("They are for poverty-Reduction now.", "They are for poverty-reduction now."),
      ("the belt and Road\r\ninitiatives", "the Belt and Road\r\nInitiatives"),
      ("Belt and road initiative partners met.", "Belt and Road Initiative partners met."),
      ("the joint work agenda", "the Joint Work Agenda"),
    ])
  func fixes(text: String, fixed: String) throws {
    let run = try run(text)
    #expect(run.findings.map(\.rule) == ["term-case"])
    #expect(run.fixed() == fixed)
    #expect(try self.run(fixed).findings.isEmpty)
  }

  @Test(
    "Capitals that the place asks for are left alone",
    arguments: [
      "Poverty reduction goes on.", "1. Poverty reduction\n2. Poverty reduction",
      "# Poverty Reduction and Growth", "THE BELT AND ROAD INITIATIVE", "It is: Poverty reduction.",
      "the Forum on Poverty Reduction", "the Poverty Reduction Forum", "this joint action plan",
      "a joint work agenda", "the “belt and road initiative”", "‘Against Poverty Reduction’",
      "• Poverty reduction", "(Poverty reduction)", "the Belt and Road Initiative’s aims",
      "The Belt and Road initiatives of many cities",
    ])
  func silent(text: String) throws {
    #expect(try run(text).findings.filter { $0.rule == "term-case" }.map(\.place.text) == [])
  }

  @Test("A deprecated term with wrong capitals is one finding")
  func once() throws {
    #expect(try run("the belt and road programme").findings.map(\.rule) == ["deprecated-term"])
  }
}
