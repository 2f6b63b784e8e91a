// Numbers in figures, with what stands around them.
import DocumentModel
import TextModel

/// Finds numbers in figures, with what stands around them.
struct FigureScanner {
  /// A number that has a style.
  struct Use {
    let kind: NumberUse.Kind
    let key: String
    let style: String
    let span: ByteSpan
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let block: ByteSpan

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ block: ByteSpan) {
    self.bytes = bytes
    self.block = block
  }

  /// The numbers of the block.
  ///
  /// - Complexity: O(n).
  func uses() -> [Use] {
    var uses: [Use] = []
    var offset = block.start
    while offset < block.end {
      guard isDigit(offset) else {
        offset += 1
        continue
      }
      let figure = ByteSpan(offset, figureEnd(offset))
      if !isPartOfWord(figure) { uses += self.uses(of: figure) }
      offset = figure.end
    }
    return uses
  }

  private func byte(_ offset: Int) -> UInt8 {
    offset >= block.start && offset < block.end ? bytes[offset] : 0x20
  }

  private func isDigit(_ offset: Int) -> Bool { byte(offset) &- 0x30 < 10 }

  private func isLetter(_ offset: Int) -> Bool {
    (byte(offset) | 0x20) &- 0x61 < 26 || byte(offset) >= 0x80
  }

  private func figureEnd(_ start: Int) -> Int {
    var end = start
    while isDigit(end) || [0x2C, 0x2E].contains(byte(end)) && isDigit(end + 1) { end += 1 }
    return end
  }

  /// Whether the figure belongs to a code or a range: `G20`, `COP-30`, `2025-2027`, `13:30`.
  private func isPartOfWord(_ figure: ByteSpan) -> Bool {
    let before = byte(figure.start - 1)
    let isJoined = [0x2D, 0x2F, 0x3A, 0x2B, 0x28].contains(before)
    let isRange = byte(figure.end) == 0x2D && isDigit(figure.end + 1) || byte(figure.end) == 0x2F
    return isJoined || isRange || isLetter(figure.start - 1)
  }

  private func uses(of figure: ByteSpan) -> [Use] {
    if let use = amount(figure) ?? percentage(figure) ?? date(figure) ?? counted(figure) {
      return [use] + grouping(figure)
    }
    return grouping(figure)
  }

  /// What stands in `span`; nothing where that lies outside the block.
  private func string(_ span: ByteSpan) -> String {
    guard span.start >= block.start, span.end <= block.end else { return "" }
    return String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The word at `start`, with its end; empty where none begins there.
  private func word(_ start: Int) -> ByteSpan {
    var end = start
    while isLetter(end), byte(end) < 0x80 { end += 1 }
    return ByteSpan(start, end)
  }

  // MARK: Styles

  private func amount(_ figure: ByteSpan) -> Use? {
    guard byte(figure.start - 1) == 0x24 else { return nil }
    let hasCountry = byte(figure.start - 3) == 0x55 && byte(figure.start - 2) == 0x53
    guard hasCountry || !isLetter(figure.start - 2) else { return nil }
    let scale = byte(figure.end) == 0x20 ? word(figure.end + 1) : ByteSpan(figure.end, figure.end)
    let isScale = ["million", "billion", "trillion"].contains(string(scale))
    let span = ByteSpan(figure.start - (hasCountry ? 3 : 1), isScale ? scale.end : figure.end)
    return Use(
      kind: .amount, key: string(ByteSpan(figure.start, span.end)),
      style: hasCountry ? "US$" : "$", span: span)
  }

  private func percentage(_ figure: ByteSpan) -> Use? {
    if byte(figure.end) == 0x25 {
      return Use(
        kind: .percentage, key: "", style: "%", span: ByteSpan(figure.start, figure.end + 1))
    }
    guard byte(figure.end) == 0x20 else { return nil }
    let first = word(figure.end + 1)
    switch string(first) {
    case "percent":
      return Use(
        kind: .percentage, key: "", style: "percent", span: ByteSpan(figure.start, first.end))
    case "per" where string(word(first.end + 1)) == "cent":
      return Use(
        kind: .percentage, key: "", style: "per cent",
        span: ByteSpan(figure.start, word(first.end + 1).end))
    default: return nil
    }
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private func date(_ figure: ByteSpan) -> Use? {
    guard figure.count <= 2 else { return nil }
    let after = byte(figure.end) == 0x20 ? word(figure.end + 1) : ByteSpan(figure.end, figure.end)
    // `May 13`, but not the modal verb of `may 13 states`.
    var start = figure.start - 1
    while start > block.start, isLetter(start - 1) { start -= 1 }
    let before = ByteSpan(start, max(start, figure.start - 1))
    if byte(figure.start - 1) == 0x20, Self.months.contains(string(before)) {
      return Use(
        kind: .date, key: "", style: "month first", span: ByteSpan(before.start, figure.end))
    }
    guard Self.months.contains(string(after)) else { return nil }
    return Use(kind: .date, key: "", style: "day first", span: ByteSpan(figure.start, after.end))
  }

  private func counted(_ figure: ByteSpan) -> Use? {
    guard let value = Int(string(figure)), value <= 12 || value == 100 else { return nil }
    let ending = word(figure.end)
    let isOrdinal = ["st", "nd", "rd", "th"].contains(string(ending))
    let end = isOrdinal ? ending.end : figure.end
    guard byte(end) == 0x20 || byte(end) == 0x2D && !isOrdinal else { return nil }
    let noun = word(end + 1)
    guard !noun.isEmpty, byte(noun.start) &- 0x61 < 26, let name = CountedNoun.name(bytes, noun)
    else { return nil }
    return Use(
      kind: isOrdinal ? .ordinal : .count, key: "\(value) \(name)", style: "figures",
      span: ByteSpan(figure.start, noun.end))
  }

  private func grouping(_ figure: ByteSpan) -> [Use] {
    let text = string(figure)
    let whole = text.prefix { $0 != "." }
    if whole.contains(",") {
      return [Use(kind: .grouping, key: "", style: "comma", span: figure)]
    }
    // Four digits by themselves are a year more often than not.
    guard whole.utf8.count >= 5, !text.hasPrefix("0") else { return [] }
    return [Use(kind: .grouping, key: "", style: "none", span: figure)]
  }
}
