// The English documents of the sample.
import DocumentReaders
import FoundationEssentials
import Linting
import TestSupport
import TextModel

/// The English documents of the sample, as the rules look at them.
enum SampleDocuments {
  private static let paths = [
    "alignments/action-plan/action-plan.mt.en.txt",
    "glossary/sources/beijing-declaration.tcs.en.txt",
    "glossary/sources/cgtn-opinion.en.txt", "glossary/sources/friends-report.en.txt",
    "glossary/sources/mfa-readout.en.txt", "glossary/sources/news-brief.newschina.en.txt",
    "alignments/wang-yi-article/wang-yi-article.mfa.en.txt",
    "alignments/wang-yi-article/wang-yi-article.press.en.txt",
    "glossary/sources/xi-initiatives-report.en.txt",
  ]

  /// The documents, under the last part of their paths.
  static func all() throws -> [LintedDocument] {
    try paths.map { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let bytes = try Data(contentsOf: RepositoryPaths.root.appending(path: path))
      let text = String(decoding: bytes, as: UTF8.self)
      return LintedDocument(
        try DocumentReader.read(SourceText(name: name, string: text), language: .english))
    }
  }
}
