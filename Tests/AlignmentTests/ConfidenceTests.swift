// Whether confidence means something.
import Alignment
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct ConfidenceTests {
  @Test("equal texts are aligned with confidence throughout, not only here and there")
  func certain() throws {
    let path = "wang-yi-article/wang-yi-article.mfa.en.txt"
    let document = try SegmentedDocument.sample(path, .english)
    let beads = Aligner(lexicon: nil).align(source: document, target: document).bitext.beads
    #expect(beads.allSatisfy { $0.confidence > 0.9 })
  }

  @Test("the two renderings of the article are linked with confidence nearly everywhere")
  func article() throws {
    let path = "wang-yi-article/wang-yi-article"
    let mfa = try SegmentedDocument.sample("\(path).mfa.en.txt", .english)
    let press = try SegmentedDocument.sample("\(path).press.en.txt", .english)
    let beads = Aligner(lexicon: nil).align(source: mfa, target: press).bitext.beads
    #expect(beads.count { $0.confidence > 0.8 } > beads.count * 9 / 10)
    #expect(beads.allSatisfy { $0.confidence > 0.1 })
  }
}
