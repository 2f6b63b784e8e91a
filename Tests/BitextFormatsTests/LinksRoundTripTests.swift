// Beads written to JSON lines and read again.
import BitextFormats
import DocumentModel
import FoundationEssentials
import TestSupport
import Testing
import TextModel

@Suite struct LinksRoundTripTests {
  private func document(_ name: String, _ sentences: [String], language: LanguageTag) -> Document {
    var text = ""
    var spans: [ByteSpan] = []
    for sentence in sentences {
      let start = text.utf8.count
      text += sentence
      spans.append(ByteSpan(start, text.utf8.count))
      text += "\n"
    }
    return Document(
      source: SourceText(name: name, string: text), language: language, blocks: [],
      sentences: spans.enumerated().map {
        Sentence(id: "s\($0.offset)", span: $0.element, body: $0.element, block: 0)
      })
  }

  private var bitext: Bitext {
    Bitext(
      source: document("a.zh", ["中拉论坛。", "“好”\t说"], language: .simplifiedChinese),
      target: document("b.en", ["The Forum.", "He said", "\"good\"."], language: .english),
      beads: [
        Bead(source: [0], target: [0], confidence: 0.97125, origin: .confirmed),
        Bead(source: [1], target: [1, 2], confidence: 0.5),
        Bead(source: [], target: [], confidence: 1, moved: true),
      ])
  }

  @Test("What a person confirmed is still confirmed after writing and reading")
  func roundTrip() throws {
    let header = LinksHeader(
      source: .init(path: "a.zh", language: "zh-Hans", sha256: "00"),
      target: .init(path: "b.en", language: "en", sha256: "11"), program: "0.1.0",
      lexicon: "none")
    let file = LinksWriter.file(bitext, header: header, spans: true)
    let links = try LinksReader.read(Array(file.utf8), name: "links.jsonl")
    #expect(links.header == header)
    #expect(links.records.map(\.bead.source) == bitext.beads.map(\.source))
    #expect(links.records.map(\.bead.target) == bitext.beads.map(\.target))
    #expect(links.records.map(\.bead.origin) == bitext.beads.map(\.origin))
    #expect(links.records.map(\.bead.moved) == bitext.beads.map(\.moved))
    #expect(links.records[1].targetIDs == ["s1", "s2"])
  }

  @Test("Reading a file and writing it again changes no byte")
  func sameBytes() throws {
    var bitext = bitext
    let reasons = [
      BeadEvidence(kind: .dictionary, source: "论坛", target: "Forum", weight: 1.25),
      BeadEvidence(kind: .length, note: "lengths in characters", weight: -0.5001),
    ]
    var beads = bitext.beads
    beads[1].explanation = BeadExplanation(adding: reasons)
    bitext = Bitext(source: bitext.source, target: bitext.target, beads: beads)
    let header = LinksHeader(bitext, program: "0.1.0", lexicon: "none")
    for spans in [true, false] {
      let file = LinksWriter.file(bitext, header: header, spans: spans)
      let links = try LinksReader.read(Array(file.utf8), name: "links.jsonl")
      #expect(LinksWriter.file(links) == file)
    }
    for pair in ["action-plan", "wang-yi-article"] {
      let path = RepositoryPaths.root.appending(path: "alignments/\(pair)/links.jsonl")
      let file = try Data(contentsOf: path)
      let links = try LinksReader.read(Array(file), name: "links.jsonl")
      #expect(Data(LinksWriter.file(links).utf8) == file)
    }
  }

  @Test("Spans index the bytes of the user's own file")
  func spans() {
    let line = LinksWriter.line(Links.Record(bitext.beads[1], in: bitext)).line
    #expect(line.contains("\"sourceSpans\":[[16,29]]"))
    #expect(line.contains("\"targetSpans\":[[11,18],[19,26]]"))
  }

  @Test(
    "A line that is no bead is named with its number",
    arguments: [
      ("{\"source\":[0],\"target\":[0]}\nnot json\n", 2),
      ("{\"source\":[0]}\n", 1),
      ("\n\n{\"source\":[-1],\"target\":[0]}\n", 3),
      ("{\"source\":[0],\"target\":[0],\"origin\":\"guessed\"}", 1),
    ])
  func faults(file: String, line: Int) {
    #expect(throws: BitextFormatError.self) {
      try LinksReader.read(Array(file.utf8), name: "x")
    }
    do {
      _ = try LinksReader.read(Array(file.utf8), name: "x")
    } catch {
      #expect(error.line == line)
    }
  }

  @Test("A file of a later version is refused instead of misread")
  func laterVersion() {
    let later = """
      {"isogloss":"alignment","version":2,"source":{"path":"a","language":"en","sha256":""},\
      "target":{"path":"b","language":"en","sha256":""}}
      """
    #expect(throws: BitextFormatError.self) { try LinksReader.read(Array(later.utf8), name: "x") }
  }

  @Test("A tab or a line end inside a text never shifts the columns")
  func tableColumns() {
    let rows = BeadTable.file(bitext).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { $0.count == BeadTable.columns.count })
    #expect(rows[2][3] == "He said \"good\".")
  }
}
