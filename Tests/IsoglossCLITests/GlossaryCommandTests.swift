// The commands on the glossary's files, as a user runs them.
import Foundation
import TestSupport
import Testing

@Suite struct GlossaryCommandTests {
  private static let candidates = """
    glossary: test
    concepts:
      - id: china-celac-forum
        type: forum
        score: 9.0
        terms:
          en:
            - {term: China-CELAC Forum, status: preferred, kind: fullForm}
            - {term: FCC, status: admitted, kind: acronym}
      - id: green-fund
        type: fund
        score: 2.0
        note: anything
        terms:
          en:
            - term: Green Fund
              status: preferred
              kind: fullForm
              score: 2.0
              reasons: [capitals]
              occurrences:
                - {document: report, start: 0, end: 10}

    """

  private static let curated = """
    # Ours.
    glossary: test
    concepts:

      # first
      - id: forum   # the forum
        type: forum
        terms:
          en:
            - {term: China–CELAC Forum, status: preferred}   # with a dash

    """

  private func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "--name", "test"], in: folder.path).status == 0)
    try folder.write(Self.curated, to: "glossary/test.yaml")
    try folder.write(Self.candidates, to: "glossary/candidates/test.yaml")
    return folder
  }

  @Test("an accepted concept is added to a curated file whose comments and order stay")
  func accept() throws {
    let folder = try workspace()
    let run = try ProgramRun(["glossary", "accept", "green-*"], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    let text = try folder.read("glossary/test.yaml")
    #expect(text.hasPrefix(Self.curated.dropLast()))
    #expect(
      text.hasSuffix(
        """

          - id: green-fund
            type: fund
            terms:
              en:
                - {term: Green Fund, status: preferred, kind: fullForm, source: report}

        """))
    let again = try ProgramRun(["glossary", "accept", "green-fund"], in: folder.path)
    #expect(again.status == 0)
    #expect(try folder.read("glossary/test.yaml") == text)
  }

  @Test("a proposal never overrules what a person preferred")
  func conflict() throws {
    let folder = try workspace()
    let run = try ProgramRun(["glossary", "accept", "--all"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("'China-CELAC Forum' is added as admitted"))
    let text = try folder.read("glossary/test.yaml")
    #expect(
      text.contains(
        "status: preferred}   # with a dash\n        - {term: China-CELAC Forum, status: admitted"))
    #expect(text.contains("{term: FCC, status: admitted, kind: acronym}"))
    #expect(try ProgramRun(["glossary", "accept"], in: folder.path).status == 2)
    #expect(try ProgramRun(["glossary", "accept", "no-such"], in: folder.path).status == 2)
  }

  @Test("keys in a terminal accept, skip and prefer; Ctrl-C leaves everything as it was")
  func keys() throws {
    let folder = try workspace()
    let stopped = try TerminalRun(["glossary", "accept"], in: folder.path)
    #expect(stopped.waits(for: "concept 1 of 2"))
    stopped.type("y")
    stopped.type("\u{3}")
    #expect(stopped.end() == 0)
    #expect(try folder.read("glossary/test.yaml") == Self.curated)
    let run = try TerminalRun(["glossary", "accept"], in: folder.path)
    #expect(run.waits(for: "new names of forum"))
    #expect(run.type("n").contains("concept 2 of 2"))
    run.type("y")
    #expect(run.end() == 0)
    let text = try folder.read("glossary/test.yaml")
    #expect(text.contains("green-fund") && !text.contains("FCC"))
  }

  @Test("every fault of the glossary is named with its place, and scripts see that there are some")
  func check() throws {
    let folder = try workspace()
    #expect(try ProgramRun(["glossary", "check"], in: folder.path).status == 0)
    try folder.write(
      Self.curated + """
          - id: body
            terms:
              en:
                - {term: BDY, status: preferred, kind: acronym, source: no-such-report}
                - {term: China–CELAC Forum, status: admitted}

        """, to: "glossary/test.yaml")
    let run = try ProgramRun(["glossary", "check"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.lines.map { $0.prefix(30) } == [
        "glossary/test.yaml:14:11: the ", "glossary/test.yaml:15:11: 'Chi",
      ] || run.lines.count == 2, "\(run.output)")
    #expect(run.output.contains("no-such-report") && run.output.contains("'forum'"))
  }

  @Test("an invalid TBX file is refused with its line and rule, and --lenient reads it")
  func invalid() throws {
    let folder = try workspace()
    let export = ["glossary", "export", "-o", "x.tbx", "--dialect", "min"]
    #expect(try ProgramRun(export, in: folder.path).status == 0)
    let text = try folder.read("x.tbx")
    try folder.write(
      text.replacing("administrativeStatus", with: "usageStatus")
        .replacing("preferredTerm-admn-sts", with: "notRecommended"), to: "bad.tbx")
    let run = try ProgramRun(["glossary", "import", "bad.tbx"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("bad.tbx:20:13: "))
    #expect(run.messages.contains("administrativeStatus, partOfSpeech [category]"))
    let check = try ProgramRun(["glossary", "check", "bad.tbx"], in: folder.path)
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("bad.tbx:20:13: "))
    #expect(try ProgramRun(["glossary", "check", "x.tbx"], in: folder.path).status == 0)
    let lenient = try ProgramRun(
      ["glossary", "import", "bad.tbx", "--lenient", "-o", "-"], in: folder.path)
    #expect(lenient.status == 0)
    #expect(lenient.output.contains("status: deprecated"))
  }

  @Test(
    "what was exported and imported again does not differ",
    arguments: ["x.tbx", "x.tmx", "x.csv", "x.tsv", "x.yaml"])
  func roundTrip(file: String) throws {
    let folder = try TemporaryFolder()
    let sample = RepositoryPaths.root.appending(path: "glossary/china-celac.yaml").path
    let export = try ProgramRun(
      ["glossary", "export", "--glossary", sample, "-o", file], in: folder.path)
    #expect(export.status == 0, "\(export.messages)")
    let diff = try ProgramRun(["glossary", "diff", sample, file], in: folder.path)
    #expect(diff.status == 0, "\(diff.output)\(diff.messages)")
    #expect(
      try ProgramRun(["glossary", "stats", file], in: folder.path).output.contains("concepts"))
  }

  @Test("a difference is shown by concept and term, and scripts see it")
  func diff() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.curated, to: "a.yaml")
    try folder.write(
      Self.curated.replacing("status: preferred", with: "status: deprecated"), to: "b.yaml")
    let run = try ProgramRun(["glossary", "diff", "a.yaml", "b.yaml"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.output == """
        ~ forum
            ~ en China–CELAC Forum
                status: preferred → deprecated

        """)
  }

  @Test("a script that watches a glossary reads what changed, without reading prose")
  func differenceAsJSON() throws {
    let folder = try TemporaryFolder()
    let head = "glossary: g\nconcepts:\n"
    try folder.write(
      head + "  - {id: a, terms: {en: [{term: Old Forum, status: admitted}, "
        + "{term: Gone Plan, status: admitted}]}}\n", to: "a.yaml")
    try folder.write(
      head + "  - {id: a, terms: {en: [{term: Old Forum, status: deprecated}]}}\n"
        + "  - {id: b, terms: {en: [{term: New Plan, status: preferred}]}}\n", to: "b.yaml")
    let run = try ProgramRun(
      ["glossary", "diff", "a.yaml", "b.yaml", "--format", "jsonl"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.output == """
        {"change":"changed","concept":"a","fields":[],"terms":[{"change":"changed","term":"Old Forum",\
        "language":"en","status":"deprecated","fields":[{"name":"status","before":"admitted",\
        "after":"deprecated"}]},{"change":"removed","term":"Gone Plan","language":"en",\
        "status":"admitted","fields":[]}]}
        {"change":"added","concept":"b","fields":[],"terms":[]}

        """)
    let stats = try ProgramRun(
      ["glossary", "stats", "b.yaml", "--format", "json"], in: folder.path)
    #expect(stats.output.hasPrefix(#"{"glossary":"g","concepts":2,"terms":2,"#))
    #expect(stats.output.contains(#""languages":[{"language":"en","terms":2,"concepts":2}]"#))
  }

  @Test("a language for a known id would be refused, and notes of the file would vanish")
  func importByID() throws {
    let folder = try workspace()
    try folder.write(
      """
      concept,language,term,status,note,source,definition
      forum,en,China–CELAC Forum,preferred,with a dash,,What it is
      forum,zh,中拉论坛,preferred,,,

      """, to: "more.csv")
    let run = try ProgramRun(["glossary", "import", "more.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(
      run.lines == [
        "added term forum: 中拉论坛", "added field forum: definition",
        "added field forum: 'China–CELAC Forum': note",
        "0 concepts, 1 terms and 2 fields added, 0 there already, 0 conflicts",
      ])
    #expect(
      try folder.read("glossary/test.yaml") == """
        # Ours.
        glossary: test
        concepts:

          # first
          - id: forum   # the forum
            type: forum
            definition:
              text: What it is
            terms:
              en:
                - {term: China–CELAC Forum, status: preferred, note: with a dash}   # with a dash
              zh-Hans:
                - {term: 中拉论坛, status: preferred, kind: fullForm}

        """)
    try folder.write(
      "concept,language,term,note,definition\nforum,en,China–CELAC Forum,no,Something else\n",
      to: "other.csv")
    let other = try ProgramRun(["glossary", "import", "other.csv"], in: folder.path)
    #expect(other.status == 1)
    #expect(
      other.lines.prefix(2) == [
        "kept       forum: definition stays 'What it is', not 'Something else'",
        "kept       forum: 'China–CELAC Forum': note stays 'with a dash', not 'no'",
      ])
  }

  @Test("a name that happens to be another concept's id would become a name of that")
  func importByName() throws {
    let folder = try workspace()
    try folder.write("language,term\nde,Forum\n", to: "more.csv")
    let run = try ProgramRun(["glossary", "import", "more.csv"], in: folder.path)
    #expect(run.lines.first == "added      forum-2", "\(run.output)")
  }

  @Test("in a fresh clone an editor would look for the schema in vain")
  func freshClone() throws {
    let folder = try workspace()
    let schema = ".isogloss/schemas/glossary.schema.json"
    let text = try folder.read(schema)
    try folder.write("old", to: schema)
    let run = try ProgramRun(["glossary", "stats"], in: folder.path)
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(try folder.read(schema) == text)
  }

  @Test("an editor finds the schema from the first line of a new glossary")
  func schema() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "--name", "test"], in: folder.path).status == 0)
    let line = try folder.read("glossary/test.yaml").split(separator: "\n")[0]
    let path = try #require(line.split(separator: "=").last)
    let schema = try folder.read("glossary/" + path)
    #expect(schema.contains("A curated glossary"))
    #expect(try folder.names().contains(".isogloss"))
  }

  @Test("a format that needs languages, or cannot be read, is told so")
  func unusable() throws {
    let folder = try workspace()
    for arguments in [
      ["export", "--format", "omegat"], ["export", "--format", "vale"], ["export"],
      ["export", "--format", "deepl", "--from", "en", "--to", "en"],
      ["import", "x.ttl"], ["import", "x.csv", "--status", "gut=good"], ["import", "nothing"],
      ["export", "--format", "tbx", "--dialect", "core", "--style", "dct"],
    ] {
      let run = try ProgramRun(["glossary"] + arguments, in: folder.path)
      #expect(run.status == 2, "\(arguments) \(run.messages)")
    }
  }
}
