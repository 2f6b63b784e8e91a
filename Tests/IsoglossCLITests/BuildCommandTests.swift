// isogloss build on the sample workspace.
import FoundationEssentials
import TestSupport
import Testing

@Suite struct BuildCommandTests {
  private let wangYi = "alignments/wang-yi-article"
  private let links = "alignments/wang-yi-article/links.jsonl"
  private let otherLinks = "alignments/action-plan/links.jsonl"
  private let candidates = "glossary/candidates/china-celac.yaml"

  @Test("A build writes beads and candidates, and touches nothing that a person wrote")
  func writes() throws {
    let sample = try SampleWorkspace()
    let before = try sample.contents()
    let run = try ProgramRun(["build"], in: sample.folder.path)
    #expect(run.status == 0, "\(run.messages)")
    let after = try sample.contents()
    for (name, content) in before { #expect(after[name] == content, "\(name) was changed") }
    #expect(Set(after.keys).subtracting(before.keys) == [links, otherLinks, candidates])
    #expect(run.output.contains("wang-yi-article  written"))
    #expect(run.output.contains("concepts proposed"))
    #expect(run.messages.contains("no dictionary"))
  }

  @Test("Building twice gives the same bytes, whether or not everything is done again")
  func deterministic() throws {
    let sample = try SampleWorkspace()
    _ = try ProgramRun(["build", "-q"], in: sample.folder.path)
    let first = try sample.contents()
    _ = try ProgramRun(["build", "-q"], in: sample.folder.path)
    #expect(try sample.contents() == first)
    _ = try ProgramRun(["build", "-q", "--rebuild"], in: sample.folder.path)
    #expect(try sample.contents() == first)
  }

  @Test("However many pairs are aligned at a time, the same bytes are written", arguments: [2, 8])
  func jobs(number: Int) throws {
    let sample = try SampleWorkspace()
    let jobs = ["build", "-q", "--jobs"]
    #expect(try ProgramRun(jobs + ["1"], in: sample.folder.path).status == 0)
    let one = try sample.contents()
    let run = try ProgramRun(jobs + ["\(number)", "--rebuild"], in: sample.folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try sample.contents() == one)
    #expect(try ProgramRun(jobs + ["0"], in: sample.folder.path).status == 2)
  }

  @Test("Only what changed is done again, and --check says what that will be")
  func incremental() throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder
    #expect(try ProgramRun(["build", "--check", "-q"], in: folder.path).status == 1)
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    let fresh = try ProgramRun(["build", "--check", "-q"], in: folder.path)
    #expect(fresh.status == 0, "\(fresh.output)")

    let text = try folder.read("\(wangYi)/wang-yi-article.mfa.en.txt")
    try folder.write(text + "One more sentence.\n", to: "\(wangYi)/wang-yi-article.mfa.en.txt")
    let stale = try ProgramRun(["build", "--check", "-q"], in: folder.path)
    #expect(stale.status == 1)
    #expect(stale.output.contains("wang-yi-article  OUT OF DATE"))
    #expect(stale.output.contains("action-plan  up to date"))

    let again = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(again.output.contains("wang-yi-article  written"))
    #expect(again.output.contains("action-plan  up to date"))
    #expect(again.output.contains("names  written"))
  }

  @Test("An edit of the glossary aligns those pairs again about which it says something else")
  func glossaryEdits() throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder
    let name = "glossary/china-celac.yaml"
    let glossary = try folder.read(name)
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(try folder.read(links).contains("\"glossary\":\""))
    #expect(try folder.read(otherLinks).contains("\"glossary\":\""))

    try folder.write("# A remark.\n" + glossary, to: name)
    let remark = try ProgramRun(["build", "--check", "-q"], in: folder.path)
    #expect(remark.output.contains("wang-yi-article  up to date"), "\(remark.output)")
    #expect(remark.output.contains("action-plan  up to date"))

