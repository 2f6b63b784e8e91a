// The terms of the sample glossary in the sample documents, against files that were read through.
import FoundationEssentials
import GlossaryModel
import TermMatching
import TestSupport
import Testing
import TextModel

@Suite struct GoldenMatchTests {
  @Test(
    "An occurrence in a real document would come or go unnoticed",
    arguments: [
      "alignments/action-plan/action-plan.mt.en.txt", "alignments/action-plan/action-plan.zh.txt",
      "alignments/wang-yi-article/wang-yi-article.mfa.en.txt",
      "glossary/sources/beijing-declaration.tcs.en.txt", "glossary/sources/mfa-readout.en.txt",
    ])
  func sample(path: String) throws {
    let glossary = try GlossaryFile.read(
      name: "glossary", bytes: Self.bytes("glossary/china-celac.yaml"))
    let matcher = try TermMatcher(concepts: glossary.concepts)
    let source = try SourceDecoder.decode(name: path, bytes: try Self.bytes(path))
    let lines = matcher.matches(in: source).map { match in
      let text = source.string(match.span)
      let term = matcher.term(of: match).text
      return [
        "\(match.span.start)-\(match.span.end)", match.isNested ? "  " + text : text,
        matcher.concept(of: match).id, text == term ? "" : term,
      ].joined(separator: "\t")
    }
    let text = lines.joined(separator: "\n") + "\n"
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = RepositoryPaths.fixtures("TermMatching").appending(path: "matches/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
    }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == text)
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: RepositoryPaths.root.appending(path: path)))
  }
}
