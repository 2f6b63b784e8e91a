// Bilingual files as pairs of documents, with places in the file.
import BitextFormats
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct BilingualDocumentTests {
  private func document(
    _ text: String, _ format: BilingualFormat, scope: BilingualDocument.Scope = .translated
  ) throws -> BilingualDocument {
    try BilingualDocument(SourceText(name: "f", string: text), format: format, scope: scope)
  }

  /// What a finding on the whole of each sentence would be told of: line, column and what stands there.
  private func places(_ document: Document, in text: String) -> [String] {
    let lines = LineIndex(document.source)
    return document.sentences.map { sentence in
      let place = lines.position(of: sentence.span.start)
      let bytes = Array(text.utf8)[document.source.original(sentence.span).range]
      return "\(place.line):\(place.column) \(String(decoding: bytes, as: UTF8.self))"
    }
  }

  @Test("A finding in XLIFF points at the line and column of the file, entities and codes included")
  func xliffPlaces() throws {
    let text = """
      <?xml version="1.0"?>
      <xliff version="1.2"><file source-language="en" target-language="zh-CN"><body>
        <trans-unit id="1"><source>A &amp; <g id="1">B</g></source>
          <target>甲&amp;<g id="1">乙</g><x id="2"/>丙<![CDATA[<丁>]]></target></trans-unit>
        <trans-unit id="2"><source>none</source></trans-unit>
      </body></file></xliff>
      """
    let pair = try document(text, .xliff)
    #expect(pair.source.text(of: pair.source.sentences[0]) == "A & B")
    #expect(pair.target.text(of: pair.target.sentences[0]) == "甲&乙 丙<丁>")
    #expect(places(pair.source, in: text) == ["3:30 A &amp; <g id=\"1\">B"])
    #expect(places(pair.target, in: text).first?.hasPrefix("4:13 甲&amp;<g") ?? false)
    #expect(pair.beads == [Bead(source: [0], target: [0])])
    #expect(pair.target.language == .simplifiedChinese)
    #expect(try document(text, .xliff, scope: .everything).source.sentences.count == 2)
  }

  @Test(
    "An entry of a PO file is one text however many lines it is written on, and its escapes are read"
  )
  func gettextPlaces() throws {
    let text = """
      msgid ""
      msgstr "Language: zh_CN\\n"

      msgid ""
      "one "
      "\\"two\\""
      msgstr ""
      "一"
      "“二”\\n"

      #, fuzzy
      msgid "f"
      msgstr "模糊"

      msgid "file"
      msgid_plural "files"
      msgstr[0] "甲"
      msgstr[1] "乙"
      """
    let pair = try document(text, .po)
    #expect(pair.source.sentences.map(pair.source.text) == ["one \"two\"", "file", "files"])
    #expect(pair.target.sentences.map(pair.target.text) == ["一“二”", "甲", "乙"])
    #expect(places(pair.target, in: text) == ["8:2 一\"\n\"“二”", "17:12 甲", "18:12 乙"])
    #expect(
      pair.beads == [Bead(source: [0], target: [0]), Bead(source: [1, 2], target: [1, 2])])
  }

  @Test("A cell of a table is where it is, with its quotation marks read")
  func tablePlaces() throws {
    let text = "id;target;source\r\n1;\"甲 \"\"乙\"\"\r\n丙\";one\r\n2;;two\r\n3;丁;\"three\"\r\n"
    let pair = try document(text, .csv)
    #expect(pair.target.sentences.map(pair.target.text) == ["甲 \"乙\"\r\n丙", "丁"])
    #expect(places(pair.target, in: text) == ["2:4 甲 \"\"乙\"\"\r\n丙", "5:3 丁"])
    #expect(places(pair.source, in: text) == ["3:4 one", "5:6 three"])
  }

  @Test(
    "What is said to be approved and is empty is a gap, what is not to be translated is nothing")
  func scope() throws {
    let text = """
      <xliff version="2.0" srcLang="en" trgLang="zh" xmlns="urn:oasis:names:tc:xliff:document:2.0">
      <file id="f"><unit id="1"><segment state="final"><source>gone</source></segment></unit>
      <unit id="2" translate="no"><segment><source>a</source><target>a</target></segment></unit>
      <unit id="3"><segment><source>b</source></segment></unit></file></xliff>
      """
    let pair = try document(text, .xliff)
    #expect(pair.beads == [Bead(source: [0], target: [])])
    #expect(pair.target.sentences.isEmpty)
  }

  @Test(
    "Every text of a real file stands where its place says", arguments: ["po", "xlf", "tmx", "csv"])
  func realPlaces(ending: String) throws {
    let format = try #require(BilingualFormat(path: "app." + ending))
    let text = String(decoding: try Units.fixture("units/app." + ending), as: UTF8.self)
    let pair = try document(text, format)
    for side in [pair.source, pair.target] {
      for sentence in side.sentences where !side.text(of: sentence).contains("\n") {
        let bytes = Array(text.utf8)[side.source.original(sentence.span).range]
        #expect(String(decoding: bytes, as: UTF8.self) == side.text(of: sentence))
      }
    }
    #expect(pair.beads.count >= 3)
  }
}
