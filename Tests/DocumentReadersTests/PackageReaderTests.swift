// Tests of reading Word documents and OpenDocument texts.
import DocumentModel
import DocumentReaders
import Foundation
import Markup
import TestSupport
import Testing
import TextModel

@Suite struct PackageReaderTests {
  private func read(_ file: String, original: Bool = false) throws -> Document {
    try DocumentReader.read(
      FormatDetectionTests.bytes(file), name: file, options: ReadingOptions(original: original))
  }

  private func texts(_ document: Document) -> [String] {
    document.blocks.map { document.source.string($0.span) }
  }

  private static let rich = [
    "Joint plan", "一、政治合作", "（一）高层交往", "（二）议会往来", "二、经贸合作",
    "The two sides hold the Global Development Initiative in new wording high regard.",
    "(I) Trade grows.", "(II) Peace holds.", "1. Ports open", "1.1. in the east",
    "1.2. in the west", "Rail", "China and CELAC", "Before the box. After the box.",
    "Inside the box.", "One end goes on.", "First line", "second line", "Proposed in 2021.",
  ]

  @Test(
    "Numbers that the program makes, words over several runs, tables, boxes and notes are read",
    arguments: ["rich.odt", "rich.docx"])
  func everything(file: String) throws {
    let document = try read(file)
    #expect(texts(document) == Self.rich)
    #expect(document.blocks[0].kind == .heading)
    #expect(document.blocks[11].kind == .table && document.blocks[12].kind == .table)
    let marks = document.blocks[1...4].map { $0.enumerator.map { document.source.string($0.span) } }
    #expect(marks == ["一、", "（一）", "（二）", "二、"])
    #expect(document.blocks[1...4].map(\.depth) == [1, 2, 2, 1])
    #expect(document.blocks[7].enumerator?.ordinal == 2)
  }

  @Test(
    "The version before tracked changes can be read, too", arguments: ["rich.odt", "rich.docx"])
  func original(file: String) throws {
    var expected = Self.rich
    expected[5] = expected[5].replacing("new wording", with: "old wording")
    expected.replaceSubrange(15...15, with: ["One end", "goes on."])
    #expect(texts(try read(file, original: true)) == expected)
  }

  @Test("Changes that pandoc tracks are read either way")
  func pandocChanges() throws {
    #expect(
      texts(try read("changes.docx")) == ["The new plan holds. First end", "and second start."])
    #expect(
      texts(try read("changes.docx", original: true)).first == "The old plan holds. First end")
  }

  @Test(
    "The same text from pandoc and from LibreOffice has the same blocks in every format",
    arguments: ["plan.odt", "plan.html", "plan.libreoffice.docx", "plan.libreoffice.html"])
  func samePlan(file: String) throws {
    let expected = texts(try read("plan.docx")).map { $0.replacing("(i)", with: "i.") }
    #expect(texts(try read(file)).map { $0.replacing("(i)", with: "i.") } == expected)
    #expect(expected.contains("Global Development Initiative") == false)
    #expect(expected.contains { $0.contains("the Global Development Initiative and hold") })
    #expect(expected.contains("a. in Beijing;") && expected.contains("roads & bridges"))
    #expect(expected.last == "The forum was founded in 2015.")
  }

  @Test(
    "A text gives the same sentences whatever it was saved as",
    arguments: [
      ("action-plan.zh", "docx"), ("action-plan.zh", "odt"), ("action-plan.zh", "html"),
      ("action-plan.mt.en", "docx"), ("action-plan.mt.en", "html"),
    ])
  func sameSegments(name: String, ending: String) throws {
    let path = RepositoryPaths.root.appending(path: "alignments/action-plan/\(name).txt")
    let plain = try DocumentReader.read(Array(Data(contentsOf: path)), name: name)
    let other = try read("\(name).\(ending)")
    #expect(other.language == plain.language)
    #expect(
      other.sentences.map { other.text(of: $0) } == plain.sentences.map { plain.text(of: $0) })
    #expect(other.sentences.map(\.id) == plain.sentences.map(\.id))
    #expect(other.blocks.map(\.depth) == plain.blocks.map(\.depth))
  }

  @Test("Places are told by part and paragraph, since the bytes of an archive tell nobody anything")
  func places() throws {
    let document = try read("rich.docx")
    let source = document.source
    let lines = LineIndex(source)
    func place(_ word: String) throws -> (TextPosition, String?) {
      let start = try #require(
        source.utf8.indices.first { source.utf8[$0...].starts(with: word.utf8) })
      #expect(source.original(ByteSpan(start, start + 1)).start == start)
      let position = lines.position(of: start)
      return (position, source.paragraphs?.part(ofParagraph: position.line))
    }
    #expect(try place("Joint") == (TextPosition(line: 1, column: 1), "word/document.xml"))
    #expect(try place("高层") == (TextPosition(line: 3, column: 4), "word/document.xml"))
    #expect(try place("second") == (TextPosition(line: 17, column: 12), "word/document.xml"))
    #expect(try place("Proposed") == (TextPosition(line: 18, column: 1), "word/footnotes.xml"))
  }

  @Test(
    "A document made to fill the memory, reach outside or go deep is refused in one line",
    arguments: [
      ("hostile-packed.docx", "unpacks to more than 200 times its own length"),
      ("hostile-entity.docx", "the entity '&e;' is not defined"),
      ("hostile-depth.docx", "more than 200 elements inside one another"),
    ])
  func hostile(file: String, words: String) throws {
    #expect {
      try read(file)
    } throws: { error in
      "\(error)".contains(words) && "\(error)".hasPrefix(file) && !"\(error)".contains("\n")
    }
  }

  @Test("Names that lead out of an archive are passed over")
  func names() throws {
    #expect(texts(try read("hostile-names.docx")) == ["Plain text."])
  }

  @Test("The limits of archives can be set")
  func limits() throws {
    var options = ReadingOptions(format: .docx)
    options.archiveLimits.entries = 3
    #expect {
      try DocumentReader.read(
        FormatDetectionTests.bytes("plan.docx"), name: "x", options: options)
    } throws: { error in
      "\(error)".contains("more than 3 entries")
    }
    options.archiveLimits = .init()
    options.archiveLimits.bytes = 100
    #expect {
      try DocumentReader.read(
        FormatDetectionTests.bytes("plan.docx"), name: "x", options: options)
    } throws: { error in
      "\(error)".contains("unpacks to more than 100 bytes")
    }
  }

  @Test("A document can be read line by line where segments are wanted")
  func segments() throws {
    let document = try DocumentReader.read(
      FormatDetectionTests.bytes("rich.odt"), name: "x", options: ReadingOptions(format: .segmented)
    )
    #expect(document.sentences.map { document.text(of: $0) } == Self.rich)
  }
}
