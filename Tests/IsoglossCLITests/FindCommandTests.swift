// isogloss find, as scripts and people use it.
import Foundation
import TestSupport
import Testing

@Suite struct FindCommandTests {
  private static let glossary = """
    glossary: test
    concepts:
      - id: ccf
        terms:
          en: [{term: China-CELAC Forum, status: preferred}]
          zh-Hans: [{term: 中拉论坛, status: preferred}]
      - id: forum
        terms:
          en: [{term: Forum, status: admitted}]

    """

  @Test("A script would not get the lines of the contract")
  func jsonLines() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.glossary, to: "g.yaml")
    try folder.write("The China–CELAC\nForum. 中拉論壇\n", to: "a.txt")
    let run = try ProgramRun(["find", "a.txt", "--glossary", "g.yaml"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        {"document":"a.txt","start":4,"end":23,"text":"China–CELAC\\nForum","concept":"ccf",\
        "term":"China-CELAC Forum","status":"preferred","language":"en","nested":false}
        {"document":"a.txt","start":18,"end":23,"text":"Forum","concept":"forum","term":"Forum",\
        "status":"admitted","language":"en","nested":true}
        {"document":"a.txt","start":25,"end":37,"text":"中拉論壇","concept":"ccf","term":"中拉论坛",\
        "status":"preferred","language":"zh-Hans","nested":false}

        """)
    let text = try ProgramRun(
      ["find", "a.txt", "--glossary", "g.yaml", "--format", "text"], in: folder.path)
    #expect(
      text.lines.map(String.init) == [
        "a.txt:1:5: China–CELAC Forum  (ccf, preferred; China-CELAC Forum)",
        "a.txt:2:1:   Forum  (forum, admitted)", "a.txt:2:8: 中拉論壇  (ccf, preferred; 中拉论坛)",
      ])
  }

  @Test("A text without a term would look like a fault, and a missing glossary like none")
  func nothingFound() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.glossary, to: "g.yaml")
    try folder.write("Nothing here.", to: "a.txt")
    let run = try ProgramRun(["find", "a.txt", "--glossary", "g.yaml"], in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty)
    let missing = try ProgramRun(["find", "a.txt", "--glossary", "no.yaml"], in: folder.path)
    #expect(missing.status == 2 && missing.messages.contains("no.yaml"))
    let none = try ProgramRun(["find", "a.txt"], in: folder.path)
    #expect(none.status == 2 && none.messages.contains("--glossary"))
  }

  @Test("The workspace's own glossary would not be used")
  func workspace() throws {
    let sample = try SampleWorkspace()
    let run = try ProgramRun(
      ["find", "alignments/action-plan/action-plan.zh.txt"], in: sample.folder.path)
    #expect(run.status == 0)
    #expect(run.lines.count > 50)
  }

  @Test("A glossary of another program could not be used as it is")
  func otherFormats() throws {
    let folder = try TemporaryFolder()
    try folder.write("Die China-CELAC Forum Plan.", to: "a.txt")
    try folder.write("concept,language,term\nccf,en,China-CELAC Forum\n", to: "g.csv")
    try folder.write("concept\tlanguage\tterm\nplan\ten\tPlan\n", to: "g.tsv")
    try folder.write(
      """
      <?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1"
      segtype="phrase" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>
      <tuv xml:lang="en"><seg>CELAC</seg></tuv><tuv xml:lang="zh"><seg>拉共体</seg></tuv></tu></body></tmx>
      """, to: "g.tmx")
    for (file, term) in [("g.csv", "China-CELAC Forum"), ("g.tsv", "Plan"), ("g.tmx", "CELAC")] {
      let run = try ProgramRun(["find", "a.txt", "--glossary", file], in: folder.path)
      #expect(run.status == 0 && run.lines.count == 1, "\(file): \(run.messages)")
      #expect(run.output.contains("\"term\":\"\(term)\""))
    }
    try folder.write("<tmx>", to: "broken.tmx")
    let broken = try ProgramRun(["find", "a.txt", "--glossary", "broken.tmx"], in: folder.path)
    #expect(broken.status == 2 && broken.messages.contains("broken.tmx:1:"))
  }
}
