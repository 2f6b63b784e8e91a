// Broken documents: whatever the bytes are, a reader gives a document or a fault.
import DocumentModel
import DocumentReaders
import Foundation
import TestSupport
import Testing
import TextModel

@Suite struct ReaderMutationTests {
  /// How many mutants of each document are read.
  private static let rounds = 250

  @Test(
    "A damaged document would crash the program, or point outside its file",
    arguments: [
      "rich.docx", "rich.odt", "plan.html", "plan.docx", "plan.odt", "plan.libreoffice.html",
      "plan.rst", "plan.adoc", "action-plan.srt",
    ])
  func mutants(file: String) throws {
    let bytes = try FormatDetectionTests.bytes(file)
    let format = try DocumentFormat(of: bytes, name: file)
    var random = SeededGenerator(seed: 6)
    for round in 0..<Self.rounds {
      let mutant = Self.mutant(of: bytes, &random)
      let options = ReadingOptions(
        lossy: true, format: round % 2 == 0 ? format : nil, original: round % 3 == 0)
      guard let document = try? DocumentReader.read(mutant, name: file, options: options) else {
        continue
      }
      check(document, mutant)
      guard let mender = try? DocumentMender(mutant, name: file, options: options) else { continue }
      let start = Int.random(in: 0...mender.text.count, using: &random)
      _ = try? mender.bytes(with: [(ByteSpan(start, start + 3), "<x>")])
    }
  }

  @Test("Damaged XML inside a sound archive is a fault or a document, too")
  func parts() throws {
    let body = Array(Self.body.utf8)
    var random = SeededGenerator(seed: 7)
    for round in 0..<1_500 {
      let archive = StoredZip.archive([("word/document.xml", Self.mutant(of: body, &random))])
      let options = ReadingOptions(format: .docx, original: round % 2 == 0)
      if let document = try? DocumentReader.read(archive, name: "x", options: options) {
        check(document, archive)
      }
    }
    let sound = StoredZip.archive([("word/document.xml", body)])
    let document = try DocumentReader.read(sound, name: "x")
    #expect(document.blocks.map { document.source.string($0.span) } == ["one", "two box", "three"])
  }

  private static let body = """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
    <w:p><w:pPr><w:pStyle w:val="H"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>\
    </w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:tbl><w:tr><w:trPr/><w:tc><w:p><w:ins><w:r>\
    <w:t>two</w:t></w:r></w:ins><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:r>\
    <w:t xml:space="preserve"> box</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r>\
    <w:t>three</w:t><w:br/></w:r></w:p></w:body></w:document>
    """

  @Test("Web pages of nothing but tags are read in time that grows with their length")
  func hostilePages() throws {
    for piece in [
      "<div>", "<p>", "</p>", "<a href=x>", "<ol><li>", "<table><tr><td>", "<!--", "<", "&", "<b ",
    ] {
      let page = "<html>" + String(repeating: piece, count: 20_000) + "x"
      _ = try DocumentReader.read(Array(page.utf8), name: "x.html")
    }
  }

  private func check(_ document: Document, _ file: [UInt8]) {
    let text = document.source.utf8
    let lines = LineIndex(document.source)
    var end = 0
    for block in document.blocks {
      #expect(block.span.start >= end && block.span.end <= text.count)
      end = block.span.end
      let original = document.source.original(block.span)
      let limit = document.source.paragraphs == nil ? file.count : text.count
      #expect(original.start >= 0 && original.end <= limit)
      #expect(lines.position(of: block.span.start).line >= 1)
    }
    #expect(String(validating: text, as: UTF8.self) != nil)
  }

  /// The bytes with a few of them changed, doubled, dropped or swapped for others.
  private static func mutant(of bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where bytes.count > 8 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...40, using: &random), bytes.count - place)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<(place + length))
      case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      case 3: bytes.insert(contentsOf: Array("<&;>\"'/=".utf8).shuffled(using: &random), at: place)
      default: bytes.removeLast(bytes.count / 8)
      }
    }
    return bytes
  }
}
