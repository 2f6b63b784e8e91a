// Rules of regular expressions that divide a text.
import ICUText
import Testing

@Suite("Break rules")
struct BreakRulesTests {
  private func pieces(
    _ text: String, _ rules: [(before: String, after: String, breaks: Bool)]
  ) throws -> [String] {
    let set = try #require(BreakRules())
    for rule in rules { try set.add(before: rule.before, after: rule.after, breaks: rule.breaks) }
    let bytes = Array(text.utf8)
    let ends = try bytes.withUnsafeBufferPointer { try set.breaks(in: $0) }
    return zip([0] + ends, ends + [bytes.count]).map {
      String(decoding: bytes[$0..<$1], as: UTF8.self)
    }
  }

  @Test("The first rule that matches decides, so that exceptions stand before what they except")
  func order() throws {
    let exception = (before: #"\bMr\."#, after: #"\s"#, breaks: false)
    let point = (before: #"\."#, after: #"\s"#, breaks: true)
    let text = "Mr. Li came. He spoke."
    #expect(try pieces(text, [exception, point]) == ["Mr. Li came.", " He spoke."])
    #expect(try pieces(text, [point, exception]).count == 3)
  }

  @Test("Matches that overlap all count: initials that share a space")
  func overlap() throws {
    let rules = [
      (before: #"\s\p{Lu}\.\s"#, after: "", breaks: false),
      (before: #"\.\s"#, after: "", breaks: true),
    ]
    #expect(try pieces("By J. R. R. Li. It sold.", rules) == ["By J. R. R. Li. ", "It sold."])
  }

  @Test("Places are bytes, whatever stands before them")
  func bytes() throws {
    let rules = [(before: "。", after: "", breaks: true)]
    #expect(try pieces("一带𠀀一路。合作。a", rules) == ["一带𠀀一路。", "合作。", "a"])
    #expect(try pieces("", rules) == [""])
    #expect(try pieces("ab", [(before: "", after: "", breaks: true)]) == ["a", "b"])
  }

  @Test(
    "What is no regular expression is told by rule and side",
    arguments: [("(", "a", true), ("a)", "(b", true), ("a", "[", false)])
  func faults(before: String, after: String, isBefore: Bool) throws {
    let set = try #require(BreakRules())
    try set.add(before: "a", after: "", breaks: true)
    let fault = #expect(throws: BreakRules.Fault.self) {
      try set.add(before: before, after: after, breaks: true)
    }
    #expect(fault?.rule == 1)
    if case .before = fault?.kind { #expect(isBefore) } else { #expect(!isBefore) }
  }

  @Test(
    "An expression that never comes to an end is stopped",
    arguments: [#"(a+)+$b"#, #"(?:a|aa)+c"#, #"(.*)*.*(.*)*x"#])
  func hostile(pattern: String) throws {
    let set = try #require(BreakRules(milliseconds: 50))
    try set.add(before: "b", after: "", breaks: true)
    try set.add(before: pattern, after: "", breaks: true)
    let text = [UInt8](repeating: 0x61, count: 5000)
    let fault = #expect(throws: BreakRules.Fault.self) {
      _ = try text.withUnsafeBufferPointer { try set.breaks(in: $0) }
    }
    #expect(fault?.rule == 1)
  }

  @Test("A language's pattern matches the whole tag in whatever case")
  func languages() {
    #expect(BreakRules.matches("ZH.*", "zh-Hans") == true)
    #expect(BreakRules.matches("zh", "zh-Hans") == false)
    #expect(BreakRules.matches("(", "zh") == nil)
  }
}
