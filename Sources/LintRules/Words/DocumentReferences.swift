// How a document refers to itself, to its parties and to what it has named.
import TextModel

/// How a document refers to itself, to its parties and to what it has named.
struct DocumentReferences {
  let words: DocumentWords
  let bytes: UnsafeBufferPointer<UInt8>

  private static let this = DocumentWords.hash("this")
  private static let the = DocumentWords.hash("the")
  private static let both = DocumentWords.hash("both")
  private static let two = DocumentWords.hash("two")
  /// Nouns for texts that speak of themselves.
  private static let texts = WordHashes(
    """
    agreement charter code convention declaration guidelines memorandum outline plan policy protocol
    regulation roadmap statute strategy treaty
    """)
  /// What stands between `this` and such a noun.
  private static let modifiers = WordHashes(
    "action draft five-year framework general joint master present")
  /// Nouns that a text calls a body or meeting by after naming it.
  private static let bodies = WordHashes(
    """
    agency alliance association bank centre center commission committee conference consortium council
    fund foundation forum institute league mechanism network organisation organization parliament
    partnership secretariat summit union
    """)
  private static let partyNouns = WordHashes("parties sides")
  private static let hereinafter = WordHashes("hereinafter hereafter")

  private func hash(_ index: Int) -> UInt64 {
    words.occurrences.indices.contains(index)
      ? words.hashes[Int(words.occurrences[index].word)] : 0
  }

  private func isJoined(_ index: Int) -> Bool {
    words.occurrences.indices.contains(index) && words.occurrences[index].joint == .space
  }

  private func isCapital(_ index: Int) -> Bool {
    bytes[words.occurrences[index].span.start] &- 0x41 < 26
  }

  private func span(_ first: Int, _ last: Int) -> ByteSpan {
    ByteSpan(words.occurrences[first].span.start, words.occurrences[last].span.end)
  }

  // MARK: The document itself

  /// The ways in which the document says `this Plan`, the most frequent first; empty where there is
  /// one way, or no capital.
  func ownNames() -> [[ByteSpan]] {
    var ways: [String: [ByteSpan]] = [:]
    var hasCapital = false
    guard let this = words.number(Self.this) else { return [] }
    for index in words.occurrences.indices where words.occurrences[index].word == this {
      var last = index + 1
      while last - index < 3, isJoined(last), Self.modifiers.contains(hash(last)) { last += 1 }
      guard isJoined(last), Self.texts.contains(hash(last)) else { continue }
      hasCapital = hasCapital || isCapital(last)
      let name = span(index + 1, last)
      ways[String(decoding: bytes[name.range], as: UTF8.self), default: []].append(
        span(index, last))
    }
    return hasCapital && ways.count > 1 ? ranked(ways) : []
  }

  private func ranked(_ ways: [String: [ByteSpan]]) -> [[ByteSpan]] {
    ways.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
  }

  // MARK: Bodies

  /// For each body that is called by one noun with a capital and without, its places, the more
  /// frequent way first.
  func shortNames() -> [[[ByteSpan]]] {
    var ways: [UInt64: [String: [ByteSpan]]] = [:]
    guard let the = words.number(Self.the) else { return [] }
    for index in words.occurrences.indices.dropLast() where words.occurrences[index].word == the {
      let noun = index + 1
      guard isJoined(noun), Self.bodies.contains(hash(noun)), isAlone(noun) else { continue }
      ways[hash(noun), default: [:]][isCapital(noun) ? "capital" : "small", default: []].append(
        span(index, noun))
    }
    return ways.values.filter { $0.count > 1 }.map(ranked)
      .sorted { ($0.first?.first?.start ?? 0) < ($1.first?.first?.start ?? 0) }
  }

  /// Whether the noun ends the name: `the Forum`, not `the Forum on Trade` or `the Forum Secretariat`.
  private func isAlone(_ noun: Int) -> Bool {
    guard isJoined(noun + 1) else {
      return !words.occurrences.indices.contains(noun + 1)
        || words.occurrences[noun + 1].joint != .hyphen
    }
    return !isCapital(noun + 1) && !Self.goesOn.contains(hash(noun + 1))
      && words.occurrences[noun + 1].span.count > 1 && mayFollow(noun + 1)
  }

