// isogloss words, as scripts use it.
import TestSupport
import Testing

@Suite struct WordsCommandTests {
  @Test("Offsets are bytes of the users' own files, byte order mark and line ends included")
  func offsets() throws {
    let folder = try TemporaryFolder()
    let source = "\u{FEFF}Honduras joined.\r\n\r\nPanamá voted.\r\n"
    let target = "Now joined Honduras.\n\nIt voted: Panamá.\n"
    try folder.write(source, to: "a.txt")
    try folder.write(target, to: "b.txt")
    let run = try ProgramRun(["words", "a.txt", "b.txt", "-q"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    var pairs: Set<String> = []
    for line in run.lines {
      let spans = line.components(of: "\"source\":").map { $0.numbers(4) }
      for span in spans {
        pairs.insert("\(source.bytes(span[0], span[1]))=\(target.bytes(span[2], span[3]))")
      }
    }
    #expect(pairs.isSuperset(of: ["Honduras=Honduras", "joined=joined", "Panamá=Panamá"]))
  }

  @Test("Words that were split before come out as Pharaoh lines, one a line pair")
  func pretokenized() throws {
    let folder = try TemporaryFolder()
    try folder.write("peace and trade\n\nforum\n", to: "a.txt")
    try folder.write("trade and peace\n\nforum\n", to: "b.txt")
    let run = try ProgramRun(["words", "a.txt", "b.txt", "--pretokenized", "-q"], in: folder.path)
    #expect(run.output == "0-2 1-1 2-0\n\n0-0\n")
    try folder.write(run.output, to: "links.txt")
    let score = try ProgramRun(
      ["evaluate", "words", "links.txt", "--test", "links.txt"], in: folder.path)
    #expect(score.output == "AER 0.000  P 1.000  R 1.000\n")
  }

  @Test("Files of different length are refused with both numbers of lines")
  func differentLength() throws {
    let folder = try TemporaryFolder()
    try folder.write("one\ntwo\nthree\n", to: "a.txt")
    try folder.write("one\ntwo\n", to: "b.txt")
    let run = try ProgramRun(["words", "a.txt", "b.txt", "-q"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("2 lines") && run.messages.contains("3"))
  }

  @Test("A line that is too long is named")
  func longLine() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "word ", count: 10_000)
    try folder.write("a\n\(long)\n", to: "a.txt")
    let run = try ProgramRun(["words", "a.txt", "a.txt", "--pretokenized"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output == "0-0\n\n")
    #expect(run.messages.contains("a.txt:2:"))
  }
}

extension StringProtocol {
  /// What follows each occurrence of `mark`.
  fileprivate func components(of mark: String) -> [String] {
    ranges(of: mark).map { String(self[$0.upperBound...]) }
  }

  /// The first `count` whole numbers.
  fileprivate func numbers(_ count: Int) -> [Int] {
    split { !$0.isNumber }.compactMap { Int($0) }.prefix(count).map { $0 }
  }

  /// The text of a range of bytes.
  fileprivate func bytes(_ start: Int, _ end: Int) -> String {
    String(decoding: Array(utf8)[start..<end], as: UTF8.self)
  }
}
