// Bilingual files of other programs, unit by unit.
import BitextFormats
import TestSupport
import Testing
import TextModel

@Suite struct UnitReaderTests {
  private func units(
    _ text: String, _ format: BilingualFormat, from: LanguageTag? = nil, to: LanguageTag? = nil
  ) throws -> [BilingualUnit] {
    try Units.read(Array(text.utf8), format, from: from, to: to).units
  }

  private func xliff1(_ body: String) -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" \
    source-language="en" target-language="zh-CN" datatype="plaintext"><body>\(body)</body></file></xliff>
    """
  }

  private func xliff2(_ body: String, version: String = "2.0", namespace: String = "2.0") -> String
  {
    """
    <?xml version="1.0"?><xliff version="\(version)" \
    xmlns="urn:oasis:names:tc:xliff:document:\(namespace)" xmlns:mtc="urn:m" srcLang="en" \
    trgLang="zh-CN"><file id="f">\(body)</file></xliff>
    """
  }

  @Test(
    "A translator's file is read whichever of the four formats it came in",
    arguments: ["po", "xlf", "tmx", "csv"])
  func otherTools(ending: String) throws {
    let format = try #require(BilingualFormat(path: "app." + ending))
    let bytes = try Units.fixture("units/app." + ending)
    let read = try Units.read(bytes, format)
    let wanted = [
      "Belt and Road Initiative",
      "The forum was held in Beijing.\nIt had \"three\" "
        + "sessions.\t<end> & more",
    ]
    for text in wanted { #expect(read.units.contains { $0.source.string == text }) }
    #expect(read.units.contains { $0.target?.string.contains("共有“三”场会议。\t<完> & 更多") ?? false })
    #expect(!read.units.contains { $0.source.string.contains("Project-Id-Version") })
  }

  @Test("What a document in XLIFF marks as a code is no text, and joins no two words")
  func openDocument() throws {
    let read = try Units.read(try Units.fixture("units/odf.xlf"), .xliff)
    let texts = read.units.map(\.source.string)
    #expect(texts.contains("Joint statement"))
    #expect(
      texts.contains { $0.hasPrefix("China and Latin America held the China-CELAC Forum in 2025.") }
    )
    #expect(texts.contains("A new line inside an item"))
  }

  @Test(
    "Fuzzy, untranslated and obsolete entries of a PO file are told apart, and plurals stay one entry"
  )
  func gettext() throws {
    let read = try Units.read(try Units.fixture("units/app.po"), .po)
    #expect(read.languages.target == .simplifiedChinese)
    #expect(
      read.units.map(\.state) == [
        .translated, .translated, .needsReview, .translated, .untranslated,
      ])
    #expect(read.units[0].context == "title")
    #expect(read.units[0].notes == ["Shown above the list"])
    #expect(read.units[1].source.string == "%d projects found")
    #expect(read.remarks == ["obsolete entries, passed over: 1"])
    let plural = try units(
      """
      msgid "one"
      msgid_plural "many"
      msgstr[0] "a"
      msgstr[1] "b"
      msgstr[2] "c"
      """, .po)
    #expect(plural.map(\.source.string) == ["one", "many", "many"])
    #expect(Set(plural.map(\.entry)) == [1])
  }

  @Test(
    "A word is not cut in two by bold letters, nor joined to the next by a line break",
    arguments: [
      ("W<g id=\"1\">or</g>d", "Word"), ("one<x id=\"2\"/>two", "one two"),
      ("one <x id=\"2\"/>two", "one two"),
      ("a<bpt id=\"3\">&lt;b&gt;</bpt>b<ept id=\"3\">x</ept>c", "abc"),
      ("a<ph id=\"4\">{0}<sub>not this</sub></ph>", "a"), ("<x id=\"5\"/>a", "a"),
      ("a<![CDATA[<b>]]>&amp;<!-- no -->c", "a<b>&c"), ("a<mrk mtype=\"x\">b</mrk>", "ab"),
    ])
  func inlineCodes(markup: String, text: String) throws {
    let old = try units(
      xliff1("<trans-unit id=\"1\"><source>\(markup)</source></trans-unit>"), .xliff)
    #expect(old.map(\.source.string) == [text])
  }

  @Test(
    "XLIFF 2 of any version is read, modules are not mistaken for text",
    arguments: [("2.0", "2.0"), ("2.1", "2.0"), ("2.2", "2.2")])
  func xliffVersions(version: String, namespace: String) throws {
    let read = try units(
      xliff2(
        """
        <unit id="u1" name="n"><mtc:matches><mtc:match><source>no</source><target>no</target>\
        </mtc:match></mtc:matches><notes><note>look</note></notes><originalData><data id="d">x</data>\
        </originalData><segment id="s" state="reviewed"><source>o<pc id="1">n</pc>e<ph id="2" dataRef="d"/>two\
        </source><target>一</target></segment><ignorable><source> </source></ignorable>\
        <segment><source>three</source></segment></unit>\
        <group id="g" translate="no"><unit id="u2"><segment><source>code</source></segment></unit></group>
        """, version: version, namespace: namespace), .xliff)
    #expect(read.map(\.source.string) == ["one two", "three", "code"])
    #expect(read.map(\.target?.string) == ["一", nil, nil])
    #expect(read.map(\.isTranslatable) == [true, true, false])
    #expect(read[0].state == .reviewed)
    #expect(read.map(\.notes) == [["look"], [], []])
    #expect(read[0].id == "n/s")
  }

  @Test(
    "Segments that a CAT tool marked stand apart, alternatives and other languages do not come in")
  func segmentsOfXLIFF1() throws {
    let read = try units(
      xliff1(
        """
        <group translate="no"><trans-unit id="0"><source>x</source></trans-unit></group>\
        <trans-unit id="1" approved="yes"><source>One. Two.</source><seg-source>\
        <mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>\
        <target><mrk mtype="seg" mid="1">一。</mrk><mrk mtype="seg" mid="2">二。</mrk></target>\
        <alt-trans><source>no</source><target>no</target></alt-trans><note>n</note></trans-unit>
        """), .xliff)
    #expect(read.map(\.source.string) == ["x", "One.", "Two."])
    #expect(read.map(\.target?.string) == [nil, "一。", "二。"])
    #expect(read.map(\.isTranslatable) == [false, true, true])
    #expect(read[2].id == "1/2")
  }

  @Test(
    "Memories of every version give the two languages that were asked for",
    arguments: ["1.1", "1.2", "1.3", "1.4"])
  func memories(version: String) throws {
    let language = version == "1.4" ? "xml:lang" : "lang"
    let file = """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx.dtd"><tmx version="\(version)">\
      <header srclang="EN-US" datatype="plaintext"/><body><tu tuid="7"><prop type="p">v</prop>\
      <tuv \(language)="FR"><seg>un</seg></tuv><tuv \(language)="EN-US"><seg>one<ph x="1"/>two</seg></tuv>\
      <tuv \(language)="ZH-CN"><seg>一</seg></tuv></tu></body></tmx>
      """
    let french = try units(file, .tmx)
    #expect(french.map(\.source.string) == ["one two"])
    #expect(french.map(\.target?.string) == ["un"])
    let chinese = try units(file, .tmx, from: .simplifiedChinese, to: .english)
    #expect(chinese.map(\.source.string) == ["一"])
    #expect(chinese.map(\.id) == ["7"])
  }

  @Test(
    "A table of pairs is read with its columns in any order, or without a header",
    arguments: [
      ("id,source,target\n1,one,一\n", "1", "one", "一"),
      ("zh-CN;en;Comment\n一;one;c\n", nil, "一", "one"),
      ("one,一\n", nil, "one", "一"),
      ("\u{FEFF}target,source\r\n一,\"o\"\"n\r\ne\"\r\n", nil, "o\"n\r\ne", "一"),
    ] as [(String, String?, String, String)])
  func tables(text: String, id: String?, source: String, target: String) throws {
    let read = try units(text, .csv)
    #expect(read.map(\.source.string) == [source])
    #expect(read.map(\.target?.string) == [target])
    #expect(read.map(\.id) == [id])
  }

  @Test(
    "A broken file is refused with the line that is wrong and what to do",
    arguments: [
      ("msgid \"a\nmsgstr \"b\"\n", .po, "f:1:7: this quotation mark is not closed"),
      ("msgid \"a\"\nmsgstr \"b\" c\n", .po, "f:2:12: text after a closing quotation mark"),
      (
        "msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"", .po, "f:2:1: this entry has the same keyword twice"
      ),
      ("# c\nhello\n", .po, "f:2:1: not a line of a PO file"),
      ("msgid \"a\"\n\n", .po, "f:1: an entry without a msgstr"),
      ("msgstr \"a\"\n", .po, "f:1:1: msgstr without a msgid"),
      ("msgid \"a\"\nmsgstr[1] \"b\"\n", .po, "f:2:1: msgstr[1] without msgstr[0]"),
      ("source,target\none\n", .csv, "f:2: the row has 1 fields; at least 2 are wanted"),
      ("source,target\n\"one,two\nx", .csv, "f:2:1: this quotation mark is not closed"),
      ("a,b,c\n1,2,3\n", .csv, "f:1: the first row has 3 fields and names no columns"),
      ("{\"source\":1}\n", .jsonl, "f:1: not a pair"),
      ("<tmx><body>", .tmx, "f:1:12: not well-formed XML"),
      ("<a/>", .xliff, "f:1:1: the document is <a>; an XLIFF file is <xliff>"),
      ("<xliff version=\"3.0\"/>", .xliff, "f:1:1: XLIFF of version '3.0'"),
      (
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\"><a>&e;</a></xliff>",
        .xliff, "the entity '&e;' is not defined"
      ),
    ] as [(String, BilingualFormat, String)])
  func faults(text: String, format: BilingualFormat, message: String) throws {
    do {
      let read = try Units.read(Array(text.utf8), format, name: "f").units
      Issue.record("read as \(read.count) units")
    } catch {
      #expect("\(error)".contains(message), "\(error)")
    }
  }

  @Test("The two files of a corpus that do not go together are refused with both lengths")
  func unequalFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("1\n2\n3\n", to: "c.zh")
    try folder.write("1\n", to: "c.en")
    let input = BilingualInput(
      paths: [folder.path + "/c.zh", folder.path + "/c.en"], format: .moses)
    let reader = try input.open()
    #expect(try reader.next()?.target?.string == "1")
    #expect(reader.languages == UnitLanguages(source: .simplifiedChinese, target: .english))
    #expect(throws: BitextFormatError.self) { try reader.next() }
  }

  @Test(
    "The format is told by what stands in the file",
    arguments: [
      ("<?xml version=\"1.0\"?>\n<!-- <tmx> -->\n<xliff version=\"2.0\">", .xliff),
      ("\u{FEFF}<!DOCTYPE tmx SYSTEM \"a.dtd\"><tmx>", .tmx), ("# c\n\nmsgid \"\"\n", .po),
      ("msgctxt \"c\"\n", .po), ("msgid is a word\n", nil), ("<html>", nil), ("", nil),
      ("#\n", nil),
      ("<!-- ", nil),
    ] as [(String, BilingualFormat?)])
  func detection(text: String, format: BilingualFormat?) {
    #expect(BilingualFormat.detected(in: Array(text.utf8)) == format)
  }
}
