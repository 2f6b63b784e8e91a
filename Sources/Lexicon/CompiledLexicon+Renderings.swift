// What a compiled dictionary says about a word: glosses, pinyin, stems.

extension CompiledLexicon {
  /// One gloss of a word.
  package struct Gloss: Hashable, Sendable {
    /// The gloss as the dictionary has it.
    package let text: String
    /// The stems of its content words.
    package let stems: [String]
    /// The reading that the gloss belongs to, with tone numbers: `Zhong1 guo2`.
    package let pinyin: String
  }

  /// The glosses of `word`, all readings together, in the order of the dictionary.
  package func glosses(of word: String) -> [Gloss] {
    guard let headword = headword(word) else { return [] }
    return entries(of: headword).flatMap { entry in
      let place = entry * LexiconLayout.Entry.size
      let first = bytes.u32(.entries, place + LexiconLayout.Entry.firstGloss)
      let count = bytes.u16(.entries, place + LexiconLayout.Entry.glossCount)
      return (first..<first + count).map { gloss($0, pinyin: pinyin(ofEntry: entry)) }
    }
  }

  /// The readings of `word` with tone numbers, in the order of the dictionary, each once.
  package func pinyin(of word: String) -> [String] {
    guard let headword = headword(word) else { return [] }
    var result: [String] = []
    for entry in entries(of: headword) {
      let reading = pinyin(ofEntry: entry)
      if !result.contains(reading) { result.append(reading) }
    }
    return result
  }

  /// The stems that render `word`, in byte order, each with 1/√n of its shortest gloss (n content
  /// words).
  package func stems(of word: String) -> [(stem: String, weight: Float)] {
    guard let headword = headword(word) else { return [] }
    return renderings(of: headword).map { (stem($0.stem), $0.weight) }
  }

  /// The headword that `word` is, in simplified characters.
  package func headword(_ word: String) -> Headword? {
    var word = word
    return word.withUTF8 { headword($0) }
  }

  // MARK: - Stems by number, for tight loops

  /// How many stems the dictionary knows; they are numbered in byte order.
  package var stemCount: Int { max(0, bytes.count(.stemOffsets) / 4 - 1) }

  /// The stem with `number`.
  package func stem(_ number: Int) -> String {
    let span = stemSpan(number)
    return bytes.string(.stemBytes, span.start, span.count)
  }

  /// The number of `stem`, or `nil` where no gloss has it.
  ///
  /// - Complexity: O(log n) in the number of stems.
  package func stemNumber(_ stem: UnsafeBufferPointer<UInt8>) -> Int? {
    var low = 0
    var high = stemCount
    while low < high {
      let middle = (low + high) / 2
      let span = stemSpan(middle)
      if bytes.bytes(.stemBytes, span.start, span.count).lexicographicallyPrecedes(stem) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let span = stemSpan(low)
    guard low < stemCount,
      bytes.bytes(.stemBytes, span.start, span.count).elementsEqual(stem)
    else { return nil }
    return low
  }

  /// The stems that render a headword, ascending, read from the mapped file as they are asked for.
  package func renderings(of headword: Headword) -> Renderings {
    Renderings(
      bytes: bytes, section: .strengths,
      first: nodeField(headword.node, LexiconLayout.Node.firstStrength),
      count: nodeField(headword.node, LexiconLayout.Node.strengthCount))
  }

  /// The stems that stand in other glosses of the entries that `stem` stands in, ascending, with
  /// how nearly they mean the same, 0 to 1.
  package func synonyms(ofStem stem: Int) -> Renderings {
    let first = bytes.u32(.synonymStarts, stem * 4)
    return Renderings(
      bytes: bytes, section: .synonyms, first: first,
      count: max(0, bytes.u32(.synonymStarts, stem * 4 + 4) - first))
  }

  /// The numbers of the stems that render a headword or mean the same as a stem, with their
  /// weights.
  package struct Renderings: Sequence, IteratorProtocol {
    private let bytes: LexiconBytes
    private let section: LexiconLayout.Section
    private var index: Int
    private let end: Int

    init(bytes: LexiconBytes, section: LexiconLayout.Section, first: Int, count: Int) {
      self.bytes = bytes
      self.section = section
      index = first
      end = Swift.min(first + count, bytes.count(section) / 8)
    }

    /// The next stem.
    package mutating func next() -> (stem: Int, weight: Float)? {
      guard index < end else { return nil }
      defer { index += 1 }
      return (bytes.u32(section, index * 8), bytes.f32(section, index * 8 + 4))
    }
  }

  // MARK: - Records

  private func entries(of headword: Headword) -> Range<Int> {
    let first = nodeField(headword.node, LexiconLayout.Node.firstEntry)
    let count = nodeField(headword.node, LexiconLayout.Node.entryCount)
    let total = bytes.count(.entries) / LexiconLayout.Entry.size
    return min(first, total)..<min(first + count, total)
  }

  private func pinyin(ofEntry entry: Int) -> String {
    let place = entry * LexiconLayout.Entry.size
    return bytes.string(
      .text, bytes.u32(.entries, place + LexiconLayout.Entry.pinyin),
      bytes.u16(.entries, place + LexiconLayout.Entry.pinyinLength))
  }

  private func gloss(_ gloss: Int, pinyin: String) -> Gloss {
    let place = gloss * LexiconLayout.Gloss.size
    let first = bytes.u32(.glosses, place + LexiconLayout.Gloss.firstStem)
    let count = bytes.u16(.glosses, place + LexiconLayout.Gloss.stemCount)
    return Gloss(
      text: bytes.string(
        .text, bytes.u32(.glosses, place + LexiconLayout.Gloss.text),
        bytes.u16(.glosses, place + LexiconLayout.Gloss.textLength)),
      stems: (first..<first + count).map { stem(bytes.u32(.glossStems, $0 * 4)) },
      pinyin: pinyin)
  }

  private func stemSpan(_ number: Int) -> (start: Int, count: Int) {
    let start = bytes.u32(.stemOffsets, number * 4)
    return (start, max(0, bytes.u32(.stemOffsets, number * 4 + 4) - start))
  }
}
