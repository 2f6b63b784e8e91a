// Measures segmentation against gold data, where it lies beside the source tree.
import DocumentModel
import FoundationEssentials
import TestSupport
import Testing
import TextModel

@Suite(.enabled(if: RepositoryPaths.evaluation != nil))
struct SegmentationGoalTests {
  private struct Rule: Decodable {
    let lang: String
    let text: String
    let sentences: [String]
  }

  private func sentences(_ text: [UInt8], _ language: LanguageTag) -> [ByteSpan] {
    SentenceSegmenter(language: language).sentences(in: text, ByteSpan(0, text.count))
  }

  @Test("The golden rules of English and Chinese hold", arguments: ["en", "zh"])
  func goldenRules(language: String) throws {
    let folder = try #require(RepositoryPaths.evaluation)
    let data = try Data(contentsOf: folder.appending(path: "segmentation/golden_rules.jsonl"))
    let tag = try #require(LanguageTag(language))
    var (count, right) = (0, 0)
    for line in data.split(separator: 0x0A) {
      let rule = try JSONDecoder().decode(Rule.self, from: Data(line))
      guard rule.lang == language else { continue }
      let text = Array(rule.text.utf8)
      let found = sentences(text, tag).map { String(decoding: text[$0.range], as: UTF8.self) }
      count += 1
      if found == rule.sentences { right += 1 } else { Issue.record("rule \(count): \(found)") }
    }
    print("golden rules \(language): \(right) of \(count)")
    #expect(right == count)
  }

  @Test(
    "Sentence boundaries of novels are found as people set them",
    arguments: [("zh", "", 0.97), ("en", " ", 0.985)])
  func novels(language: String, joint: String, goal: Double) throws {
    let folder = try #require(RepositoryPaths.evaluation)
    let tag = try #require(LanguageTag(language))
    var (hits, found, gold) = (0, 0, 0)
    for number in 1...6 {
      let file = folder.appending(path: "sentences/mac-dev/00\(number).\(language)")
      let lines = try Data(contentsOf: file).split(separator: 0x0A).map(Array.init)
      var text: [UInt8] = []
      var ends: Set<Int> = []
      for line in lines {
        if !text.isEmpty { text += Array(joint.utf8) }
        text += line
        ends.insert(text.count)
      }
      let spans = sentences(text, tag)
      let wrong = spans.filter { !ends.contains($0.end) }.count
      hits += spans.count - wrong
      found += spans.count
      gold += ends.count
      if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil {
        show(text, Set(spans.map(\.end)), ends)
      }
    }
    let (precision, recall) = (Double(hits) / Double(found), Double(hits) / Double(gold))
    let score = 2 * precision * recall / (precision + recall)
    print("boundary F1 \(language): \(score) (precision \(precision), recall \(recall))")
    #expect(score >= goal)
  }

  private func show(_ text: [UInt8], _ found: Set<Int>, _ gold: Set<Int>) {
    for end in found.symmetricDifference(gold).sorted() {
      let before = String(decoding: text[max(0, end - 60)..<end], as: UTF8.self)
      let after = String(decoding: text[end..<min(text.count, end + 45)], as: UTF8.self)
      print(gold.contains(end) ? "MISSED" : "EXTRA ", before, "|", after)
    }
  }
}
