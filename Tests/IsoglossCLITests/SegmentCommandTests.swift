// isogloss segment, and rules of segmentation in other commands, as a user gives them.
import TestSupport
import Testing

@Suite struct SegmentCommandTests {
  /// Rules under which semicolons alone end sentences.
  private let rules = """
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
    <header segmentsubflows="yes" cascade="no"/><body><languagerules>
    <languagerule languagerulename="semicolons">
    <rule break="yes"><beforebreak>[;；]</beforebreak><afterbreak></afterbreak></rule>
    </languagerule></languagerules><maprules>
    <languagemap languagepattern=".*" languagerulename="semicolons"/></maprules></body></srx>
    """

  @Test("Sentences are shown one a line, with their places where asked for")
  func sentences() throws {
    let folder = try TemporaryFolder()
    try folder.write("Dr. Li came. He spoke.\n\n双方同意。合作继续。\n", to: "a.txt")
    let run = try ProgramRun(["segment", "a.txt", "-q"], in: folder.path)
    #expect(run.lines == ["Dr. Li came.", "He spoke.", "双方同意。", "合作继续。"])
    let json = try ProgramRun(["segment", "a.txt", "-q", "--format", "jsonl"], in: folder.path)
    #expect(json.lines[1].hasPrefix(#"{"document":"a.txt","start":13,"end":22,"id":"s"#))
    #expect(try ProgramRun(["segment"], in: folder.path).status == 2)
  }

  @Test("The user's own rules count, from the command line and from the workspace")
  func ownRules() throws {
    let folder = try TemporaryFolder()
    try folder.write(rules, to: "own.srx")
    try folder.write("Ports; roads. Rail.\n", to: "a.txt")
    let named = try ProgramRun(["segment", "a.txt", "-q", "--srx", "own.srx"], in: folder.path)
    #expect(named.lines == ["Ports;", "roads. Rail."])
    try folder.write("isogloss: 1\nname: a\nsegmentation: own.srx\n", to: "isogloss.yaml")
    let found = try ProgramRun(["segment", "a.txt", "-q"], in: folder.path)
    #expect(found.lines == ["Ports;", "roads. Rail."])
    try folder.write("<srx", to: "own.srx")
    let fault = try ProgramRun(["segment", "a.txt", "-q"], in: folder.path)
    #expect(fault.status == 2)
    #expect(fault.messages.hasPrefix("isogloss: own.srx:1: "), "\(fault.messages)")
  }

  @Test("The rules that are exported can be given back")
  func exported() throws {
    let folder = try TemporaryFolder()
    try folder.write("Dr. Li came. He spoke (see No. 5. It is long) of it.\n", to: "a.txt")
    _ = try ProgramRun(["segment", "--export-srx", "-o", "own.srx"], in: folder.path)
    let own = try ProgramRun(["segment", "a.txt", "-q"], in: folder.path)
    let run = try ProgramRun(["segment", "a.txt", "-q", "--srx", "own.srx"], in: folder.path)
    #expect(run.lines == own.lines)
    #expect(run.lines.count == 2)
  }

  @Test("Pairs are aligned again where the rules change, and can be revised under them")
  func build() throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    let settings = try folder.read("isogloss.yaml")
    try folder.write(rules, to: "own.srx")
    try folder.write(settings + "\nsegmentation: own.srx\n", to: "isogloss.yaml")
    #expect(try ProgramRun(["build", "--check", "-q"], in: folder.path).status == 1)
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(try ProgramRun(["build", "--check", "-q"], in: folder.path).status == 0)
    let links = "alignments/wang-yi-article/links.jsonl"
    #expect(try folder.read(links).contains("\"segmentation\":\""))
    let pairs = try ProgramRun(["convert", links, "--format", "jsonl", "-q"], in: folder.path)
    #expect(pairs.status == 0, "\(pairs.messages)")
    try folder.write(settings, to: "isogloss.yaml")
    let other = try ProgramRun(["convert", links, "--format", "jsonl", "-q"], in: folder.path)
    #expect(other.status == 2)
    #expect(other.messages.contains("divided by rules"), "\(other.messages)")
  }
}
