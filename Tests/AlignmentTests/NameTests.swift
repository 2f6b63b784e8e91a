// Names as evidence where there is no dictionary.
import Alignment
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct NameTests {
  @Test("names spelled by sound and names of countries put sentences together without a dictionary")
  func names() throws {
    let source = try SegmentedDocument.make(
      ["他喜欢读书。", "无忌来了。", "天气很好。", "洪都拉斯很远。"], .simplifiedChinese)
    let target = try SegmentedDocument.make(
      ["Wuji came.", "Honduras is far away."])
    let beads = Aligner(lexicon: nil).align(source: source, target: target).bitext.beads
    #expect(beads.contains { $0.source.contains(1) && $0.target == [0] })
    #expect(beads.contains { $0.source.contains(3) && $0.target == [1] })
  }

  @Test("traditional characters find the same words as simplified ones")
  func traditional() throws {
    let simplified = try SegmentedDocument.make(["洪都拉斯很远。", "古巴", "无忌"], .simplifiedChinese)
    let traditional = try SegmentedDocument.make(["洪都拉斯很遠。", "古巴", "無忌"], .traditionalChinese)
    let beads = Aligner(lexicon: nil).align(source: simplified, target: traditional).bitext.beads
    #expect(beads.map(\.source) == [[0], [1], [2]] && beads.map(\.target) == [[0], [1], [2]])
  }
}
