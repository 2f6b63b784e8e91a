// Texts that would take a careless aligner forever.
import Alignment
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct HostileTextTests {
  private func beads(_ source: [String], _ target: [String]) throws -> [Bead] {
    let source = try SegmentedDocument.make(source)
    let target = try SegmentedDocument.make(target)
    let beads = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    #expect(beads.flatMap(\.source) == Array(source.sentences.indices))
    #expect(beads.flatMap(\.target) == Array(target.sentences.indices))
    return beads
  }

  @Test("an empty side gives null beads and a warning, not a crash")
  func emptySide() throws {
    #expect(try beads([], []).isEmpty)
    #expect(try beads(["One."], []).map(\.target) == [[]])
    #expect(try beads([], ["One.", "Two."]).count == 2)
    let empty = try SegmentedDocument.make([])
    let result = Aligner(lexicon: nil).align(source: empty, target: empty)
    #expect(result.warnings.contains(.emptySide))
  }

  @Test("empty lines are segments too")
  func emptyLines() throws {
    _ = try beads(["", "Hello there.", ""], ["Hello there.", "", "", ""])
    _ = try beads([""], [""])
  }

  @Test("one sentence against many is done in linear time, both ways")
  func oneAgainstMany() throws {
    let many = (0..<5_000).map { "Sentence number \($0) says something of its own." }
    _ = try beads([many[777]], many)
    _ = try beads(many, [many[777]])
  }

  @Test("equal sentences are aligned one to one")
  func identical() throws {
    let lines = Array(repeating: "The two sides will deepen their cooperation.", count: 1_000)
    #expect(try beads(lines, lines).allSatisfy { $0.source == $0.target })
  }

  @Test("texts without a word in common end with a warning")
  func nothingInCommon() throws {
    let source = try SegmentedDocument.make((0..<200).map { "Alpha beta gamma \($0 % 7 == 0)." })
    let target = try SegmentedDocument.make((0..<200).map { _ in "Wholly other matters." })
    let result = Aligner(lexicon: nil).align(source: source, target: target)
    #expect(
      result.warnings.contains {
        switch $0 {
        case .hardlySure, .littleInCommon: true
        default: false
        }
      })
  }

  @Test("two texts of one subject that do not render each other would pass for renderings")
  func unrelated() throws {
    let paths = [
      "action-plan/action-plan.mt.en.txt", "wang-yi-article/wang-yi-article.press.en.txt",
      "wang-yi-article/wang-yi-article.mfa.en.txt",
    ]
    let texts = try paths.map { try SegmentedDocument.sample($0, .english) }
    func isDoubted(_ source: Document, _ target: Document) -> Bool {
      Aligner(lexicon: nil).align(source: source, target: target).warnings.contains {
        switch $0 {
        case .hardlySure, .littleInCommon: true
        default: false
        }
      }
    }
    #expect(isDoubted(texts[0], texts[1]))
    #expect(isDoubted(texts[2], texts[0]))
    #expect(!isDoubted(texts[1], texts[2]))
  }

  @Test("a sentence as long as a book is no worse than a book")
  func hugeSentence() throws {
    let huge = (0..<60_000).map { "word\($0 % 5000)" }.joined(separator: " ")
    let lines = (0..<200).map { "Here is word\($0) and word\($0 + 1)." }
    _ = try beads([huge] + lines, lines)
    _ = try beads([huge], lines)
    _ = try beads(lines, [huge])
  }

  @Test("words that all begin alike do not make the vocabulary quadratic")
  func commonPrefix() throws {
    let lines = (0..<300).map { "prefixed\($0) prefixes\($0 * 7) prefixing\($0 * 3)" }
    _ = try beads(lines, lines.reversed())
  }
}
