// Compiles a CC-CEDICT file into the index that the program maps into memory.
internal import TextModel

/// Compiles a CC-CEDICT file into an index.
///
/// The same bytes always give the same index. Lines that are no entries are counted and reported,
/// never fatal; comments (`#`) supply date and licence.
package struct LexiconCompiler {
  /// An index and what was found on the way.
  package struct Output: Sendable {
    /// The bytes of the index.
    package let index: [UInt8]
    /// What the index records about itself.
    package let info: LexiconInfo
    /// The numbers of the lines that could not be read as entries, from 1; at most 1,000 of them.
    package let malformedLines: [Int]
  }

  private var nodes = ByteInterner()
  private var hasLonger: [Bool] = []
  private var entriesOfNode: [[Int]] = []
  private var entries: [Entry] = []
  private var stems = ByteInterner()
  private let words = EnglishWords()
  private var malformed: [Int] = []
  private var malformedCount = 0
  private var date = ""
  private var licence = ""

  private struct Entry {
    let pinyin: ByteSpan
    let glosses: [Gloss]
  }

  private struct Gloss {
    let span: ByteSpan
    let stems: [Int]
  }

  private init() {}

  /// Compiles the text of a dictionary.
  ///
  /// - Parameters:
  ///   - cedict: The decompressed text of a CC-CEDICT file.
  ///   - sourceName: The name of the file, recorded in the index.
  ///   - isoglossVersion: The version of the program, recorded in the index.
  /// - Throws: ``LexiconError/noEntries(source:malformedLines:)``.
  /// - Complexity: O(n log n) in the number of bytes.
  package static func compile(
    cedict: [UInt8], sourceName: String, isoglossVersion: String = ""
  ) throws(LexiconError) -> Output {
    var compiler = LexiconCompiler()
    cedict.withUnsafeBufferPointer { compiler.readLines($0) }
    guard !compiler.entries.isEmpty else {
      throw .noEntries(source: sourceName, malformedLines: compiler.malformedCount)
    }
    let info = LexiconInfo(
      source: sourceName, sha256: ContentHash(cedict).hex, date: compiler.date,
      licence: compiler.licence, entries: compiler.entries.count,
      malformedLines: compiler.malformedCount, isoglossVersion: isoglossVersion)
    let index = cedict.withUnsafeBufferPointer { compiler.write($0, info) }
    return Output(index: index, info: info, malformedLines: compiler.malformed)
  }

  // MARK: - Reading

  private mutating func readLines(_ text: UnsafeBufferPointer<UInt8>) {
    var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < text.count {
      number += 1
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let next = end + 1
      while end > start, text[end - 1] == 0x0D || text[end - 1] == 0x20 { end -= 1 }
      readLine(ByteSpan(start, end), number, text)
      start = next
    }
  }

  /// Every beginning of a headword is kept; those of a word as long as a book would fill the memory.
  private static let longestHeadword = 1_000

  private mutating func readLine(
    _ span: ByteSpan, _ number: Int, _ text: UnsafeBufferPointer<UInt8>
  ) {
    if span.isEmpty { return }
    if text[span.start] == UInt8(ascii: "#") {
      readComment(String(decoding: text[span.range], as: UTF8.self))
    } else if let line = CedictLine(text, span), line.simplified.count <= Self.longestHeadword {
      add(line, text)
    } else {
      malformedCount += 1
      if malformed.count < 1000 { malformed.append(number) }
    }
  }

  private mutating func readComment(_ comment: String) {
    if comment.hasPrefix("#! date=") { date = String(comment.dropFirst(8)) }
    if comment.hasPrefix("#! license=") { licence = String(comment.dropFirst(11)) }
  }

  private mutating func add(_ line: CedictLine, _ text: UnsafeBufferPointer<UInt8>) {
    let glosses = line.senses.flatMap { CedictGloss.glosses(of: $0, in: text) }
      .filter { $0.span.count <= 0xFFFF }.prefix(0xFFFF)
      .map { Gloss(span: $0.span, stems: $0.isRemark ? [] : contentStems($0.content)) }
    let node = addNodes(UnsafeBufferPointer(rebasing: text[line.simplified.range]))
    entriesOfNode[node].append(entries.count)
    entries.append(Entry(pinyin: line.pinyin, glosses: glosses))
  }

  private mutating func contentStems(_ gloss: [UInt8]) -> [Int] {
    var result: [Int] = []
    gloss.withUnsafeBufferPointer { bytes in
      words.forEach(in: bytes) { word, stem in
        if !word.isStopWord { result.append(stems.intern(stem)) }
      }
    }
    return Array(result.prefix(0xFFFF))
  }

  /// Adds a headword and all its beginnings; returns the headword's node.
  private mutating func addNodes(_ headword: UnsafeBufferPointer<UInt8>) -> Int {
    var node = 0
    for end in 1...headword.count {
      let isBoundary = end == headword.count || headword[end] & 0xC0 != 0x80
      guard isBoundary else { continue }
      node = nodes.intern(UnsafeBufferPointer(rebasing: headword[..<end]))
      if node == hasLonger.count {
        hasLonger.append(false)
        entriesOfNode.append([])
      }
      if end < headword.count { hasLonger[node] = true }
    }
    return node
  }

  // MARK: - Writing

  private func write(_ text: UnsafeBufferPointer<UInt8>, _ info: LexiconInfo) -> [UInt8] {
    var writer = LexiconWriter()
    writer.append(info.lines, to: .info)
    let rank = writeStems(&writer)
    writeNodes(&writer, rank, text)
    writeSlots(&writer)
    writeSynonyms(&writer, rank)
    return writer.file()
  }

  /// Writes the stems in byte order; returns each stem's place in that order.
  private func writeStems(_ writer: inout LexiconWriter) -> [UInt32] {
    let sorted = (0..<stems.count).map { (Array(stems.string($0).utf8), $0) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    var rank = [UInt32](repeating: 0, count: stems.count)
    for (place, (bytes, number)) in sorted.enumerated() {
      rank[number] = UInt32(place)
      writer.append(UInt32(writer.count(.stemBytes)), to: .stemOffsets)
      writer.append(bytes, to: .stemBytes)
    }
    writer.append(UInt32(writer.count(.stemBytes)), to: .stemOffsets)
    return rank
  }

  private func writeNodes(
    _ writer: inout LexiconWriter, _ rank: [UInt32], _ text: UnsafeBufferPointer<UInt8>
  ) {
    for node in 0..<nodes.count {
      let headword = Array(nodes.string(node).utf8)
      writer.append(UInt32(writer.count(.text)), to: .nodes)
      writer.append(headword, to: .text)
      writer.append(UInt16(headword.count), to: .nodes)
      writer.append(hasLonger[node] ? LexiconLayout.Node.hasLonger : 0, to: .nodes)
      let firstEntry = writer.count(.entries) / LexiconLayout.Entry.size
      writer.append(UInt32(firstEntry), to: .nodes)
      writer.append(UInt32(entriesOfNode[node].count), to: .nodes)
      for entry in entriesOfNode[node] { writeEntry(&writer, entries[entry], rank, text) }
      writeStrengths(&writer, node, rank)
    }
  }

  private func writeEntry(
    _ writer: inout LexiconWriter, _ entry: Entry, _ rank: [UInt32],
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    writer.append(UInt32(writer.count(.text)), to: .entries)
    writer.append(text[entry.pinyin.range], to: .text)
    writer.append(UInt16(entry.pinyin.count), to: .entries)
    writer.append(UInt16(entry.glosses.count), to: .entries)
    let firstGloss = writer.count(.glosses) / LexiconLayout.Gloss.size
    writer.append(UInt32(firstGloss), to: .entries)
    for gloss in entry.glosses {
      writer.append(UInt32(writer.count(.text)), to: .glosses)
      writer.append(text[gloss.span.range], to: .text)
      writer.append(UInt16(gloss.span.count), to: .glosses)
      writer.append(UInt16(gloss.stems.count), to: .glosses)
      writer.append(UInt32(writer.count(.glossStems) / 4), to: .glosses)
      for stem in gloss.stems { writer.append(rank[stem], to: .glossStems) }
    }
  }

  /// Writes the best weight of each stem: 1/√n in a gloss of n content words.
  private func writeStrengths(_ writer: inout LexiconWriter, _ node: Int, _ rank: [UInt32]) {
    var best: [UInt32: Float] = [:]
    for gloss in entriesOfNode[node].flatMap({ entries[$0].glosses }) where !gloss.stems.isEmpty {
      let weight = 1 / Float(gloss.stems.count).squareRoot()
      for stem in gloss.stems { best[rank[stem]] = max(best[rank[stem]] ?? 0, weight) }
    }
    writer.append(UInt32(writer.count(.strengths) / 8), to: .nodes)
    writer.append(UInt32(best.count), to: .nodes)
    for (stem, weight) in best.sorted(by: { $0.key < $1.key }) {
      writer.append(stem, to: .strengths)
      writer.append(weight.bitPattern, to: .strengths)
    }
  }

  /// Writes the synonyms of each stem, in the order of the stems.
  private func writeSynonyms(_ writer: inout LexiconWriter, _ rank: [UInt32]) {
    var finder = SynonymFinder(stemCount: stems.count)
    for entry in entries {
      finder.add(entry.glosses.map { gloss in gloss.stems.map { Int(rank[$0]) } })
    }
    for neighbours in finder.neighbours() {
      writer.append(UInt32(writer.count(.synonyms) / 8), to: .synonymStarts)
      for neighbour in neighbours {
        writer.append(UInt32(neighbour.stem), to: .synonyms)
        writer.append(neighbour.strength.bitPattern, to: .synonyms)
      }
    }
    writer.append(UInt32(writer.count(.synonyms) / 8), to: .synonymStarts)
  }

  private func writeSlots(_ writer: inout LexiconWriter) {
    var size = 64
    while size < nodes.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for node in 0..<nodes.count {
      let hash = nodes.withBytes(node) { ByteHash($0).mixed }
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(node + 1)
    }
    for slot in slots { writer.append(slot, to: .slots) }
  }
}
