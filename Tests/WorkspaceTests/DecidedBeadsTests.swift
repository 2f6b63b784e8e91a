// What a person decided outlives edits of the texts, or is reported.
import Alignment
import BitextFormats
import DocumentModel
import DocumentReaders
import Testing
import TextModel
import Workspace

@Suite struct DecidedBeadsTests {
  private func decided(_ beads: [Bead]) -> [Bead] { beads.filter { $0.origin != .automatic } }

  @Test("Whatever is edited, a decided bead whose sentences are all there is in place as it was")
  func edits() throws {
    for seed in 0..<150 {
      var text = try EditedBitext(count: 30, repeated: 0, seed: UInt64(seed))
      for round in 0..<8 {
        text.edit()
        let (source, target) = try text.documents()
        let found = DecidedBeads(text.links, source: source, target: target)
        let wanted = decided(text.beads).compactMap(text.present)
        #expect(Set(found.placed) == Set(wanted), "seed \(seed), round \(round)")
        #expect(found.placed.count == wanted.count)
        #expect(found.placed.count + found.unplaced.count == decided(text.beads).count)
      }
    }
  }

  @Test("Sentences that are said again and again cost no decision and are never decided twice")
  func repeated() throws {
    for seed in 0..<150 {
      var text = try EditedBitext(count: 30, repeated: 50, seed: UInt64(seed))
      for _ in 0..<8 {
        text.edit()
        let (source, target) = try text.documents()
        let found = DecidedBeads(text.links, source: source, target: target)
        #expect(found.placed.count + found.unplaced.count == decided(text.beads).count)
        for side in [found.placed.flatMap(\.source), found.placed.flatMap(\.target)] {
          #expect(Set(side).count == side.count, "seed \(seed)")
        }
      }
    }
  }

  @Test("An equal sentence that comes or goes elsewhere moves no decided bead")
  func equalSentences() throws {
    let lines = ["Applause.", "First point.", "Applause.", "Second point.", "Applause."]
    let document = try document(lines)
    let beads = lines.indices.map { index in
      Bead(source: [index], target: [index], origin: index == 2 ? .confirmed : .automatic)
    }
    let links = try links(Bitext(source: document, target: document, beads: beads))
    let without = try self.document(Array(lines.dropFirst()))
    let with = try self.document(["Applause.", "Applause."] + lines)
    for (present, place) in [(without, 1), (with, 4)] {
      let found = DecidedBeads(links, source: present, target: document)
      #expect(found.placed.map(\.source) == [[place]])
    }
  }

  @Test("A bead that does not apply is told with what stands there now, and placed when it is back")
  func comesBack() throws {
    let old = try document(["One.", "Two.", "Three."])
    let target = try document(["Eins.", "Zwei.", "Drei."])
    let beads = (0..<3).map { Bead(source: [$0], target: [$0], origin: .corrected) }
    let links = try links(Bitext(source: old, target: target, beads: beads))
    let changed = try document(["One.", "Two and a half.", "Three."])
    let found = DecidedBeads(links, source: changed, target: target)
    #expect(found.placed.map(\.source) == [[0], [2]])
    let told = found.warnings(file: "links.unplaced.jsonl").joined()
    #expect(told.contains("Two and a half."))
    #expect(told.contains("Zwei."))

    let present = try self.links(Bitext(source: changed, target: target, beads: found.placed))
    let setAside = found.unplaced.map(\.record)
    let again = DecidedBeads(present, setAside: setAside, source: changed, target: target)
    #expect(again.unplaced.count == 1)
    #expect(again.unplaced.map(\.isOld) == [true])
    let back = DecidedBeads(present, setAside: setAside, source: old, target: target)
    #expect(back.placed.map(\.source) == [[0], [2], [1]])
    #expect(back.unplaced.isEmpty)
  }

  @Test("A decided bead that was set aside and is placed already is not kept twice")
  func placedAlready() throws {
    let text = try document(["One.", "Two."])
    let beads = (0..<2).map { Bead(source: [$0], target: [$0], origin: .confirmed) }
    let links = try links(Bitext(source: text, target: text, beads: beads))
    let found = DecidedBeads(links, setAside: links.records, source: text, target: text)
    #expect(found.placed == beads)
    #expect(found.unplaced.isEmpty)
  }

  @Test("An alignment around decided beads has each of them once, and every sentence once")
  func aligned() throws {
    for seed in 0..<12 {
      var text = try EditedBitext(count: 24, repeated: 20, seed: UInt64(seed))
      for _ in 0..<5 { text.edit() }
      let (source, target) = try text.documents()
      let found = DecidedBeads(text.links, source: source, target: target)
      let beads = try Aligner(lexicon: nil).align(
        source: source, target: target,
        constraints: AlignmentConstraints(decided: found.placed)
      ).bitext.beads
      #expect(Set(decided(beads)) == Set(found.placed))
      #expect(beads.flatMap(\.source).sorted() == Array(source.sentences.indices))
      #expect(beads.flatMap(\.target).sorted() == Array(target.sentences.indices))
    }
  }

  @Test("Many equal sentences are found again in a time that does not run away")
  func manyEqual() throws {
    let lines = (0..<20_000).map { $0 % 2 == 0 ? "Yes." : "No." }
    let old = try document(lines)
    let beads = lines.indices.map { Bead(source: [$0], target: [$0], origin: .confirmed) }
    let links = try links(Bitext(source: old, target: old, beads: beads))
    let shorter = try document(Array(lines.dropFirst(5)))
    let found = DecidedBeads(links, source: shorter, target: old)
    #expect(found.placed.count == lines.count - 5)
    #expect(found.unplaced.count == 5)
  }

  @Test("Numbers alone tell the sentences only while the texts are the same")
  func withoutIDs() throws {
    let text = try document(["One.", "Two."])
    let bead = Bead(source: [1], target: [1], origin: .confirmed)
    let bitext = Bitext(source: text, target: text, beads: [Bead(source: [0], target: [0]), bead])
    let header = LinksHeader(bitext, program: "test", lexicon: "none")
    let file = LinksWriter.file(bitext, header: header, spans: false)
    let links = try LinksReader.read(Array(file.utf8), name: "links.jsonl")
    #expect(DecidedBeads(links, source: text, target: text).placed == [bead])
    let other = try document(["Another.", "One.", "Two."])
    #expect(DecidedBeads(links, source: other, target: text).unplaced.count == 1)
  }

  private func document(_ lines: [String]) throws -> Document {
    try DocumentReader.read(
      SourceText(name: "test", string: lines.joined(separator: "\n")), language: .english,
      format: .segmented)
  }

  private func links(_ bitext: Bitext) throws -> Links {
    let header = LinksHeader(bitext, program: "test", lexicon: "none")
    let file = LinksWriter.file(bitext, header: header, spans: true)
    return try LinksReader.read(Array(file.utf8), name: "links.jsonl")
  }
}
