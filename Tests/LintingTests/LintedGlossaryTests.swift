// Tests of the glossary that documents are held to.
import Dispatch
import DocumentModel
import DocumentReaders
import GlossaryModel
import Linting
import Synchronization
import TermMatching
import Testing
import TextModel

@Suite struct LintedGlossaryTests {
  private static let yaml = """
    glossary: test
    concepts:
      - id: forum
        terms:
          en:
            - {term: China-CELAC Forum, status: preferred}
            - {term: CELAC Forum, status: deprecated}
          zh-Hans:
            - {term: 中拉论坛, status: admitted}
    """

  private static func glossary(jobs: Int = 1) throws -> LintedGlossary {
    try LintedGlossary(
      [GlossaryFile.read(name: "test.yaml", bytes: Array(yaml.utf8))], jobs: jobs)
  }

  private static func document(_ text: String, _ glossary: LintedGlossary?) throws -> LintedDocument
  {
    LintedDocument(
      try DocumentReader.read(SourceText(name: "a.md", string: text), language: .english),
      glossary: glossary)
  }

  @Test(
    "A rule sees every term of the glossary with its preferred one, and none without a glossary")
  func terms() throws {
    let glossary = try Self.glossary()
    let document = try Self.document("The China-CELAC Forum, not the CELAC Forum (中拉论坛).", glossary)
    let texts = document.terms.map { document.document.source.string($0.span) }
    #expect(texts == ["China-CELAC Forum", "CELAC Forum", "CELAC Forum", "中拉论坛"])
    #expect(document.terms.map(\.isNested) == [false, true, false, false])
    let preferred = document.terms.map { glossary.preferredTerm(of: $0)?.text }
    #expect(preferred.prefix(3).allSatisfy { $0 == "China-CELAC Forum" } && preferred[3] == nil)
    #expect(glossary.concept("forum")?.terms.count == 3 && glossary.concept("fair") == nil)
    #expect(try Self.document("The CELAC Forum.", nil).terms.isEmpty)
  }

  @Test("Documents looked at at the same time find the same terms", arguments: [1, 2, 4])
  func parallel(jobs: Int) throws {
    let glossary = try Self.glossary(jobs: jobs)
    let text = String(repeating: "The China-CELAC Forum met. ", count: 200)
    let counts = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      let count = (try? Self.document(text, glossary))?.terms.count ?? 0
      counts.withLock { $0.append(count) }
    }
    #expect(counts.withLock { $0 } == Array(repeating: 400, count: 16))
  }
}
