// Beads written in every format, against files checked by hand.
import BitextFormats
import DocumentModel
import FoundationEssentials
import TestSupport
import Testing

@Suite struct GoldenFileTests {
  private static let files = ["ordinary", "hostile", "empty"].flatMap { name in
    ["tmx", "xliff", "html", "source.txt", "target.txt"].map { "\(name).\($0)" }
  }

  private func text(_ file: String) -> String {
    let bitext =
      file.hasPrefix("ordinary")
      ? SmallBitext.ordinary : file.hasPrefix("hostile") ? SmallBitext.hostile : SmallBitext.empty
    let pairs = TranslationPairs(bitext)
    if file.hasSuffix("tmx") { return TMXWriter.file(pairs, program: "1.2.3") }
    if file.hasSuffix("xliff") { return XLIFFWriter.file(bitext, program: "1.2.3") }
    if file.hasSuffix("html") { return body(HTMLWriter.file(bitext, program: "1.2.3")) }
    return MosesWriter.files(pairs)[file.hasSuffix("source.txt") ? 0 : 1].text
  }

  /// The page without its style and its script, which are files of their own.
  private func body(_ page: String) -> String {
    guard let style = page.firstRange(of: "<style>"), let end = page.firstRange(of: "</style>"),
      let script = page.ranges(of: "<script>\n").last
    else { return page }
    return page[..<style.upperBound] + page[end.lowerBound..<script.lowerBound] + "\n"
  }

  @Test("What another program reads stays as checked by hand", arguments: files)
  func golden(file: String) throws {
    let text = text(file)
    let url = RepositoryPaths.fixtures("BitextFormats").appending(path: "golden/\(file)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(file)")
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(text == expected)
  }
}
