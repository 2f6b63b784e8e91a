// Tests of numbers as anchors between a text and its translation.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TestSupport
import Testing
import TextModel

@Suite struct NumbersAcrossLanguagesTests {
  private func numbers(_ path: String, _ language: LanguageTag) throws -> [[NumberMention]] {
    let data = try Data(contentsOf: RepositoryPaths.root.appending(path: path))
    let source = SourceText(name: path, string: String(decoding: data, as: UTF8.self))
    let document = try DocumentReader.read(source, language: language)
    let scanner = NumberScanner(language: language)
    return document.blocks.map { block in
      scanner.mentions(in: source.utf8, block.body)
    }
  }

  @Test("Every figure of the Chinese action plan has its equal in the same English paragraph")
  func actionPlan() throws {
    let chinese = try numbers("alignments/action-plan/action-plan.zh.txt", .simplifiedChinese)
    let english = try numbers("alignments/action-plan/action-plan.mt.en.txt", .english)
    try #require(chinese.count == english.count)
    var count = 0
    for (left, right) in zip(chinese, english) {
      var rest = right
      for mention in left where !mention.isBare {
        let index = rest.firstIndex { $0.value.agrees(with: mention.value) }
        #expect(index != nil, "\(mention)")
        if let index { rest.remove(at: index) }
        count += 1
      }
      #expect(rest.allSatisfy { $0.isBare }, "\(rest)")
    }
    #expect(count > 30)
  }
}
