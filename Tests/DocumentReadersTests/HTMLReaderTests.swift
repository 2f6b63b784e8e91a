// Tests of reading web pages.
import DocumentModel
import DocumentReaders
import TestSupport
import Testing
import TextModel

@Suite struct HTMLReaderTests {
  private func read(_ page: String, original: Bool = false) throws -> Document {
    try DocumentReader.read(
      Array(page.utf8), name: "x.html", options: ReadingOptions(original: original))
  }

  private func texts(_ document: Document) -> [String] {
    document.blocks.map { document.source.string($0.span) }
  }

  static let press = """
    <!DOCTYPE html>
    <html lang="en"><head><title>News | Agency</title><script>var x = "<p>no</p>";</script>
    <style>p > a { color: red }</style></head>
    <body class="has-sidebar cookie-ok">
    <div id="cookie-banner"><p>We use cookies. <a href="/c">Accept</a></p></div>
    <header><div class="logo">Agency</div><nav><a href=1>Home</a> <a href=2>World</a></nav></header>
    <ul class="x"><li><a href=1>China</a><li><a href=2>World</a><li><a href=3>Sport</a></ul>
    <div class="breadcrumb"><a href="/">Home</a> &gt; News</div>
    <div id="content">
    <h1>China&rsquo;s  New
       Commitment</h1>
    <p>The <b>Global</b> Development&nbsp;<i>Initiative</i> was put forward in 2021
    &#150; by China&hellip;</p>
    <p>Countries have joined <a href="/gdi">the initiative</a>.
    <h2>Trade &amp; ports</h2>
    <ol start="3"><li>First of all, ports.</li><li><p>Then, rails.</p><p>More on rails.</p></li></ol>
    <ul><li>small &lt; beautiful<li>green</ul>
    <table><tr><th>Area<td>Lead<tr><td>Rail</td><td><p>China</p></td></tr></table>
    <p hidden>Not seen.</p><noscript>Switch on scripts.</noscript>
    Loose text<br>on two lines.
    <pre><code>let x = 1</code></pre>
    <div class="share">Share this <a href=f>F</a></div>
    <p>中国提出\n全球发展倡议。</p>
    </div>
    <aside>Related news</aside>
    <footer>© Agency 2025</footer></body></html>
    """

  @Test("The text of a press page is read, and nothing of what surrounds it")
  func pressPage() throws {
    let document = try read(Self.press)
    #expect(
      texts(document) == [
        "China’s New Commitment",
        "The Global Development\u{A0}Initiative was put forward in 2021 – by China…",
        "Countries have joined the initiative.", "Trade & ports", "3. First of all, ports.",
        "4. Then, rails.", "More on rails.", "small < beautiful", "green", "Area", "Lead", "Rail",
        "China", "Loose text", "on two lines.", "let x = 1", "中国提出全球发展倡议。",
      ])
    let kinds = document.blocks.map(\.kind.rawValue)
    #expect(
      kinds == [
        "heading", "paragraph", "paragraph", "heading", "item", "item", "paragraph", "item", "item",
        "table", "table", "table", "table", "paragraph", "paragraph", "code", "paragraph",
      ])
    #expect(document.blocks[4].ordinal == 3 && document.blocks[5].ordinal == 4)
    #expect(document.language == .english)
  }

  @Test("What is found is shown at its own bytes of the page, and can be mended there")
  func places() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.press.utf8)
    let document = try DocumentReader.read(bytes, name: "x.html")
    let source = document.source
    for word in ["Global", "Initiative", "Trade", "beautiful", "rails", "全球发展倡议", "Area"] {
      let start = try #require(
        source.utf8.indices.first { source.utf8[$0...].starts(with: word.utf8) })
      let span = source.original(ByteSpan(start, start + word.utf8.count))
      #expect(String(decoding: bytes[span.range], as: UTF8.self) == word)
      let line = Self.press.utf8.prefix(span.start - 3).count { $0 == 0x0A } + 1
      #expect(LineIndex(source).position(of: start).line == line)
    }
    #expect(source.spelling(of: "A & B") == "A &amp; B")
  }

  @Test(
    "A page in an old encoding would be read as garbage",
    arguments: [
      ("<meta charset=gb2312><p>", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
      (
        "<meta http-equiv='Content-Type' content='text/html; charset=big5'><p>",
        [0xA4, 0xA4, 0xB0, 0xEA], "中國"
      ), ("<meta charset='iso-8859-1'><p>Bras", [0xED, 0x6C, 0x69, 0x61], "Brasília"),
      ("<meta charset=gb2312><p>", Array("中国".utf8), "中国"),
    ] as [(String, [UInt8], String)])
  func charsets(head: String, text: [UInt8], expected: String) throws {
    let bytes = Array("<!doctype html><html>\(head)".utf8) + text
    #expect(texts(try DocumentReader.read(bytes, name: "x")) == [expected])
  }

  @Test(
    "The language that a page names counts, unless its text shows another",
    arguments: [
      ("es", "Los dos países firmaron.", "es"), ("en", "两国签署了协议。", "zh-Hans"),
      ("zh-CN", "The two sides sign.", "en"), ("zh-TW", "兩國簽署協議。", "zh-Hant"),
      ("", "The two sides sign.", "en"),
    ])
  func languages(name: String, text: String, expected: String) throws {
    let document = try read("<html lang='\(name)'><p>\(text)")
    #expect(document.language.description == expected)
  }

  @Test(
    "Pages are read as browsers read them, whatever is missing or wrong",
    arguments: [
      ("<p>a<p>b", ["a", "b"]), ("<p>a</div></b>b", ["ab"]), ("a < b && c", ["a < b && c"]),
      ("<p>x<!-- <p>no --> y", ["x y"]), ("<p title='>'>a", ["a"]), ("<p>a<br><br>b", ["a", "b"]),
      ("<h1>a<br>b</h1>", ["a b"]), ("<script>a", []), ("<p>a<", ["a<"]), ("<p", []),
      ("<textarea><p>no</textarea><p>a", ["a"]), ("<p>AT&T &unknown; &amp", ["AT&T &unknown; &"]),
      ("<ol><li>a<ol type=i><li>b<li>c</ol><li>d</ol>", ["1. a", "i. b", "ii. c", "2. d"]),
      ("<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]),
      ("<ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp></ruby>字", ["漢字"]),
      ("<main><p>in</main><p>o", ["in"]), ("so&shy;ft", ["soft"]), ("<pre>a\nb</pre>", ["a", "b"]),
      ("<h1>T</h1><main><p>Text of the page.</main>", ["T", "Text of the page."]),
      ("<td>a<td>b", ["a", "b"]), ("<p>one\n  two\n</p>", ["one two"]), ("", []),
    ])
  func broken(page: String, expected: [String]) throws {
    #expect(texts(try read("<!doctype html><body>" + page)) == expected)
  }

  @Test("Changes that are marked in a page are read either way")
  func changes() throws {
    let page = "<html><p>The <del>old</del><ins>new</ins> plan"
    #expect(texts(try read(page)) == ["The new plan"])
    #expect(texts(try read(page, original: true)) == ["The old plan"])
  }
}
