// The index file: what comes out is what went in, and what is broken is told.
import Foundation
import GlossaryModel
import GlossaryStore
import TestSupport
import Testing
import TextModel

@Suite struct GlossaryStoreTests {
  private static let concept: Concept = {
    var term = Term(text: "全球发展倡议", language: .simplifiedChinese, status: .preferred)
    term.source = "a"
    term.register = "b"
    term.partOfSpeech = "c"
    term.gender = "d"
    term.note = "e\u{1F}\n"
    term.context = ""
    (term.caseSensitive, term.exact, term.insideWords) = (true, false, true)
    term.places = [TermPlace(document: "x", start: 1, end: 1 << 40)]
    term.score = -0.25
    term.reasons = ["r", "s"]
    term.line = 7
    var concept = Concept(id: "gdi", type: .initiative, terms: [term, term])
    concept.subjectField = "f"
    concept.definition = Definition(text: "t", source: nil)
    concept.doNotTranslate = true
    concept.note = "n"
    concept.url = "u"
    concept.score = 1
    concept.line = 3
    return concept
  }()

  private static let entries: [UInt64: [UInt32]] = [
    0: [7], .max: [1, 2, 300, 4_000_000_000], 1 << 63: [5, 3, 9], 12: [0],
  ]

  private func write(_ path: String, fingerprint: String = "f") throws {
    let writer = try GlossaryStoreWriter(path: path, fingerprint: fingerprint)
    try writer.write(concepts: [Concept(id: "empty"), Self.concept])
    try writer.write(names: [StoredName(text: "a", concept: 1, place: 2, isCurated: true)])
    try writer.write(words: ["word", ""])
    try writer.write(entries: Self.entries)
    try writer.finish()
  }

  @Test("A part of the glossary would be lost on its way through the index")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/index.sqlite"
    try write(path)
    let store = try GlossaryStore(path: path, fingerprint: "f")
    #expect(store.concept(0) == Concept(id: "empty"))
    #expect(store.concept(1) == Self.concept)
    #expect(store.concept(2) == nil)
    #expect(store.name(0) == StoredName(text: "a", concept: 1, place: 2, isCurated: true))
    #expect(store.word(0) == "word" && store.word(1) == "" && store.word(2) == nil)
    for (key, numbers) in Self.entries { #expect(store.numbers(under: key) == numbers) }
    #expect(store.numbers(under: 99) == [])
    #expect(store.damage == nil)
    #expect(try folder.names() == ["index.sqlite"])
  }

  @Test("An index that does not fit the glossary would be used")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/index.sqlite"
    #expect(throws: GlossaryStoreError.missing) {
      try GlossaryStore(path: path, fingerprint: "f")
    }
    try write(path)
    #expect(throws: GlossaryStoreError.stale) { try GlossaryStore(path: path, fingerprint: "g") }
    for text in ["", "no database", "SQLite format 3\0" + String(repeating: "x", count: 5_000)] {
      try folder.write(text, to: "index.sqlite")
      #expect(throws: GlossaryStoreError.self) { try GlossaryStore(path: path, fingerprint: "f") }
    }
    #expect(throws: GlossaryStoreError.self) {
      try GlossaryStoreWriter(path: folder.path + "/none/index.sqlite", fingerprint: "f")
    }
  }

  @Test("A broken index would end the program", arguments: 0..<12)
  func damage(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    let path = folder.path + "/index.sqlite"
    try write(path)
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for _ in 0..<(1 << seed) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    if seed % 3 == 0 { bytes.removeLast(bytes.count / 3) }
    try Data(bytes).write(to: URL(filePath: path))
    guard let store = try? GlossaryStore(path: path, fingerprint: "f") else { return }
    for number in 0..<3 as Range<UInt32> {
      _ = (store.concept(number), store.name(number), store.word(number))
    }
    for key in Self.entries.keys { _ = store.numbers(under: key) }
  }

  @Test("A process that was killed would leave its half of an index behind for good")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: "index.sqlite.999999999-1.tmp")
    try write(folder.path + "/index.sqlite")
    #expect(try folder.names() == ["index.sqlite"])
  }

  @Test("A reader would notice that another process makes the index again")
  func replaced() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/index.sqlite"
    try write(path)
    let store = try GlossaryStore(path: path, fingerprint: "f")
    try write(path, fingerprint: "g")
    #expect(store.concept(1) == Self.concept)
    #expect(store.numbers(under: 12) == [0])
    #expect(try GlossaryStore(path: path, fingerprint: "g").word(0) == "word")
  }
}
