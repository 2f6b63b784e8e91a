// What holds for every alignment, whatever the texts are like.
import Alignment
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct AlignmentPropertyTests {
  private static let article = "wang-yi-article/wang-yi-article"
  private static let plan = "action-plan/action-plan"

  /// Every sentence once, in order, never an empty bead.
  private func expectWhole(_ result: AlignmentResult) {
    let bitext = result.bitext
    #expect(bitext.beads.flatMap(\.source) == Array(bitext.source.sentences.indices))
    #expect(bitext.beads.flatMap(\.target) == Array(bitext.target.sentences.indices))
    #expect(bitext.beads.allSatisfy { !$0.source.isEmpty || !$0.target.isEmpty })
    #expect(bitext.beads.allSatisfy { (0...1).contains($0.confidence) })
  }

  private func align(_ source: Document, _ target: Document) -> AlignmentResult {
    Aligner(lexicon: nil).align(source: source, target: target)
  }

  @Test("every sentence of the sample pairs is in exactly one bead, in order, every time the same")
  func whole() throws {
    let mfa = try SegmentedDocument.sample("\(Self.article).mfa.en.txt", .english)
    let press = try SegmentedDocument.sample("\(Self.article).press.en.txt", .english)
    let chinese = try SegmentedDocument.sample("\(Self.plan).zh.txt", .simplifiedChinese)
    let english = try SegmentedDocument.sample("\(Self.plan).mt.en.txt", .english)
    for (source, target) in [(press, mfa), (english, chinese)] {
      let result = align(source, target)
      expectWhole(result)
      #expect(result.bitext.beads == align(source, target).bitext.beads, "not deterministic")
    }
  }

  @Test("swapping the sides of a Chinese–English pair swaps the beads and changes nothing else")
  func symmetric() throws {
    let chinese = try SegmentedDocument.sample("\(Self.plan).zh.txt", .simplifiedChinese)
    let english = try SegmentedDocument.sample("\(Self.plan).mt.en.txt", .english)
    let there = align(chinese, english).bitext.beads.map { [$0.source, $0.target] }
    let back = align(english, chinese).bitext.beads.map { [$0.target, $0.source] }
    #expect(Set(there) == Set(back))
  }

  @Test(
    "a text aligned with itself is aligned sentence by sentence",
    arguments: [
      "\(plan).zh.txt", "\(plan).mt.en.txt", "\(article).mfa.en.txt", "\(article).press.en.txt",
    ])
  func identity(path: String) throws {
    let language: LanguageTag = path.hasSuffix("zh.txt") ? .simplifiedChinese : .english
    let document = try SegmentedDocument.sample(path, language)
    let beads = align(document, document).bitext.beads
    #expect(beads.allSatisfy { $0.source == $0.target && $0.source.count == 1 })
  }

  @Test("40 sentences that only one text has cost at most two beads outside of them")
  func insertion() throws {
    let document = try SegmentedDocument.sample("\(Self.plan).mt.en.txt", .english)
    let lines = document.sentences.map(document.text(of:))
    let foreign = try SegmentedDocument.sample("\(Self.article).press.en.txt", .english)
    let block = foreign.sentences.prefix(40).map(foreign.text(of:))
    let source = try SegmentedDocument.make(lines)
    let target = try SegmentedDocument.make(
      Array(lines[..<60]) + block + Array(lines[60...]))
    let beads = align(source, target).bitext.beads
    let lost = lines.indices.count { index in
      let partner = index < 60 ? index : index + 40
      return !beads.contains { $0.source == [index] && $0.target == [partner] }
    }
    #expect(lost <= 2)
  }

  @Test("numbers and names alone put two texts together where there is no dictionary")
  func withoutDictionary() throws {
    let chinese = try SegmentedDocument.sample("\(Self.plan).zh.txt", .simplifiedChinese)
    let english = try SegmentedDocument.sample("\(Self.plan).mt.en.txt", .english)
    let result = align(chinese, english)
    #expect(
      result.warnings.contains(
        .noDictionary(source: .simplifiedChinese, target: .english)))
    // The last sentences of both texts are far from where a straight line would be certain.
    #expect(result.bitext.beads.count { !$0.isNull } > 100)
  }
}
