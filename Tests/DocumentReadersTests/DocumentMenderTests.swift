// Tests of writing changes back into Word documents and OpenDocument texts.
import DocumentModel
import DocumentReaders
import Foundation
import TestSupport
import Testing
import TextModel

@Suite struct DocumentMenderTests {
  private func texts(_ bytes: [UInt8], original: Bool = false) throws -> [String] {
    let document = try DocumentReader.read(
      bytes, name: "x", options: ReadingOptions(original: original))
    return document.blocks.map { document.source.string($0.span) }
  }

  private func span(_ word: String, in text: [UInt8]) throws -> ByteSpan {
    let start = try #require(text.indices.first { text[$0...].starts(with: word.utf8) })
    return ByteSpan(start, start + word.utf8.count)
  }

  @Test(
    "A change in a document loses nothing else in it, though the words stand in several runs",
    arguments: ["rich.docx", "rich.odt", "plan.docx", "plan.libreoffice.docx"])
  func change(file: String) throws {
    let bytes = try FormatDetectionTests.bytes(file)
    let mender = try #require(
      try DocumentMender(bytes, name: file, options: ReadingOptions()))
    let name = try span("Global Development Initiative", in: mender.text)
    let other = try span("two sides", in: mender.text)
    #expect(mender.canReplace(name) && mender.canReplace(other))
    let changed = try mender.bytes(with: [(other, "2 < 3 sides"), (name, "G&D ")])
    let before = try texts(bytes)
    let after = try texts(changed)
    #expect(
      after
        == before.map {
          $0.replacing("two sides", with: "2 < 3 sides")
            .replacing("Global Development Initiative", with: "G&D ")
        })
    #expect(try texts(changed, original: true).count == texts(bytes, original: true).count)
    #expect(try DocumentFormat(of: changed, name: "x") == DocumentFormat(of: bytes, name: "x"))
  }

  @Test("Nothing is written where the program made the text itself, or text stands otherwise")
  func unwritable() throws {
    let bytes = try FormatDetectionTests.bytes("rich.docx")
    let mender = try #require(try DocumentMender(bytes, name: "x", options: ReadingOptions()))
    #expect(mender.canReplace(try span("政治合作", in: mender.text)))
    #expect(!mender.canReplace(try span("一、政治", in: mender.text)))
    #expect(!mender.canReplace(try span("plan\n\n", in: mender.text)))
    #expect(!mender.canReplace(ByteSpan(3, 3)) && !mender.canReplace(ByteSpan(0, 1 << 30)))
    let plan = try FormatDetectionTests.bytes("plan.docx")
    let other = try #require(try DocumentMender(plan, name: "x", options: ReadingOptions()))
    #expect(!other.canReplace(try span("roads & bridges", in: other.text)))
    #expect(try DocumentMender(bytes, name: "x", options: ReadingOptions(original: true)) == nil)
    #expect(
      try DocumentMender(
        FormatDetectionTests.bytes("plan.html"), name: "x", options: ReadingOptions()) == nil)
  }
}
