// Finding terms in texts: what is an occurrence and what is not.
import GlossaryModel
import Testing
import TextModel

@testable import TermMatching

@Suite struct TermMatcherTests {
  @Test(
    "An occurrence that a reader would see at once would be missed",
    arguments: [
      ("Global Development Initiative", "the global development INITIATIVE", 1),
      ("China-CELAC Forum", "China–CELAC Forum, China CELAC forum and China - CELAC Forum", 3),
      ("Brasília Consensus", "the Brasilia Consensus", 1),
      ("Brasilia Consensus", "the Brasília consensus", 1),
      ("Confucius Institute", "Confucius Institutes and a Confucius Institute", 2),
      ("Confucius Institutes", "the first Confucius Institute", 1),
      ("Action Plan", "the Action Plan’s goals, two action plans' goals", 2),
      ("Small Economy", "small economies", 1),
      ("Head of State", "Heads of State", 1),
      ("Community with a Shared Future", "communities with a shared future", 1),
      ("Spokeswoman", "two spokeswomen", 1),
      ("People's Daily", "the People’s Daily, the people's\r\ndaily", 2),
      ("Action Plan", "the action\nplan, the Action\r\n   Plan, the action  plan", 3),
      ("high-level forum", "a high level forum, a High‑Level Forum", 2),
      ("U.N. Charter", "the UN Charter", 1),
      ("GDI", "the GDI, GDIs, (GDI), GDI's", 4),
      ("（GDI）", "the (GDI)", 1),
      ("全球发展倡议", "全球發展倡議和全球发\n展倡议", 2),
      ("5G 网络", "建设5G网络", 1),
      ("ＧＤＩ", "GDI", 1),
      ("Кооперация", "кооперация", 1),
      ("memo", "memos", 1),
    ])
  func found(term: String, text: String, count: Int) throws {
    #expect(try Finding(term).texts(in: text).count == count)
  }

  @Test(
    "Something else would be taken for the term",
    arguments: [
      ("form", "a forum of reformers with forms2"),
      ("GDI", "gdi Gdi"),
      ("AID", "first aid"),
      ("Plan", "planning, Plano, plan9, planъ"),
      ("United Nations", "a united nation"),
      ("Action Plan", "an action\n\nplan"),
      ("Action Plan", "an action\r\n \r\nplan"),
      ("积分", "累積分佈"), ("积分", "累积分布"), ("中国", "发展中国家"), ("市长", "南京市长江大桥"),
      ("Кооперация", "кооперациям"),
      ("plan", "pla n"),
      ("...", "..."),
    ])
  func notFound(term: String, text: String) throws {
    #expect(try Finding(term).texts(in: text) == [])
  }

