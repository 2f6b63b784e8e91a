// Texts that would take a careless aligner forever.
import Alignment
import DocumentModel
import TextModel

/// Aligns texts of hostile shapes, and prints CPU seconds and memory for each.
enum HostileBenchmark {
  private static let many = 100_000

  static func run() throws {
    let sentences = (0..<many).map { "Sentence number \($0) says something of its own." }
    let same = Array(repeating: "The two sides will deepen their cooperation.", count: 10_000)
    let strange = (0..<many / 10).map { "Wholly other matters, \(word($0, "bcdfg")) above all." }
    let others = (0..<many / 10).map { "Nothing here \(word($0, "klmnp")) anybody knows." }
    // A megabyte each: 125,000 words, most of them different.
    let huge = ["ab", "cd"].map { ending in
      (0..<125_000).map { word($0, "bdfgk") + ending }.joined(separator: " ") + "."
    }
    try measure("one side empty", sentences, [])
    try measure("1 against 100,000", [sentences[77_777]], sentences)
    try measure("100,000 against 1", sentences, [sentences[77_777]])
    try measure("10,000 identical sentences", same, same)
    try measure("10,000 without a common word", strange, others)
    try measure("two sentences of 1 MB", [huge[0]], [huge[1]])
    try measure("five of 1 MB among 10,000", Array(repeating: huge[0], count: 5) + same, same)
    try measure(
      "10,000 backwards", Array(sentences.prefix(10_000)), sentences[..<10_000].reversed())
  }

  /// A word for a number, made of five letters.
  private static func word(_ number: Int, _ letters: String) -> String {
    let letters = Array(letters)
    var result = ""
    var rest = number
    repeat {
      result += String(letters[rest % letters.count]) + "a"
      rest /= letters.count
    } while rest > 0
    return result
  }

  private static func measure(_ name: String, _ source: [String], _ target: [String]) throws {
    let documents = try [source, target].map { lines in
      try GrowthText.document(Array(lines.map { $0 + "\n" }.joined().utf8), .english)
    }
    ProcessFigures.resetPeak()
    let start = ProcessFigures.cpuSeconds
    let result = Aligner(lexicon: nil).align(source: documents[0], target: documents[1])
    let seconds = (ProcessFigures.cpuSeconds - start) * 100
    print(
      "\(name): \(seconds.rounded() / 100) CPU s, peak \(ProcessFigures.peakMegabytes) MB,",
      "\(result.bitext.beads.count) beads")
  }
}
