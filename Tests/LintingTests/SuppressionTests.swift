// Tests of the comments that switch rules off.
import DocumentModel
import DocumentReaders
import Linting
import Testing
import TextModel

/// A rule that finds every `XX`.
private struct DoubleX: DocumentRule {
  static let description = RuleDescription(
    id: "double-x", severity: .warning, summary: "XX.", details: "", fires: .init("XX", note: ""),
    silent: .init("X", note: ""), remedy: "")

  func findings(in document: LintedDocument) -> [Finding] {
    let text = document.document.source.utf8
    return text.indices.dropLast().filter { text[$0] == 0x58 && text[$0 + 1] == 0x58 }.map {
      let place = document.place(of: ByteSpan($0, $0 + 2))
      return Finding(rule: "double-x", severity: .warning, place: place, message: "XX")
    }
  }
}

/// A rule that finds documents whose `XX` others have too.
private struct SharedX: CollectionRule {
  static let description = RuleDescription(
    id: "shared-x", severity: .info, summary: "XX.", details: "", fires: .init("XX", note: ""),
    silent: .init("X", note: ""), remedy: "")

  func facts(of document: LintedDocument) -> [Place] {
    DoubleX().findings(in: document).map(\.place)
  }

  func findings(across facts: [[Place]]) -> [Finding] {
    let places = facts.filter { !$0.isEmpty }
    guard places.count > 1 else { return [] }
    return places.flatMap { $0 }.map {
      Finding(rule: "shared-x", severity: .info, place: $0, message: "shared")
    }
  }
}

@Suite struct SuppressionTests {
  private func findings(
    _ text: String, name: String = "a.md", rules: [any CollectionRule] = []
  ) throws -> [Finding] {
    let run = LintRun(
      documentRules: [DoubleX()], collectionRules: rules,
      suppressionRules: SuppressionRules.descriptions.map(\.id),
      knownRules: ["double-x", "shared-x"])
    let document = try DocumentReader.read(
      SourceText(name: name, string: text), language: .english)
    return run.findings(of: [run.look(at: LintedDocument(document))])
  }

  @Test(
    "A comment takes away what it names, where it stands, and nothing else",
    arguments: [
      ("XX\n", ["double-x:1"]),
      ("<!-- isogloss-disable-next-line double-x: why -->\nXX\n\nXX\n", ["double-x:4"]),
      ("<!-- isogloss-disable-next-line double-x: why -->\n\n\nXX and XX\n", []),
      (
        "<!-- isogloss-disable-next-line double-x: a -->\n<!-- isogloss-disable-next-line shared-x: b -->\nXX\n",
        []
      ),
      ("XX <!-- isogloss-disable-line double-x: why --> XX\nXX\n", ["double-x:2"]),
      (
        "<!-- isogloss-disable double-x: why -->\n\nXX\n\n<!-- isogloss-enable double-x -->\n\nXX\n",
        ["double-x:7"]
      ),
      ("<!-- isogloss-disable double-x: why -->\n\nXX\n\nXX", []),
      ("XX\n\n<!-- isogloss-disable-file double-x: why -->\n\nXX", []),
      ("<!-- isogloss-disable-file shared-x: other -->\n\nXX", ["double-x:3"]),
      (
        "<!-- isogloss-disable-next-line double-x:\n  a reason\n  of lines -->\nXX\n", []
      ),
      ("isogloss-disable-file double-x: no comment\nXX", ["double-x:2"]),
      (
        "```markdown\n<!-- isogloss-disable-file double-x: an example -->\n```\n\nXX\n",
        ["double-x:5"]
      ),
      ("// isogloss-disable-next-line double-x: AsciiDoc\nXX", []),
      (".. isogloss-disable-next-line double-x: reStructuredText\nXX", []),
      ("<!-- isogloss-disable-next-line double-x: CRLF -->\r\nXX\r\n\r\nXX", ["double-x:4"]),
    ])
  func suppressed(text: String, expected: [String]) throws {
    let found = try findings(text).map { "\($0.rule):\($0.place.start.line)" }
    #expect(found == expected)
  }

  @Test(
    "A comment that does nothing, gives no reason or names no rule is said, or it would rot",
    arguments: [
      ("<!-- isogloss-disable-next-line double-x: why -->\nfine", ["unused-suppression"]),
      ("<!-- isogloss-disable-next-line shared-x: did not run -->\nfine", []),
      ("<!-- isogloss-disable-next-line double-x -->\nXX", ["suppression-without-reason"]),
      ("<!-- isogloss-disable-next-line double-y: why -->\nfine", ["unknown-rule"]),
      ("<!-- isogloss-disable-file : why -->\nfine", ["unknown-rule"]),
      ("<!-- isogloss-disable-file double-x, shared-x -->\nXX", ["suppression-without-reason"]),
    ])
  func about(text: String, expected: [String]) throws {
    #expect(try findings(text).map(\.rule) == expected)
  }

  @Test("A misspelt rule comes with the one that was probably meant")
  func nearest() throws {
    let found = try findings("<!-- isogloss-disable-file duoble-x: why -->\nfine")
    #expect(found.map(\.message) == ["There is no rule `duoble-x`; did you mean `double-x`?"])
  }

  @Test("What documents have in common is found across them, and suppressed in each by itself")
  func across() throws {
    let run = LintRun(
      documentRules: [], collectionRules: [SharedX()],
      suppressionRules: SuppressionRules.descriptions.map(\.id),
      knownRules: ["double-x", "shared-x"],
      severities: ["shared-x": .error])
    let texts = [
      ("b.md", "XX"), ("a.md", "<!-- isogloss-disable-file shared-x: why -->\n\nXX"),
      ("c.md", "XX XX"),
    ]
    let looks = try texts.map { name, text in
      run.look(
        at: LintedDocument(
          try DocumentReader.read(SourceText(name: name, string: text), language: .english)))
    }
    let found = run.findings(of: looks)
    #expect(
      found.map { "\($0.place.document):\($0.place.span.start)" } == ["b.md:0", "c.md:0", "c.md:3"])
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(run.findings(of: looks.reversed()) == found)
  }

  @Test("A megabyte of comments that nothing closes is read in time")
  func hostile() throws {
    let open = String(repeating: "<!-- isogloss-disable double-x: a\n", count: 20_000)
    let pairs = String(
      repeating: "<!-- isogloss-disable double-x: a -->\n<!-- isogloss-enable shared-x -->\nXX\n",
      count: 5_000)
    #expect(try findings(open, name: "a.txt").count == 20_000)
    #expect(try !findings(pairs, name: "a.txt").contains { $0.rule == "double-x" })
  }
}
