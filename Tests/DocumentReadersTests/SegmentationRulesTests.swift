// Rules of sentence segmentation in SRX.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import TestSupport
import TextModel
import Testing

@Suite("Segmentation rules (SRX)")
struct SegmentationRulesTests {
  private func srx(
    cascade: String = "no", rules: String = Self.rules, maps: String = Self.maps
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" xmlns:okp="urn:other" version="2.0">
    <header segmentsubflows="yes" cascade="\(cascade)">
    <formathandle type="start" include="no"/><okp:options oneSegmentIncludesAll="no"/>
    </header>
    <body><languagerules>
    \(rules)
    </languagerules><maprules>
    \(maps)
    </maprules></body></srx>
    """
  }

  private static let rules = """
    <languagerule languagerulename="abbreviations">
    <rule break="no"><beforebreak>\\bal\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule>
    <languagerule languagerulename="all">
    <rule><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule>
    </languagerule>
    """
  private static let maps = """
    <languagemap languagepattern="EN.*" languagerulename="abbreviations"/>
    <languagemap languagepattern=".*" languagerulename="all"/>
    """

  private func sentences(
    _ text: String, _ rules: SegmentationRules, _ language: LanguageTag = .english,
    format: DocumentFormat = .plainText
  ) throws -> [String] {
    let document = try DocumentReader.read(
      Array(text.utf8), name: "a", language: language,
      options: ReadingOptions(format: format, segmentation: rules))
    return document.sentences.map { document.source.string($0.span) }
  }

  @Test("With cascade all maps of a language count, without it the first alone")
  func cascade() throws {
    let text = "Li et al. say so; we agree. Good"
    let all = try SRXReader.read(Array(srx(cascade: "yes").utf8), name: "a.srx")
    #expect(try sentences(text, all) == ["Li et al. say so;", "we agree.", "Good"])
    let first = try SRXReader.read(Array(srx().utf8), name: "a.srx")
    #expect(try sentences(text, first) == [text])
    #expect(try sentences(text, first, .simplifiedChinese).count == 4)
    #expect(all.hash.count == 64)
  }

  @Test("A language that no map names keeps the program's own rules")
  func unnamed() throws {
    let maps = #"<languagemap languagepattern="ZH-CN" languagerulename="all"/>"#
    let rules = try SRXReader.read(Array(srx(maps: maps).utf8), name: "a.srx")
    #expect(try sentences("Dr. Li; so. Yes.", rules) == ["Dr. Li; so.", "Yes."])
    #expect(try sentences("a; b", rules, .simplifiedChinese) == ["a;", "b"])
  }

  @Test("Numbers of items stay with their sentences, in every format")
  func formats() throws {
    let rules = try SRXReader.read(Array(srx(cascade: "yes").utf8), name: "a.srx")
    #expect(
      try sentences("1. Peace; trade\n2. Ports", rules) == ["1. Peace;", "trade", "2. Ports"])
    #expect(
      try sentences("<p>Peace; <b>tra</b>de</p>", rules, format: .html) == ["Peace;", "trade"])
    #expect(try sentences("a; b\nc", rules, format: .segmented) == ["a; b", "c"])
  }

  @Test(
    "Faults are told with file and line",
    arguments: [
      ("x", "a.srx:1: not well-formed"),
      ("<tmx/>", "a.srx:1: the document is <tmx>"),
      ("<srx version='1.0'/>", "a.srx:1: SRX 1.0 is not read"),
    ])
  func faults(text: String, message: String) {
    let fault = #expect(throws: SegmentationError.self) {
      try SRXReader.read(Array(text.utf8), name: "a.srx")
    }
    #expect(fault?.description.hasPrefix(message) ?? false, "\(fault?.description ?? "")")
  }

  @Test("A map to rules that are not there, no map, and two sets of one name are told")
  func names() {
    let cases = [
      (
        srx(maps: #"<languagemap languagepattern="a" languagerulename="b"/>"#),
        "a.srx:14: there are no rules called `b`"
      ),
      (srx(maps: ""), "a.srx: has no <languagemap>"),
      (srx(rules: Self.rules + Self.rules), "a.srx:12: there are two sets of rules called"),
      (srx(rules: Self.rules.replacing("\"no\"", with: "\"2\"")), "a.srx:8: `break` is yes or no"),
    ]
    for (text, message) in cases {
      let fault = #expect(throws: SegmentationError.self) {
        try SRXReader.read(Array(text.utf8), name: "a.srx")
      }
      #expect(fault?.description.hasPrefix(message) ?? false, "\(fault?.description ?? "")")
    }
  }

  @Test("A rule or a map that is no regular expression is told with its line")
  func expressions() throws {
    let rule = srx(cascade: "yes", rules: Self.rules.replacing("[.;]", with: "[.;"))
    let rules = try SRXReader.read(Array(rule.utf8), name: "a.srx")
    let fault = #expect(throws: DocumentError.self) { try sentences("a. b", rules) }
    #expect(
      fault?.description.hasPrefix("a.srx:11: beforebreak is no regular expression") ?? false)
    let map = srx(maps: #"<languagemap languagepattern="(" languagerulename="all"/>"#)
    let maps = try SRXReader.read(Array(map.utf8), name: "a.srx")
    let other = #expect(throws: DocumentError.self) { try sentences("a. b", maps) }
    #expect(other?.description.hasPrefix("a.srx:14: languagepattern `(`") ?? false)
  }

  @Test("What is written is read again, and is valid by the schema of SRX 2.0")
  func written() throws {
    let file = SRXWriter.file(.builtIn)
    let rules = try SRXReader.read(Array(file.utf8), name: "isogloss.srx")
    #expect(rules.maps.map(\.pattern) == [".*"])
    #expect(
      rules.sets[0].rules.map(\.before) == SegmentationRules.builtIn.sets[0].rules.map(\.before))
    #expect(
      rules.sets[0].rules.map(\.after) == SegmentationRules.builtIn.sets[0].rules.map(\.after))
    if XMLLint.isReady { #expect(try XMLLint.faults(srx: file) == "") }
  }

  @Test(
    "The rules as regular expressions divide the sample as the program does, but for few places")
  func share() throws {
    var (same, all) = (0, 0)
    let rules = SegmentationRules.builtIn
    for name in Self.samples {
      let bytes = Array(try Data(contentsOf: RepositoryPaths.root.appending(path: name)))
      let own = try DocumentReader.read(bytes, name: name)
      let other = try DocumentReader.read(
        bytes, name: name, language: own.language, options: ReadingOptions(segmentation: rules))
      let found = Set(other.sentences.map(\.span))
      same += own.sentences.count { found.contains($0.span) }
      all += max(own.sentences.count, other.sentences.count)
    }
    #expect(Double(same) >= 0.97 * Double(all), "\(same) of \(all)")
  }

  private static let samples = [
    "alignments/action-plan/action-plan.zh.txt", "alignments/action-plan/action-plan.mt.en.txt",
    "alignments/wang-yi-article/wang-yi-article.mfa.en.txt",
    "alignments/wang-yi-article/wang-yi-article.press.en.txt",
    "glossary/sources/beijing-declaration.tcs.en.txt", "glossary/sources/cgtn-opinion.en.txt",
    "glossary/sources/friends-report.en.txt", "glossary/sources/mfa-readout.en.txt",
    "glossary/sources/xi-initiatives-report.en.txt",
  ]
}
