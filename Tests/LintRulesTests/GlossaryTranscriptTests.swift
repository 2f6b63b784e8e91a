// The rules that know the glossary, on the sample documents and the sample glossary.
import DocumentReaders
import Foundation
import GlossaryModel
import LintRules
import Linting
import TestSupport
import Testing
import TextModel

@Suite struct GlossaryTranscriptTests {
  private static let rules = [
    "acronym-conflict", "acronym-redefined", "acronym-undefined", "deprecated-term", "term-case",
    "term-in-wrong-language", "unlisted-name",
  ]
  private static let paths = [
    "alignments/action-plan/action-plan.mt.en.txt", "alignments/action-plan/action-plan.zh.txt",
    "glossary/sources/beijing-declaration.tcs.en.txt", "glossary/sources/cgtn-opinion.en.txt",
    "glossary/sources/friends-report.en.txt", "glossary/sources/mfa-readout.en.txt",
    "glossary/sources/news-brief.newschina.en.txt",
    "alignments/wang-yi-article/wang-yi-article.mfa.en.txt",
    "alignments/wang-yi-article/wang-yi-article.press.en.txt",
    "glossary/sources/xi-initiatives-report.en.txt",
  ]

  @Test(
    "What the glossary's rules say of the sample documents is what somebody has read and judged")
  func transcript() throws {
    let file = RepositoryPaths.fixtures("LintRules").appending(path: "glossary-rules.txt")
    let text = try transcriptText()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded anew; look at the difference")
    } else {
      #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
  }

  private func transcriptText() throws -> String {
    let rules = Rules.all.selecting(Self.rules)
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, suppressionRules: [],
      knownRules: Rules.all.ids)
    let glossary = try LintedGlossary([
      GlossaryFile.read(name: "glossary", bytes: try bytes("glossary/china-celac.yaml"))
    ])
    let looks = try Self.paths.map { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let source = try SourceDecoder.decode(name: name, bytes: try bytes(path))
      return run.look(
        at: LintedDocument(try DocumentReader.read(source, language: nil), glossary: glossary),
        keeping: true)
    }
    return run.findings(of: looks).map(line).joined()
  }

  private func line(_ finding: Finding) -> String {
    let place = finding.place
    let related = finding.related.map {
      "    \($0.place.document):\($0.place.start.line): \($0.message)\n"
    }
    return "\(place.document):\(place.start.line):\(place.start.column) \(finding.rule): "
      + "\(finding.message)\n"
      + (finding.fixes.map { "    \($0.isSafe ? "fix" : "unsafe fix"): \($0.replacement)\n" }
      + related).joined()
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: RepositoryPaths.root.appending(path: path)))
  }
}
