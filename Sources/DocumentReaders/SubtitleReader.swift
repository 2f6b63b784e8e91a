// Reads subtitles: SubRip and WebVTT.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads subtitles (SubRip, WebVTT): what is said, without numbers, times and marks.
///
/// What is said in several subtitles is one block where the first ends in the middle of a sentence.
struct SubtitleReader {
  private let source: SourceText
  private let bytes: [UInt8]
  private let isWebVTT: Bool
  private var seen = SeenText()
  private var references = HTMLReference()
  /// How many subtitles the block that is read has so far.
  private var joined = 0

  /// More are never joined: without punctuation a film would be one block.
  private static let mostJoined = 6

  init(_ source: SourceText, isWebVTT: Bool) {
    self.source = source
    bytes = source.utf8
    self.isWebVTT = isWebVTT
  }

  /// The text and its blocks.
  ///
  /// - Complexity: O(n).
  mutating func read() -> (text: SourceText, drafts: [BlockDraft]) {
    var cue: [ByteSpan] = []
    var isInCue = false
    for line in LineSplitter.lines(of: bytes, wide: false) {
      let text = bytes.withUnsafeBufferPointer { $0.trimmed(line) }
      if text.isEmpty {
        add(cue)
        (cue, isInCue) = ([], false)
      } else if isTiming(text) {
        // The line above is the subtitle's number, not the last line of one that no gap ends.
        if isInCue { add(Array(cue.dropLast())) }
        (cue, isInCue) = ([], true)
      } else if isInCue {
        cue.append(text)
      }
    }
    add(cue)
    seen.endBlock(BlockDraft(span: ByteSpan(0, 0)))
    return seen.finished(source, isMarkup: isWebVTT)
  }

  private func isTiming(_ line: ByteSpan) -> Bool {
    let text = bytes[line.range]
    guard let first = text.first, (0x30...0x39).contains(first) else { return false }
    return text.split(separator: 0x20).dropFirst().first?.elementsEqual("-->".utf8) ?? false
  }

  private mutating func add(_ cue: [ByteSpan]) {
    for (index, line) in cue.enumerated() {
      let isSpeech = bytes[line.range].starts(with: "- ".utf8)
      if index == 0 || isSpeech {
        if joined == 0 || isSpeech || joined >= Self.mostJoined || !goesOn(line) { endBlock() }
        joined += 1
      }
      if seen.hasText, !isWide(line) {
        seen.add(.init(range: line.start..<line.start, text: [0x20]))
      }
      addText(isSpeech ? ByteSpan(line.start + 2, line.end) : line)
    }
  }

  /// Whether a line begins with a character of Chinese, which no space joins.
  private func isWide(_ line: ByteSpan) -> Bool {
    bytes[line.range].first.map { (0xE3...0xEF).contains($0) } ?? false
  }

  private mutating func endBlock() {
    seen.endBlock(BlockDraft(span: ByteSpan(0, 0)))
    joined = 0
  }

  /// Whether a line goes on with the sentence before it.
  private func goesOn(_ line: ByteSpan) -> Bool {
    let first = bytes[line.range].first { $0 != 0x3C && $0 != 0x2E }
    return first.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// Adds a line without the marks of style and voice, `<i>`, `{\\an8}`.
  private mutating func addText(_ line: ByteSpan) {
    var start = line.start
    var index = line.start
    while index < line.end {
      if let end = markEnd(at: index, line.end) {
        add(start..<index)
        (index, start) = (end, end)
      } else if isWebVTT, bytes[index] == UInt8(ascii: "&"),
        let (text, end) = references.read(bytes, at: index, before: line.end)
      {
        add(start..<index)
        seen.add(.init(range: index..<end, text: text))
        (index, start) = (end, end)
      } else {
        index += 1
      }
    }
    add(start..<line.end)
  }

  private mutating func add(_ range: Range<Int>) {
    if !range.isEmpty { seen.add(.init(range: range)) }
  }

  private func markEnd(at index: Int, _ end: Int) -> Int? {
    let next = index + 1 < end ? bytes[index + 1] : 0
    let close: UInt8
    switch bytes[index] {
    case UInt8(ascii: "<") where next == UInt8(ascii: "/") || next > 0x2F: close = UInt8(ascii: ">")
    case UInt8(ascii: "{") where next == UInt8(ascii: "\\"): close = UInt8(ascii: "}")
    default: return nil
    }
    return bytes[index..<min(end, index + 200)].firstIndex(of: close).map { $0 + 1 }
  }
}
