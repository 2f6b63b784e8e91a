// What is found in labelled documents: the sample's, and others that the rules were not made on.
import DocumentModel
import DocumentReaders
import Evaluation
import FoundationEssentials
import TermExtraction
import TestSupport
import Testing
import TextModel

@Suite struct LabelledDocumentTests {
  /// Documents with labels, and the least that has to be reached on them.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var labels: String
    var files: [String]
    var precision: Double
    var recall: Double
    var firstFifty: Double
    var groupingPrecision: Double
    var groupingF1: Double

    var testDescription: String { name }
  }

  static let plan = "alignments/action-plan/action-plan.mt.en.txt"
  static let sample =
    [
      plan, "alignments/wang-yi-article/wang-yi-article.mfa.en.txt",
      "alignments/wang-yi-article/wang-yi-article.press.en.txt",
    ]
    + [
      "beijing-declaration.tcs", "cgtn-opinion", "friends-report", "mfa-readout",
      "news-brief.newschina", "xi-initiatives-report",
    ].map { "glossary/sources/\($0).en.txt" }
  static let others = [
    "asean.en.txt", "health.en.txt", "nordic.en.md", "ocean.en.txt", "pandemic.en.txt",
  ]
  .map { "Tests/TermExtractionTests/Fixtures/other-subjects/\($0)" }

  static let cases = [
    Case(
      name: "the action plan", labels: "china-celac/labels.tsv", files: [plan], precision: 0.97,
      recall: 0.9, firstFifty: 0.98, groupingPrecision: 0.99, groupingF1: 0.97),
    Case(
      name: "nine documents", labels: "china-celac/labels.tsv", files: sample, precision: 0.93,
      recall: 0.93, firstFifty: 0.98, groupingPrecision: 0.98, groupingF1: 0.96),
    Case(
      name: "other subjects", labels: "other-subjects/labels.tsv", files: others, precision: 0.94,
      recall: 0.93, firstFifty: 0.96, groupingPrecision: 0.98, groupingF1: 0.96),
  ]

  @Test(
    "A translator would miss names, wade through what is none, or find one thing in many places",
    arguments: cases)
  func scores(_ subject: Case) throws {
    let file = RepositoryPaths.fixtures("TermExtraction").appending(path: subject.labels)
    let labels = try TermLabels([UInt8](Data(contentsOf: file)), name: subject.labels)
    let texts = try subject.files.map(Self.text)
    let score = TermScore(
      labels: labels.standing(in: texts), concepts: try Self.concepts(subject.files, texts))
    #expect(score.precision >= subject.precision, "wrong: \(score.wrong)")
    #expect(score.recall >= subject.recall, "missed: \(score.missed)")
    #expect(score.precisionOfFirst >= subject.firstFifty, "wrong: \(score.wrong)")
    #expect(score.grouping.precision >= subject.groupingPrecision, "\(score.grouping)")
    #expect(score.grouping.f1 >= subject.groupingF1, "\(score.grouping)")
  }

  private static func text(_ path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: RepositoryPaths.root.appending(path: path)), as: UTF8.self)
  }

  private static func concepts(_ names: [String], _ texts: [String]) throws -> [ProposedConcept] {
    let documents = try zip(names, texts).map { name, text in
      let source = SourceText(name: name, string: text)
      return ExtractionDocument(
        document: try DocumentReader.read(source, language: .english), id: name, authority: 1)
    }
    return TermExtractor().concepts(in: documents).map { concept in
      ProposedConcept(
        terms: concept.terms.map { .init(text: $0.text, language: $0.language.description) })
    }
  }
}
