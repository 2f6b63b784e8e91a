// Turns texts and terms into the symbols in which terms are found.
internal import ICUText
internal import TextModel

/// Turns texts and terms into ``TermSymbols``.
///
/// Not for use from two threads at once.
final class SymbolFolder {
  private let folder: KeyFolder

  init() throws(ICUError) {
    folder = try KeyFolder([.matching, .diacritics])
  }

  /// The symbols of UTF-8 text.
  ///
  /// - Complexity: O(n).
  func symbols(of text: UnsafeBufferPointer<UInt8>) -> TermSymbols {
    let key = folder.key(of: text)
    var runs: [OffsetRun] = []
    // No byte of the key becomes more than one symbol.
    let symbols = [UInt8](unsafeUninitializedCapacity: key.bytes.count) { buffer, count in
      var writer = SymbolWriter(symbols: buffer)
      key.bytes.withUnsafeBufferPointer { writer.fold($0) }
      (runs, count) = (writer.runs, writer.count)
    }
    let map = OffsetMap(count: symbols.count, sourceCount: key.bytes.count, runs: runs)
    return TermSymbols(bytes: symbols, toKey: map, toText: key.map)
  }

  /// The symbols of a term.
  func symbols(of term: String) -> TermSymbols {
    var term = term
    return term.withUTF8 { symbols(of: $0) }
  }
}

/// Writes symbols and records where their offsets differ from those of the key.
private struct SymbolWriter {
  /// Where the symbols go: at least as many bytes as the key has.
  let symbols: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var runs: [OffsetRun] = []
  /// What was written last.
  private var last = Kind.mark

  private enum Kind {
    /// A character of a word that spaces part from others.
    case word
    /// Anything else.
    case mark
  }

  init(symbols: UnsafeMutableBufferPointer<UInt8>) { self.symbols = symbols }

  @inline(__always)
  private mutating func append(_ symbol: UInt8) {
    symbols[count] = symbol
    count += 1
  }

  mutating func fold(_ key: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < key.count {
      let byte = key[offset]
      if WordCharacter.isASCII(byte) {
        append(last == .word ? byte : TermSymbols.marked(byte))
        last = .word
        offset += 1
      } else if byte &- 0xE4 < 6, offset + 2 < key.count {
        // Nearly all Chinese characters, in which nothing changes.
        for index in offset...(offset + 2) { append(key[index]) }
        last = .mark
        offset += 3
      } else if byte == 0x20 || byte == 0x2D {
        offset = separator(key, offset)
      } else if byte == 0x27 {
        offset = apostrophe(key, offset)
      } else if byte < 0x80 {
        write(byte)
        offset += 1
      } else {
        offset = character(key, offset)
      }
    }
  }

  private mutating func write(_ mark: UInt8) {
    append(mark)
    last = .mark
  }

  private mutating func character(_ key: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let (scalar, length) = WordCharacter.decode(key, offset)
    let isWord = WordCharacter.holds(scalar)
    let first = key[offset]
    append(isWord && last != .word ? TermSymbols.marked(first) : first)
    for index in (offset + 1)..<(offset + length) { append(key[index]) }
    last = isWord ? .word : .mark
    return offset + length
  }

  /// Folds the run of spaces and hyphens at `offset`; returns the offset after it.
  private mutating func separator(_ key: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    var end = offset
    var hasHyphen = false
    while end < key.count, key[end] == 0x20 || key[end] == 0x2D {
      hasHyphen = hasHyphen || key[end] == 0x2D
      end += 1
    }
    let partsWords = last == .word && Self.isWord(key, at: end)
    if partsWords {
      replace(offset..<end, by: 0x20)
    } else {
      replace(offset..<end, by: hasHyphen ? 0x2D : nil)
    }
    last = .mark
    return end
  }

  /// Drops a possessive ending, and keeps any other apostrophe.
  private mutating func apostrophe(_ key: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    guard last == .word, count > 0 else {
      write(0x27)
      return offset + 1
    }
    let next = offset + 1
    if next < key.count, key[next] == 0x73, !Self.isWord(key, at: next + 1) {
      replace(offset..<(next + 1), by: nil)
      return next + 1
    }
    if symbols[count - 1] | 0x20 == 0x73, !Self.isWord(key, at: next) {
      replace(offset..<next, by: nil)
    } else {
      write(0x27)
    }
    return next
  }

  private mutating func replace(_ range: Range<Int>, by symbol: UInt8?) {
    if range.count != (symbol == nil ? 0 : 1) {
      runs.append(
        OffsetRun(
          outputStart: Int32(clamping: count),
          sourceStart: Int32(clamping: range.lowerBound), outputUnit: symbol == nil ? 0 : 1,
          sourceUnit: Int32(clamping: range.count)))
    }
    if let symbol { append(symbol) }
  }

  private static func isWord(_ key: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    TermSymbols.continuesWord(key, at: offset)
  }
}