    let concept =
      "  - id: honduras\n    terms:\n      en:\n        - {term: Honduras, status: preferred}\n"
    try folder.write(glossary + concept, to: name)
    let stale = try ProgramRun(["build", "--check", "-q"], in: folder.path)
    #expect(stale.status == 1)
    #expect(stale.output.contains("wang-yi-article  OUT OF DATE"), "\(stale.output)")
    #expect(stale.output.contains("action-plan  up to date"))
    let again = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(again.output.contains("wang-yi-article  written"))
    #expect(try ProgramRun(["build", "--check", "-q"], in: folder.path).status == 0)
  }

  @Test("A bead that a person confirmed survives an edit of the text, and one that cannot is kept")
  func decidedBeads() throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    var lines = try folder.read(links).split(separator: "\n").map(String.init)
    let twoSided = lines.indices.dropFirst().filter { !lines[$0].contains("[]") }
    let first = lines[twoSided[0]].replacing("\"automatic\"", with: "\"confirmed\"")
    let other = lines[twoSided[9]].replacing("\"automatic\"", with: "\"corrected\"")
    lines[twoSided[0]] = first
    lines[twoSided[9]] = other
    try folder.write(lines.joined(separator: "\n") + "\n", to: links)

    let name = "\(wangYi)/wang-yi-article.mfa.en.txt"
    try folder.write("A new first sentence.\n" + (try folder.read(name)), to: name)
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(try Self.ids(inBeadsOf: folder.read(links), origin: "confirmed") == [Self.ids(first)])
    #expect(try Self.ids(inBeadsOf: folder.read(links), origin: "corrected") == [Self.ids(other)])

    try folder.write("Nothing is left of it.\n", to: name)
    let run = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(run.output.contains("links.unplaced.jsonl"))
    let kept = try folder.read("\(wangYi)/links.unplaced.jsonl")
    #expect(kept.contains(Self.ids(first)))
    #expect(kept.contains(Self.ids(other)))
  }

  @Test("Killed at any moment, a build leaves whole files, and the next one finishes the work")
  func killed() throws {
    let sample = try SampleWorkspace()
    _ = try ProgramRun(["build", "-q"], in: sample.folder.path)
    let whole = try sample.contents()
    for delay in stride(from: 5, through: 165, by: 20) {
      _ = try ProgramRun(
        ["build", "-q", "--rebuild"], in: sample.folder.path, killedAfter: delay)
      let files = try sample.contents()
      for (name, content) in whole { #expect(files[name] == content, "\(name) after \(delay) ms") }
    }
    #expect(try ProgramRun(["build", "-q"], in: sample.folder.path).status == 0)
    let after = try sample.contents().filter { whole[$0.key] != nil }
    #expect(after == whole)
  }

  @Test("Damaged output that holds no decision is made again, and --check does not trust it")
  func damagedOutput() throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    let whole = try sample.contents()
    let beads = try folder.read(links)
    let lines = beads.split(separator: "\n")
    let names = try folder.read(candidates)
    let withoutOne = (lines.prefix(5) + lines.dropFirst(6)).joined(separator: "\n") + "\n"
    let damages: [(String, String)] = [
      (links, String(beads.dropLast(100))), (links, withoutOne),
      (links, beads + String(lines[4]) + "\n"), (links, beads + "<<<<<<< HEAD\n"),
      (candidates, names.replacing("concepts:", with: "<<<<<<< HEAD\nconcepts:")),
      (candidates, String(names.dropLast(300))),
    ]
    for (name, damaged) in damages {
      try folder.write(damaged, to: name)
      #expect(try ProgramRun(["build", "--check", "-q"], in: folder.path).status == 1, "\(name)")
      #expect(try ProgramRun(["build", "-q"], in: folder.path).status == 0)
      #expect(try sample.contents() == whole, "\(name)")
    }
  }

  @Test(
    "A file of beads that cannot be read is left alone where it may hold a person's decisions",
    arguments: ["<<<<<<< HEAD", "{\"sorce\":[0],\"target\":[0]}", "{\"source\":[0],\"tar"])
  func unreadableDecisions(line: String) throws {
    let sample = try SampleWorkspace()
    _ = try ProgramRun(["build", "-q"], in: sample.folder.path)
    var lines = try sample.folder.read(links).split(separator: "\n").map(String.init)
    lines[3] = lines[3].replacing("\"automatic\"", with: "\"confirmed\"")
    let broken = lines.joined(separator: "\n") + "\n" + line + "\n"
    try sample.folder.write(broken, to: links)
    for arguments in [["build"], ["build", "--rebuild"], ["build", "--check"]] {
      let run = try ProgramRun(arguments + ["-q"], in: sample.folder.path)
      #expect(run.status == 2)
      #expect(run.messages.contains("links.jsonl:\(lines.count + 1):"))
    }
    #expect(try sample.folder.read(links) == broken)
  }

  @Test("Another dictionary is told apart from a stale file, and its beads outlive its removal")
  func otherDictionary() throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder
    _ = try ProgramRun(["build", "-q"], in: folder.path)
    try folder.write(
      "論壇 论坛 [lun4 tan2] /forum/\n合作 合作 [he2 zuo4] /cooperation/\n", to: "small.u8")
    #expect(try ProgramRun(["lexicon", "install", "small.u8"], in: folder.path).status == 0)

    let check = try ProgramRun(["build", "--check", "-q"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("another dictionary"))

    let again = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(again.output.contains("action-plan  written"))
    let made = try sample.contents()
    try FileManager.default.removeItem(atPath: folder.path + "/.isogloss")
    let without = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(without.status == 0)
    #expect(!without.output.contains("written"))
    #expect(try sample.contents() == made)
  }

  @Test("A file of beads from a later version of the program is not overwritten")
  func laterVersion() throws {
    let sample = try SampleWorkspace()
    _ = try ProgramRun(["build", "-q"], in: sample.folder.path)
    let later = try sample.folder.read(links).replacing("\"version\":1", with: "\"version\":2")
    try sample.folder.write(later, to: links)
    #expect(try ProgramRun(["build", "-q"], in: sample.folder.path).status == 2)
    #expect(try sample.folder.read(links) == later)
  }

  @Test("Look-up goes on with the curated glossary where the proposals cannot be read")
  func brokenCandidates() throws {
    let sample = try SampleWorkspace()
    try sample.folder.write("concepts: [\n", to: candidates)
    let run = try ProgramRun(["lookup", "GDI"], in: sample.folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("Global Development Initiative"))
    #expect(run.messages.contains("china-celac.yaml:"))
  }

  @Test("The workspace can be named by a relative path", arguments: [".", "..", "../", "../x/.."])
  func relativeProject(path: String) throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init", "--name", "p"], in: folder.path).status == 0)
    try folder.write("", to: "x/file")
    let place = path == "." ? folder.path : folder.path + "/x"
    let run = try ProgramRun(["build", "-C", path], in: place)
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test("Two documents with one id are refused, with both places")
  func sharedID() throws {
    let sample = try SampleWorkspace()
    let file = "\(wangYi)/pair.yaml"
    let text = try sample.folder.read(file)
      .replacing("id: wang-yi-article-press", with: "id: mfa-readout")
    try sample.folder.write(text, to: file)
    let run = try ProgramRun(["build", "-q"], in: sample.folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("wang-yi-article/pair.yaml:"))
    #expect(run.messages.contains("sources.yaml:"))
  }

  @Test("A pair whose text is missing is named, and the other pair's beads stay")
  func missingText() throws {
    let sample = try SampleWorkspace()
    _ = try ProgramRun(["build", "-q"], in: sample.folder.path)
    let before = try sample.folder.read(otherLinks)
    try FileManager.default.removeItem(
      atPath: sample.folder.path + "/\(wangYi)/wang-yi-article.press.en.txt")
    let run = try ProgramRun(["build", "-q"], in: sample.folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("wang-yi-article.press.en.txt"))
    #expect(run.messages.contains("pair.yaml:"))
    #expect(try sample.folder.read(otherLinks) == before)
  }

  /// The part of a bead's line that names its sentences.
  private static func ids(_ line: String) -> String {
    line.firstRange(of: "\"sourceIds\"").map { String(line[$0.lowerBound...]) } ?? ""
  }

  private static func ids(inBeadsOf file: String, origin: String) -> [String] {
    file.split(separator: "\n").filter { $0.contains("\"\(origin)\"") }.map { ids(String($0)) }
  }
}
