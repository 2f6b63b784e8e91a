// Keys of the sample documents.
import FoundationEssentials
import TestSupport
import TextModel
import Testing

@Suite("Keys of real documents")
struct RealTextKeyTests {
  /// The sample texts of the repository, by their paths.
  private static let documents: [URL] = {
    let folders = ["alignments/action-plan", "alignments/wang-yi-article", "glossary/sources"]
    return folders.flatMap { folder in
      let url = RepositoryPaths.root.appending(path: folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      return names.filter { $0.hasSuffix(".txt") }.sorted().map { url.appending(path: $0) }
    }
  }()

  @Test("There are documents to test with")
  func present() {
    #expect(Self.documents.count >= 8)
  }

  @Test(
    "A match in a document would be shown on other words than it was found in",
    arguments: documents)
  func roundTrip(_ document: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: document))
    let text = try SourceDecoder.decode(name: document.lastPathComponent, bytes: bytes)
    let folder = try KeyFolder([.punctuation, .simplified])
    let key = folder.key(of: text.utf8)
    #expect(folder.key(of: key.bytes).bytes == key.bytes)
    var start = 0
    for word in key.bytes.split(separator: 0x20, omittingEmptySubsequences: false) {
      let span = key.map.sourceSpan(ByteSpan(start, start + word.count))
      #expect(folder.key(of: Array(text.utf8[span.range])).bytes == Array(word))
      #expect(Array(bytes[text.original(span).range]) == Array(text.utf8[span.range]))
      start += word.count + 1
    }
  }

  @Test("A document in UTF-16 is read and pointed into as the same in UTF-8", arguments: documents)
  func utf16(_ document: URL) throws {
    let plain = [UInt8](try Data(contentsOf: document))
    let text = try SourceDecoder.decode(name: "a", bytes: plain)
    let units = Array(text.string(ByteSpan(0, text.utf8.count)).utf16)
    let bytes = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let decoded = try SourceDecoder.decode(name: "a", bytes: bytes)
    #expect(decoded.utf8 == text.utf8)
    var unit = 0
    for (offset, scalar) in zip(
      Self.borders(text.utf8), text.string(ByteSpan(0, text.utf8.count)).unicodeScalars)
    {
      #expect(decoded.toOriginal.source(of: offset) == unit * 2)
      unit += UTF16.width(scalar)
    }
  }

  @Test("The language of a document is told from its text", arguments: documents)
  func language(_ document: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: document))
    let expected = document.lastPathComponent.contains(".zh.") ? "zh-Hans" : "en"
    #expect(LanguageDetector.detect(bytes).description == expected)
  }

  private static func borders(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
  }
}
