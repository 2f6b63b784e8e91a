// Finds the marks inside a block of Markdown: emphasis, links, code, escapes, entities.
internal import CMarkGFM

/// Finds the marks inside a block of Markdown.
///
/// cmark says what stands in a block but not exactly where, so its nodes are followed over the
/// source: each says what must come next. Where the source does not agree with them (a stretch that
/// the parser changed in a way not known here) the whole block is left as it is written.
struct MarkdownInlines {
  private let bytes: [UInt8]
  private let end: Int
  private var cursor: Int
  private var edits: [MarkdownEdit] = []
  /// How the open links and images began, innermost last.
  private var openLinks: [UInt8] = []

  private static let backslash = UInt8(ascii: "\\")

  /// The marks of the block `node`, whose text lies at `range`, in order; none where the source
  /// cannot be followed.
  ///
  /// - Complexity: O(n) in the length of the block.
  static func edits(of node: OpaquePointer, in bytes: [UInt8], _ range: Range<Int>)
    -> [MarkdownEdit]
  {
    var inlines = MarkdownInlines(bytes: bytes, end: range.upperBound, cursor: range.lowerBound)
    return inlines.follow(node) ? inlines.edits : []
  }

  private init(bytes: [UInt8], end: Int, cursor: Int) {
    self.bytes = bytes
    self.end = end
    self.cursor = cursor
  }

  /// Follows all nodes inside `block`; whether the source agrees with them.
  private mutating func follow(_ block: OpaquePointer) -> Bool {
    guard let iterator = cmark_iter_new(block) else { return false }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if node == block { continue }
      guard event == CMARK_EVENT_ENTER ? enter(node) : leave(node) else { return false }
    }
    return (cursor..<end).allSatisfy { bytes[$0] <= 0x20 }
  }

  private mutating func enter(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: return takeText(literal(of: node))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return takeLineEnd()
    case CMARK_NODE_CODE: return takeCode()
    case CMARK_NODE_HTML_INLINE: return takeHTML(literal(of: node))
    case CMARK_NODE_EMPH: return dropEmphasis(1)
    case CMARK_NODE_STRONG: return dropEmphasis(2)
    case CMARK_NODE_LINK: return openLink(isImage: false)
    case CMARK_NODE_IMAGE: return openLink(isImage: true)
    default: return false
    }
  }

  private mutating func leave(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: return dropEmphasis(1)
    case CMARK_NODE_STRONG: return dropEmphasis(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: return closeLink()
    default: return true
    }
  }

  private func literal(of node: OpaquePointer) -> [UInt8] {
    guard let text = cmark_node_get_literal(node) else { return [] }
    return Array(String(cString: text).utf8)
  }

  private mutating func drop(_ count: Int, replacement: [UInt8] = []) {
    if count > 0 {
      edits.append(MarkdownEdit(range: cursor..<cursor + count, replacement: replacement))
    }
    cursor += count
  }

  private func byte(_ offset: Int = 0) -> UInt8? {
    cursor + offset < end ? bytes[cursor + offset] : nil
  }
}

// MARK: Text

extension MarkdownInlines {
  private mutating func takeText(_ literal: [UInt8]) -> Bool {
    var taken = 0
    while taken < literal.count {
      guard let byte = byte() else { return false }
      if byte == Self.backslash, let next = self.byte(1), Self.isPunctuation(next) {
        guard next == literal[taken] else { return false }
        drop(1)
        (cursor, taken) = (cursor + 1, taken + 1)
      } else if byte == UInt8(ascii: "&"), let entity = entity(),
        literal[taken...].starts(with: entity.text)
      {
        drop(entity.count, replacement: entity.text)
        taken += entity.text.count
      } else if byte == literal[taken] {
        (cursor, taken) = (cursor + 1, taken + 1)
      } else {
        return false
      }
    }
    return true
  }

  /// The character reference at the cursor, as long as it is written, and what it stands for.
  private func entity() -> (count: Int, text: [UInt8])? {
    // The longest name, `CounterClockwiseContourIntegral`, has 31 letters.
    let limit = min(end, cursor + 40)
    guard let close = bytes[cursor..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let written = Array(bytes[cursor...close])
    guard let text = MarkdownEntity.text(of: written), text != written else { return nil }
    return (written.count, text)
  }

  /// A line end is kept; what the next line begins with before its text (spaces, the marks of
  /// quotations) is not.
  private mutating func takeLineEnd() -> Bool {
    if byte() == Self.backslash { drop(1) }
    while byte() == 0x20 || byte() == 0x09 { cursor += 1 }
    guard byte() == 0x0D || byte() == 0x0A else { return false }
    if byte() == 0x0D { cursor += 1 }
    if byte() == 0x0A { cursor += 1 }
    var prefix = 0
    while let next = byte(prefix), next == 0x20 || next == 0x09 || next == UInt8(ascii: ">") {
      prefix += 1
    }
    drop(prefix)
    return true
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}

// MARK: Marks

extension MarkdownInlines {
  private mutating func dropEmphasis(_ count: Int) -> Bool {
    for offset in 0..<count
    where byte(offset) != UInt8(ascii: "*") && byte(offset) != UInt8(ascii: "_") {
      return false
    }
    drop(count)
    return true
  }

  private mutating func takeCode() -> Bool {
    let ticks = countTicks(from: cursor)
    guard ticks > 0, let close = closingTicks(ticks, from: cursor + ticks) else { return false }
    let inside = cursor + ticks..<close
    let isPadded =
      inside.count > 1 && isBlank(inside.lowerBound) && isBlank(inside.upperBound - 1)
      && !inside.allSatisfy(isBlank)
    drop(ticks + (isPadded ? 1 : 0))
    cursor = close - (isPadded ? 1 : 0)
    drop(ticks + (isPadded ? 1 : 0))
    return true
  }

  private func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x0A }

  private func countTicks(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  private func closingTicks(_ count: Int, from start: Int) -> Int? {
    var index = start
    while index < end {
      let ticks = countTicks(from: index)
      if ticks == count { return index }
      index += max(1, ticks)
    }
    return nil
  }

  /// Drops a tag; a line break is seen as a space.
  private mutating func takeHTML(_ literal: [UInt8]) -> Bool {
    guard !literal.isEmpty, cursor + literal.count <= end,
      bytes[cursor..<cursor + literal.count].elementsEqual(literal)
    else { return false }
    let isBreak =
      literal.prefix(3).elementsEqual("<br".utf8) || literal.prefix(3).elementsEqual("<BR".utf8)
    drop(literal.count, replacement: isBreak ? [0x20] : [])
    return true
  }

  private mutating func openLink(isImage: Bool) -> Bool {
    guard !isImage || byte() == UInt8(ascii: "!"), let opening = byte(isImage ? 1 : 0),
      opening == UInt8(ascii: "[") || opening == UInt8(ascii: "<") && !isImage
    else { return false }
    openLinks.append(opening)
    drop(isImage ? 2 : 1)
    return true
  }

  private mutating func closeLink() -> Bool {
    guard let opening = openLinks.popLast() else { return false }
    if opening == UInt8(ascii: "<") {
      guard byte() == UInt8(ascii: ">") else { return false }
      drop(1)
      return true
    }
    guard byte() == UInt8(ascii: "]") else { return false }
    let tail = MarkdownLinkTail.end(in: bytes, from: cursor + 1, to: end)
    drop(tail - cursor)
    return true
  }
}
