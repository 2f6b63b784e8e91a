// Words and terms that light up in the page.
import BitextFormats
import DocumentModel
import Testing
import TextModel

@Suite struct HTMLMarksTests {
  private func page(
    _ source: String, _ target: String, words: [(Range<Int>, Range<Int>)] = [],
    terms: [Range<Int>] = [], note: String = "n"
  ) -> String {
    let bitext = Bitext(
      source: SmallBitext.document("s", [source], language: .english),
      target: SmallBitext.document("t", [target], language: .english),
      beads: [Bead(source: [0], target: [0], confidence: 1)])
    let links = words.map {
      LinkedWords(
        source: ByteSpan($0.0.lowerBound, $0.0.upperBound),
        target: ByteSpan($0.1.lowerBound, $0.1.upperBound), probability: 1, isNearlyCertain: true)
    }
    let marks = HTMLMarks(
      words: [links],
      sourceTerms: terms.map {
        .init(span: ByteSpan($0.lowerBound, $0.upperBound), concept: "c", note: note)
      })
    return HTMLWriter.file(bitext, marks: marks, program: "1")
  }

  private func cell(_ page: String, _ number: Int) -> String {
    let starts = page.ranges(of: "<span class=\"s\">").map(\.upperBound)
    guard starts.count >= number,
      let end = page[starts[number - 1]...].firstRange(of: "</span>")
    else { return "" }
    return String(page[starts[number - 1]..<end.lowerBound])
  }

  @Test("linked words carry the number of their group, through several links too")
  func groups() {
    let page = page(
      "one two three", "uno dos tres", words: [(0..<3, 0..<3), (4..<7, 4..<7), (8..<13, 4..<7)])
    #expect(cell(page, 1) == "<i data-w=1>one</i> <i data-w=2>two</i> <i data-w=2>three</i>")
    #expect(cell(page, 2) == "<i data-w=1>uno</i> <i data-w=2>dos</i> tres")
    #expect(page.contains("data-key=\"ArrowRight\""))
  }

  @Test("a term holds its words; a word that it would cut stays as it is")
  func terms() {
    let page = page(
      "a big bank note", "x", words: [(2..<5, 0..<1), (6..<15, 0..<1)], terms: [2..<10])
    #expect(
      cell(page, 1)
        == "a <mark data-t=\"c\" title=\"n\"><i data-w=1>big</i> bank</mark> note")
  }

  @Test("nothing of a text, a term or a note becomes part of the page")
  func hostile() {
    let text = "</script><b>'\"&\u{202E}e\u{301}"
    let page = page(
      text, text, words: [(2..<8, 0..<9)], terms: [9..<12], note: "\"><script>alert(1)</script>")
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.ranges(of: "</script").count == 1)
    #expect(!page.contains("<b>'"))
    #expect(cell(page, 2).hasPrefix("<i data-w=1>&lt;/script&gt;</i>"))
  }

  @Test("places that do not fit the text break nothing")
  func oddPlaces() {
    let page = page("short", "short", words: [(90..<95, 0..<5), (3..<200, 0..<5)], terms: [4..<90])
    #expect(cell(page, 1).contains("short"))
  }

  @Test("without marks the page says nothing of words")
  func none() {
    let page = HTMLWriter.file(SmallBitext.ordinary, program: "1")
    #expect(!page.contains("data-key=\"ArrowRight\""))
    #expect(!page.contains("<i data-w"))
  }
}