  @Test("What the glossary says about a term would not hold")
  func rules() throws {
    #expect(
      try Finding("US") { $0.caseSensitive = true }.texts(in: "us, US, Us") == ["US"])
    #expect(try Finding("GmbH") { $0.caseSensitive = true }.texts(in: "GMBH GmbH") == ["GmbH"])
    #expect(
      try Finding("Act") { $0.exact = true }.texts(in: "acts, an act, the Act's") == ["act", "Act"])
    #expect(try Finding("Brasília") { $0.exact = true }.texts(in: "Brasilia") == [])
    #expect(try Finding("积分") { $0.insideWords = true }.texts(in: "累積分佈") == ["積分"])
  }

  @Test("A term inside a longer one would not be told apart, or one of two equals be lost")
  func nested() throws {
    let matcher = try TermMatcher(concepts: [
      Finding.concept("forum", ["Forum"]), Finding.concept("ccf", ["China-CELAC Forum"]),
      Finding.concept("other", ["China–CELAC Forum"]), Finding.concept("celac", ["CELAC"]),
      Finding.concept("meeting", ["Forum Meeting"]),
    ])
    let text = Array("China–CELAC Forum Meeting".utf8)
    let found = matcher.matches(in: text).map {
      "\(matcher.concept(of: $0).id) \($0.span.start) \($0.span.end) \($0.isNested)"
    }
    #expect(
      found == [
        "ccf 0 19 false", "other 0 19 false", "celac 8 13 true", "meeting 14 27 false",
        "forum 14 19 true",
      ])
  }

  @Test("Of two variants the one that stands in the text would not be named")
  func spelling() throws {
    let matcher = try TermMatcher(concepts: [
      Finding.concept("ccf", ["China-CELAC Forum", "China–CELAC Forum", "China-CELAC Forums"])
    ])
    let texts = ["China–CELAC Forum", "China-CELAC forum", "China-CELAC Forums"]
    let terms = texts.map { text in
      matcher.matches(in: Array(text.utf8)).map { matcher.term(of: $0).text }
    }
    #expect(terms == [["China–CELAC Forum"], ["China-CELAC Forum"], ["China-CELAC Forums"]])
  }

  @Test("A place would not be that of the user's own bytes")
  func originalBytes() throws {
    let text = "\u{FEFF}见中拉论坛。\r\nthe  China–CELAC\r\nForums’ ﬁle"
    let utf16: [UInt8] = text.utf16.flatMap { unit -> [UInt8] in
      [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    for bytes in [Array(text.utf8), utf16] {
      let source = try SourceDecoder.decode(name: "a", bytes: bytes)
      let matcher = try TermMatcher(concepts: [
        Finding.concept("ccf", ["China-CELAC Forum"], ["中拉论坛"]), Finding.concept("file", ["file"]),
      ])
      let spans = matcher.matches(in: source).map { source.original($0.span) }
      let slices = spans.map { span in
        let slice = Array(bytes[span.range])
        return bytes == utf16
          ? String(decoding: slice.pairs, as: UTF16.self) : String(decoding: slice, as: UTF8.self)
      }
      #expect(slices == ["中拉论坛", "China–CELAC\r\nForums", "ﬁle"])
    }
    let chinese: [UInt8] = [0xD6, 0xD0, 0xC0, 0xAD, 0xC2, 0xDB, 0xCC, 0xB3]
    let source = try SourceDecoder.decode(
      name: "a", bytes: [0x61, 0x20] + chinese, encoding: .gb18030)
    let matcher = try TermMatcher(concepts: [Finding.concept("ccf", [], ["中拉論壇"])])
    #expect(matcher.matches(in: source).map { source.original($0.span) } == [ByteSpan(2, 10)])
  }

  @Test("A text in parts would give other occurrences than the whole")
  func longLine() throws {
    let matcher = try TermMatcher(concepts: [
      Finding.concept("a", ["action plan"], ["行动计划"]), Finding.concept("b", ["plan action plan"]),
    ])
    let unit = "An action plan action plan of the 行动计划 and 动计划 text; "
    let text = Array(String(repeating: unit, count: 200).utf8)
    let whole = matcher.matches(in: text)
    #expect(whole.count == 4 * 200)
    for size in [1, 7, 64, 1000] {
      #expect(matcher.matches(in: text, window: size, margin: 120) == whole)
    }
  }
}

/// A matcher of one term.
struct Finding {
  private let matcher: TermMatcher

  init(_ text: String, _ change: (inout Term) -> Void = { _ in }) throws {
    let isChinese = text.unicodeScalars.contains { CharacterClass.isHan($0.value) }
    var term = Term(text: text, language: isChinese ? .simplifiedChinese : .english)
    change(&term)
    matcher = try TermMatcher(concepts: [Concept(id: "a", terms: [term])])
  }

  /// The places in `text` where the term stands.
  func texts(in text: String) -> [String] {
    let source = SourceText(name: "a", string: text)
    return matcher.matches(in: source).map { source.string($0.span) }
  }

  static func concept(_ id: String, _ english: [String], _ chinese: [String] = []) -> Concept {
    Concept(
      id: id,
      terms: english.map { Term(text: $0, language: .english) }
        + chinese.map { Term(text: $0, language: .simplifiedChinese) })
  }
}

extension [UInt8] {
  /// The units of UTF-16, low byte first.
  fileprivate var pairs: [UInt16] {
    stride(from: 0, to: count - 1, by: 2).map { UInt16(self[$0]) | UInt16(self[$0 + 1]) << 8 }
  }
}
