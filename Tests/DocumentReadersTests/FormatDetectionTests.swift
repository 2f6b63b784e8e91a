// Tests of telling a document's format by its content.
import DocumentReaders
import Foundation
import TestSupport
import Testing

@Suite struct FormatDetectionTests {
  static let folder = RepositoryPaths.fixtures("DocumentReaders").appending(path: "formats")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test(
    "A document under another name would be read as garbage, or refused",
    arguments: [
      ("plan.docx", DocumentFormat.docx), ("rich.docx", .docx), ("plan.odt", .odt),
      ("rich.odt", .odt), ("plan.html", .html), ("plan.libreoffice.html", .html),
      ("rich.pdf", .pdf), ("action-plan.srt", .subRip),
    ])
  func byContent(file: String, format: DocumentFormat) throws {
    #expect(try DocumentFormat(of: Self.bytes(file), name: "report.txt") == format)
    #expect(try DocumentFormat(of: Self.bytes(file), name: "-") == format)
  }

  @Test(
    "A text's name tells what its content does not",
    arguments: [
      ("a.md", "# x", DocumentFormat.markdown), ("a.txt", "# x", .plainText),
      ("a.md", "<html>in a text", .markdown), ("a.txt", "\u{FEFF}\n <!DOCTYPE HTML><p>x", .html),
      ("a.txt", "<!-- note --><html lang=en>", .html), ("a.htm", "<p>no head", .html),
      ("a.txt", "WEBVTT\n\n", .webVTT), ("a.md", "WEBVTT\n\n", .markdown),
      ("a.rst", "x", .reStructuredText), ("a.adoc", "= x", .asciiDoc),
      ("a", "<b>not a page</b>", .plainText), ("", "", .plainText),
      ("a.txt", "<?xml version='1.0'?><!DOCTYPE html><html/>", .html),
    ])
  func texts(name: String, content: String, format: DocumentFormat) throws {
    #expect(try DocumentFormat(of: Array(content.utf8), name: name) == format)
  }

  @Test(
    "What cannot be read would be taken for text, or refused without a word of what it is",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG image"),
      ([0x7F, 0x45, 0x4C, 0x46, 2], "an executable (ELF)"),
      (Array("{\\rtf1 x}".utf8), "a rich-text file (RTF)"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0], "an old Office file (DOC, XLS, PPT)"),
      (Array("<?xml version='1.0'?><svg xmlns='x'/>".utf8), "an XML file (<svg>)"),
      ([0x50, 0x4B, 0x03, 0x04, 0, 0, 0], "a damaged ZIP archive"),
      ([0x1F, 0x8B, 8], "a gzip file"),
    ] as [([UInt8], String)])
  func unsupported(bytes: [UInt8], words: String) throws {
    #expect {
      try DocumentFormat(of: bytes, name: "x.txt")
    } throws: { error in
      "\(error)".hasPrefix("x.txt: looks like \(words); documents are read from text, ")
    }
  }

  @Test("A text with an office document's name is said to be one")
  func wrongName() throws {
    #expect {
      try DocumentReader.read(Array("hello".utf8), name: "x.docx")
    } throws: { error in
      "\(error)".contains("--input-format")
    }
    #expect {
      var options = ReadingOptions()
      options.format = .docx
      return try DocumentReader.read(Array("hello".utf8), name: "x", options: options)
    } throws: { error in
      "\(error)".contains("cannot be read as docx")
    }
  }

  @Test("The names that people give formats are known", arguments: DocumentFormat.named)
  func names(format: DocumentFormat) {
    #expect(DocumentFormat(name: format.rawValue.uppercased()) == format)
  }
}
