// Scores of proposed concepts, against sums done by hand.
import Evaluation
import Testing

@Suite struct TermScoreTests {
  private static let labels = """
    # what a person lists
    type\ten\tzh-Hans
    initiative\tGlobal Development Initiative | GDI\t全球发展倡议
    forum\tChina–X Forum | X-China Forum
    ?policy\tsome policy
    fund\tGreen Fund\t绿色基金

    """

  private func labels(_ text: String = labels) throws -> TermLabels {
    try TermLabels(Array(text.utf8), name: "labels")
  }

  private func score(_ concepts: [[(String, String)]]) throws -> TermScore {
    TermScore(
      labels: try labels(),
      concepts: concepts.map { terms in
        ProposedConcept(terms: terms.map { .init(text: $0.0, language: $0.1) })
      })
  }

  @Test("A name would count as missed because of its capitals, dashes, quotation marks or article")
  func folding() throws {
    let score = try score([
      [("The global development initiative", "en")], [("“China-X Forum”", "en")],
    ])
    #expect(score.found == 2)
    #expect(score.precision == 1)
    #expect(score.missed == ["Green Fund"])
  }

  @Test("What readers do not agree on is neither missed nor wrong")
  func optional() throws {
    let score = try score([[("some policy", "en")], [("no name", "en")]])
    #expect(score.listed == 3)
    #expect(score.precision == 0.5)
    #expect(score.wrong == ["no name"])
  }

  @Test("B³ as Bagga and Baldwin have it: names apart cost recall, names thrown together precision")
  func grouping() throws {
    let apart = try score([
      [("Global Development Initiative", "en")], [("GDI", "en")], [("Green Fund", "en")],
    ])
    #expect(apart.grouping.count == 3)
    #expect(apart.grouping.precision == 1)
    #expect(abs(apart.grouping.recall - 2.0 / 3) < 1e-12)
    let together = try score([[("GDI", "en"), ("Green Fund", "en")]])
    #expect(together.grouping.precision == 0.5)
    #expect(together.grouping.recall == 1)
    #expect(together.groupingOfAll.count == 8)
  }

  @Test("A link is right only where the labels have both names in one concept")
  func links() throws {
    let score = try score([
      [("GDI", "en"), ("全球发展倡议", "zh-Hans")], [("China-X Forum", "en"), ("绿色基金", "zh-Hans")],
      [("Green Fund", "en"), ("绿色", "zh-Hans")],
    ])
    #expect(score.links.proposed == 3)
    #expect(score.links.right == 1)
    #expect(score.links.listed == 2)
    #expect(score.links.recall == 0.5)
    #expect(score.links.missed == ["Green Fund = 绿色基金"])
  }

  @Test("A name that stands only inside a longer one is not asked for")
  func standing() throws {
    let labels = try labels(
      "type\ten\norganization\tUnited Nations\ndocument\tUnited Nations Charter\n")
    let standing = labels.standing(in: ["Under the United Nations Charter, ten states …"])
    #expect(standing.concepts.map(\.isOptional) == [true, false])
    #expect(labels.standing(in: ["the Disunited Nations"]).concepts.isEmpty)
  }

  @Test("Nothing against nothing would divide by zero")
  func empty() throws {
    let score = try score([])
    #expect(score.precision == 0)
    #expect(score.recall == 0)
    #expect(score.grouping.f1 == 0)
    #expect(score.links.precision == 0)
  }

  @Test(
    "A fault in the labels is named with its line",
    arguments: [
      ("", "initiative\tA Plan\n", 1), ("type\ten\n", "initiative\n", 2),
      ("type\ten\n", "a\tOne Plan\nb\tone plan\n", 3), ("type\ten\n", "a\tOne\tTwo\n", 2),
    ])
  func faults(_ header: String, _ line: String, _ number: Int) {
    #expect {
      _ = try labels(header + line)
    } throws: { error in
      (error as? EvaluationError)?.line == number
    }
  }

  @Test("A line that is no concept is named")
  func proposals() throws {
    let good = #"{"concept":"gdi","type":"initiative","terms":[{"text":"GDI","language":"en"}]}"#
    #expect(try ProposedConcept.read(Array((good + "\n\n").utf8), name: "f").count == 1)
    #expect {
      _ = try ProposedConcept.read(Array((good + "\n{}\n").utf8), name: "f")
    } throws: { error in
      (error as? EvaluationError)?.line == 2
    }
  }
}
