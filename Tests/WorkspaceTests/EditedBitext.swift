// Two texts with decided beads, and what is left of them after random edits.
import BitextFormats
import DocumentModel
import DocumentReaders
import TestSupport
import TextModel

/// Two texts of a sentence a line, beads between them of which some are decided, and random edits of
/// both that remember which sentence is which.
struct EditedBitext {
  /// A sentence, and a number that it keeps however often it moves.
  struct Line {
    var number: Int
    var text: String
  }

  private(set) var sourceLines: [Line]
  private(set) var targetLines: [Line]
  /// The beads before any edit; their indices are the numbers of the lines.
  let beads: [Bead]
  /// The beads before any edit as a file.
  let links: Links
  private var random: SeededGenerator
  private var nextNumber = 1_000

  /// Makes texts of about `count` sentences; so many per cent of them are said again and again.
  init(count: Int, repeated: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var beads: [Bead] = []
    var counts = (source: 0, target: 0)
    while counts.source < count {
      let shape = [(1, 1), (1, 1), (1, 2), (2, 1), (1, 0), (0, 1)].randomElement(using: &random)
      let (sources, targets) = shape ?? (1, 1)
      beads.append(
        Bead(
          source: Array(counts.source..<counts.source + sources),
          target: Array(counts.target..<counts.target + targets), confidence: 0.5,
          origin: [.automatic, .confirmed, .corrected].randomElement(using: &random) ?? .automatic))
      counts = (counts.source + sources, counts.target + targets)
    }
    func lines(_ count: Int, _ word: String) -> [Line] {
      (0..<count).map { number in
        Int.random(in: 0..<100, using: &random) < repeated
          ? Line(number: number, text: "\(word) again \(number % 3).")
          : Line(number: number, text: "\(word) number \(number) says \(number * 7).")
      }
    }
    sourceLines = lines(counts.source, "Source")
    targetLines = lines(counts.target, "Target")
    self.beads = beads
    let bitext = Bitext(
      source: try Self.document(sourceLines), target: try Self.document(targetLines), beads: beads)
    let file = LinksWriter.file(
      bitext, header: LinksHeader(bitext, program: "test", lexicon: "none"), spans: true)
    links = try LinksReader.read(Array(file.utf8), name: "links.jsonl")
    self.random = random
  }

  /// Inserts, deletes, changes or moves a few sentences of either text.
  mutating func edit() {
    sourceLines = edited(sourceLines)
    targetLines = edited(targetLines)
  }

  private mutating func edited(_ lines: [Line]) -> [Line] {
    var lines = lines
    guard !lines.isEmpty else { return lines }
    let start = Int.random(in: 0..<lines.count, using: &random)
    let end = min(lines.count, start + Int.random(in: 1...3, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      lines.insert(Line(number: newNumber(), text: "Inserted \(nextNumber)."), at: start)
    case 1: lines.removeSubrange(start..<end)
    case 2: lines[start] = Line(number: newNumber(), text: lines[start].text + " Changed.")
    default:
      let moved = lines[start..<end]
      lines.removeSubrange(start..<end)
      lines.insert(contentsOf: moved, at: Int.random(in: 0...lines.count, using: &random))
    }
    return lines
  }

  private mutating func newNumber() -> Int {
    nextNumber += 1
    return nextNumber
  }

  /// The texts as they are now.
  func documents() throws -> (source: Document, target: Document) {
    (try Self.document(sourceLines), try Self.document(targetLines))
  }

  private static func document(_ lines: [Line]) throws -> Document {
    let text = lines.map { $0.text + "\n" }.joined()
    return try DocumentReader.read(
      SourceText(name: "test", string: text), language: .english, format: .segmented)
  }

  /// Where the sentences of an unedited bead stand now; `nil` unless all are there unchanged.
  func present(_ bead: Bead) -> Bead? {
    func places(_ numbers: [Int], _ lines: [Line]) -> [Int]? {
      let found = numbers.compactMap { number in lines.firstIndex { $0.number == number } }
      return found.count == numbers.count ? found.sorted() : nil
    }
    guard let source = places(bead.source, sourceLines),
      let target = places(bead.target, targetLines)
    else { return nil }
    var bead = bead
    bead.source = source
    bead.target = target
    return bead
  }
}
