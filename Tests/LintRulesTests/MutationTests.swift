// Plants faults in a copy of the sample's translation and looks whether they are found.
import Alignment
import DocumentModel
import DocumentReaders
import Foundation
import GlossaryModel
import Lexicon
import LintRules
import Linting
import TestSupport
import Testing
import TextModel
import WordAlignment

@Suite struct MutationTests {
  /// A fault that is planted.
  private struct Mutation {
    let kind: String
    let rule: String
    let original: String
    let replacement: String
    /// Words of the source that are missing then.
    let source: String
    /// Where the replacement stands in the mutated text.
    var span = ByteSpan(0, 0)
  }

  private static let folder = RepositoryPaths.root.appending(path: "alignments/action-plan")

  /// The dictionary of whoever runs the tests, if there is one.
  private static var lexicon: CompiledLexicon? {
    let places = [
      RepositoryPaths.root.appending(path: ".isogloss/zh-en.lexicon").path,
      ProcessInfo.processInfo.environment["ISOGLOSS_LEXICON"] ?? "",
    ]
    return places.lazy.compactMap { try? CompiledLexicon(path: $0) }.first
  }

  private func mutations() throws -> [Mutation] {
    let file = RepositoryPaths.fixtures("LintRules").appending(path: "mutations.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 5)
      return Mutation(
        kind: fields[0], rule: fields[1], original: fields[2], replacement: fields[3],
        source: fields[4])
    }
  }

  /// The translation with all faults in it, and where each of them stands.
  private func mutated() throws -> (text: String, mutations: [Mutation]) {
    let path = Self.folder.appending(path: "action-plan.mt.en.txt")
    let text = try String(contentsOf: path, encoding: .utf8)
    let placed = try mutations().map { mutation in
      (mutation, try #require(text.range(of: mutation.original), "\(mutation.original)"))
    }.sorted { $0.1.lowerBound < $1.1.lowerBound }
    var (result, last, mutations) = ("", text.startIndex, [Mutation]())
    for (mutation, range) in placed {
      result += text[last..<range.lowerBound]
      var mutation = mutation
      let start = result.utf8.count
      result += mutation.replacement
      mutation.span = ByteSpan(start, result.utf8.count)
      mutations.append(mutation)
      last = range.upperBound
    }
    return (result + text[last...], mutations)
  }

  private func findings(in text: String) throws -> [Finding] {
    let glossary = try GlossaryFile.read(
      name: "glossary.yaml",
      bytes: Array(
        try Data(contentsOf: RepositoryPaths.root.appending(path: "glossary/china-celac.yaml"))))
    let terms = try LintedGlossary([glossary], lexicon: Self.lexicon)
    let source = try DocumentReader.read(
      SourceText(
        name: "source.txt",
        string: try String(
          contentsOf: Self.folder.appending(path: "action-plan.zh.txt"), encoding: .utf8)),
      language: .simplifiedChinese)
    let target = try DocumentReader.read(
      SourceText(name: "target.txt", string: text), language: .english)
    let bitext = Aligner(lexicon: Self.lexicon).align(source: source, target: target).bitext
    let words = BitextWords(
      lexicon: Self.lexicon,
      terms: glossary.concepts.map { concept in
        TermGroup(
          source: concept.terms.filter { $0.language.isChinese }.map(\.text),
          target: concept.terms.filter { $0.language.isEnglish }.map(\.text))
      }.filter { !$0.source.isEmpty && !$0.target.isEmpty })
    let pair = LintedPair(
      source: LintedDocument(source, glossary: terms),
      target: LintedDocument(target, glossary: terms), beads: bitext.beads,
      links: { words.links(in: bitext) })
    let run = LintRun(
      documentRules: [], pairRules: Rules.all.pair, suppressionRules: [], knownRules: Rules.all.ids)
    return run.findings(of: [run.look(at: pair.target, in: pair)])
  }

  private func isFound(_ mutation: Mutation, in findings: [Finding]) -> Bool {
    findings.contains { finding in
      guard finding.rule == mutation.rule else { return false }
      if !mutation.source.isEmpty {
        return finding.related.contains { $0.place.text.contains(mutation.source) }
      }
      return finding.place.span.overlaps(mutation.span)
    }
  }

  @Test("Faults that are planted in a translation are found, and by the rule that is meant")
  func recall() throws {
    let (text, mutations) = try mutated()
    let findings = try findings(in: text)
    let byKind = Dictionary(grouping: mutations, by: \.kind)
    var lines: [String] = []
    for kind in byKind.keys.sorted() {
      let planted = byKind[kind] ?? []
      let missed = planted.filter { !isFound($0, in: findings) }
      lines.append(
        "\(kind): \(planted.count - missed.count) of \(planted.count)"
          + missed.map { "; not “\($0.original)”" }.joined())
    }
    let unplanted = findings.filter { finding in
      !mutations.contains { isFound($0, in: [finding]) }
    }
    lines += unplanted.map { "also: \($0.rule) \($0.place.start.line) \($0.message)" }
    if ProcessInfo.processInfo.environment["SHOW_MUTATIONS"] != nil {
      print(lines.joined(separator: "\n"))
    }
    let found = mutations.count { isFound($0, in: findings) }
    #expect(Double(found) >= 0.8 * Double(mutations.count), "\(lines)")
    #expect(unplanted.count <= 8, "\(unplanted.map(\.message))")
  }
}
