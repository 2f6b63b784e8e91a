// Tests of the outline of real documents against files checked by hand.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TestSupport
import Testing
import TextModel

@Suite struct OutlineGoldenTests {
  private static let samples = [
    "alignments/action-plan/action-plan.mt.en.txt", "alignments/action-plan/action-plan.zh.txt",
    "alignments/wang-yi-article/wang-yi-article.mfa.en.txt",
    "alignments/wang-yi-article/wang-yi-article.press.en.txt",
    "glossary/sources/beijing-declaration.tcs.en.txt", "glossary/sources/mfa-readout.en.txt",
    "glossary/sources/xi-initiatives-report.en.txt", "glossary/sources/cgtn-opinion.en.txt",
  ]

  private func document(_ path: String) throws -> Document {
    let data = try Data(contentsOf: RepositoryPaths.root.appending(path: path))
    let source = SourceText(name: path, string: String(decoding: data, as: UTF8.self))
    return try DocumentReader.read(
      source, language: path.contains(".zh.") ? .simplifiedChinese : .english)
  }

  @Test("The outline of a real document stays as checked by hand", arguments: samples)
  func outline(path: String) throws {
    let document = try document(path)
    let lines = document.blocks.map { block in
      let place = block.depth.map { "\($0).\(block.ordinal ?? 0)" } ?? "-"
      let mark = block.enumerator.map { document.source.string($0.span) } ?? ""
      let parent = block.parent.map(String.init) ?? "-"
      let parts = [place, block.kind.rawValue, parent, mark, block.sequenceNote ?? ""]
      return parts.joined(separator: "\t")
    }
    let text = lines.joined(separator: "\n") + "\n"
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = RepositoryPaths.fixtures("DocumentReaders").appending(path: "outlines/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected)
  }

  @Test("A machine translation's jumble of marks gives the outline of its Chinese original")
  func actionPlans() throws {
    let chinese = try document("alignments/action-plan/action-plan.zh.txt")
    let english = try document("alignments/action-plan/action-plan.mt.en.txt")
    try #require(chinese.blocks.count == english.blocks.count)
    for (left, right) in zip(chinese.blocks, english.blocks) {
      #expect(left.depth == right.depth && left.ordinal == right.ordinal)
      #expect(left.kind == right.kind && left.parent == right.parent)
      #expect(left.sequenceNote == nil && right.sequenceNote == nil)
    }
  }
}