  /// Whether a word may begin what is said of a body: no noun, as in `the summit decisions`.
  private func mayFollow(_ index: Int) -> Bool {
    let word = bytes[words.occurrences[index].span.range]
    return !Self.nounEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let nounEndings = ["ion", "ions", "ment", "ments", "ity", "ities", "ship", "ings"]
    .map { Array($0.utf8) }

  private static let goesOn = WordHashes(
    "of on for to against in between with that which where who member members meeting session")

  // MARK: Annexes

  private static let annexNouns = WordHashes("annex appendix")

  /// The references to an annex that the document heads otherwise, after what it heads it by:
  /// `appendix` over what the text calls `the Annex`.
  ///
  /// - Parameter headings: where the headings of the document begin, ascending, their marks included.
  func annexes(_ headings: [ByteSpan]) -> [[ByteSpan]] {
    var headed: [UInt64: [ByteSpan]] = [:]
    for heading in headings {
      var end = heading.start
      while end < heading.end, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
      let word = ByteSpan(heading.start, end)
      let hash = DocumentWords.hash(bytes, word)
      if Self.annexNouns.contains(hash) { headed[hash, default: []].append(word) }
    }
    guard headed.count == 1, let heading = headed.first else { return [] }
    var named: [ByteSpan] = []
    for index in words.occurrences.indices.dropFirst()
    where Self.annexNouns.contains(hash(index)) && isJoined(index) && hash(index - 1) == Self.the {
      // A document that has both knows what it says.
      guard hash(index) != heading.key else { return [] }
      named.append(words.occurrences[index].span)
    }
    return named.isEmpty ? [] : [heading.value, named]
  }

  // MARK: The parties

  /// The ways in which the document speaks of its two parties: as defined, or as it mostly does, and
  /// otherwise.
  ///
  /// - Parameter isSigned: whether the document is of the kind that parties sign, whose paragraphs have
  ///   numbers; in a report the words may change.
  func parties(isSigned: Bool) -> [[ByteSpan]] {
    var byNoun: [UInt64: [ByteSpan]] = [:]
    for index in words.occurrences.indices.dropFirst() where Self.partyNouns.contains(hash(index)) {
      let hasTwo = isJoined(index) && hash(index - 1) == Self.two
      let hasBoth = isJoined(index) && hash(index - 1) == Self.both
      guard hasTwo || hasBoth else { continue }
      let first =
        hasTwo && isJoined(index - 1) && hash(index - 2) == Self.the ? index - 2 : index - 1
      byNoun[hash(index), default: []].append(span(first, index))
    }
    guard !byNoun.isEmpty else { return [] }
    if let defined = definition() {
      let ways = [
        [defined.span] + (byNoun[defined.noun] ?? []),
        byNoun.filter { $0.key != defined.noun }.flatMap(\.value).sorted(),
      ]
      return ways[1].isEmpty ? [] : ways
    }
    return byNoun.count > 1 && isSigned
      ? byNoun.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) } : []
  }

  /// The noun that the parties are defined by: `hereinafter referred to as “the two parties”`.
  private func definition() -> (noun: UInt64, span: ByteSpan)? {
    guard words.hashes.contains(where: Self.hereinafter.contains) else { return nil }
    for word in words.occurrences where Self.hereinafter.contains(words.hashes[Int(word.word)]) {
      // The short name stands in quotation marks, where no words are read.
      let after = ByteSpan(word.span.end, min(word.span.end + 60, bytes.count))
      var found: (noun: UInt64, span: ByteSpan)?
      var run = ByteSpan(after.start, after.start)
      LatinWords.forEach(in: bytes, after) { span in
        let goesOn = span.start == run.end + 1 && bytes[run.end] == 0x20
        run = ByteSpan(goesOn ? run.start : span.start, span.end)
        let hash = DocumentWords.hash(bytes, span)
        if found == nil, Self.partyNouns.contains(hash) { found = (hash, run) }
      }
      if let found { return found }
    }
    return nil
  }
}
