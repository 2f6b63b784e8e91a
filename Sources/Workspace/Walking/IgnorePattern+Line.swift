// Reads the lines of a .gitignore file.

extension IgnorePattern {
  /// Reads a line; `nil` for a blank one, a comment, and one that can never match.
  init?(line: ArraySlice<UInt8>) {
    var line = Self.withoutSpaces(line)
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { line.removeFirst() }
    isForFolders = line.last == UInt8(ascii: "/")
    if isForFolders { line.removeLast() }
    isForNames = !line.contains(UInt8(ascii: "/"))
    if line.first == UInt8(ascii: "/") { line.removeFirst() }
    guard !line.isEmpty, let steps = Self.read(Array(line), isForNames: isForNames) else {
      return nil
    }
    self.steps = steps
  }

  /// The line without the spaces at its end that no backslash keeps.
  private static func withoutSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let isEscape = line[index] == UInt8(ascii: "\\")
      if isEscape, index + 1 == line.endIndex { return line }
      if line[index] != 0x20 { end = min(index + (isEscape ? 2 : 1), line.endIndex) }
      index += isEscape ? 2 : 1
    }
    return line[..<end]
  }

  /// The steps of a pattern; `nil` where it can never match: a bracket or an escape is not ended.
  private static func read(_ pattern: [UInt8], isForNames: Bool) -> [Step]? {
    var steps: [Step] = []
    // Git compares plain text at the start by itself, and two stars right after it count as at the
    // start.
    let plainEnd = pattern.firstIndex { "*?[\\".utf8.contains($0) } ?? pattern.count
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case UInt8(ascii: "\\"):
        guard index + 1 < pattern.count else { return nil }
        steps.append(.byte(pattern[index + 1]))
        index += 2
      case UInt8(ascii: "?"):
        steps.append(.set(anyByte))
        index += 1
      case UInt8(ascii: "["):
        guard let (set, end) = set(pattern, at: index) else { return nil }
        steps.append(.set(set))
        index = end
      case UInt8(ascii: "*"):
        let isAtStart = index == plainEnd || pattern[index - 1] == UInt8(ascii: "/")
        (steps, index) = stars(steps, pattern, index, isFree: !isForNames && isAtStart)
      default:
        steps.append(.byte(pattern[index]))
        index += 1
      }
    }
    return steps
  }

  /// Any byte but a slash.
  private static let anyByte: ByteSet = {
    var slash = ByteSet()
    slash.insert(UInt8(ascii: "/"))
    return slash.inverted
  }()

  /// Adds what the stars at `index` stand for.
  ///
  /// - Parameter isFree: Whether two stars, where they stand here, may go over slashes.
  private static func stars(
    _ steps: [Step], _ pattern: [UInt8], _ index: Int, isFree: Bool
  ) -> ([Step], Int) {
    var end = index
    while end < pattern.count, pattern[end] == UInt8(ascii: "*") { end += 1 }
    let isSlash = end < pattern.count && pattern[end] == UInt8(ascii: "/")
    let isEscapedSlash =
      end + 1 < pattern.count && pattern[end] == UInt8(ascii: "\\")
      && pattern[end + 1] == UInt8(ascii: "/")
    guard isFree, end - index > 1, end == pattern.count || isSlash || isEscapedSlash else {
      return (steps + [.run], end)
    }
    return isSlash ? (steps + [.maybe, .folders], end + 1) : (steps + [.anything], end)
  }
}

// MARK: Brackets

extension IgnorePattern {
  /// The set in brackets at `start` and the place after it; `nil` where it is not ended.
  private static func set(_ pattern: [UInt8], at start: Int) -> (ByteSet, Int)? {
    var set = ByteSet()
    var index = start + 1
    let isNegated =
      index < pattern.count
      && (pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^"))
    if isNegated { index += 1 }
    var previous: UInt8 = 0
    // A bracket that stands first is one of the bytes.
    var isFirst = true
    while index < pattern.count, isFirst || pattern[index] != UInt8(ascii: "]") {
      isFirst = false
      guard let (last, next) = member(pattern, index, previous, &set) else { return nil }
      (previous, index) = (last, next)
    }
    guard index < pattern.count else { return nil }
    if isNegated { set = set.inverted }
    set.remove(UInt8(ascii: "/"))
    return (set, index + 1)
  }

  /// Adds the byte, range or class at `index`; returns the byte that a range may begin with (0 for
  /// none) and the place after it.
  private static func member(
    _ pattern: [UInt8], _ index: Int, _ previous: UInt8, _ set: inout ByteSet
  ) -> (UInt8, Int)? {
    func at(_ index: Int) -> UInt8? { index < pattern.count ? pattern[index] : nil }
    switch pattern[index] {
    case UInt8(ascii: "\\"):
      guard let byte = at(index + 1) else { return nil }
      set.insert(byte)
      return (byte, index + 2)
    case UInt8(ascii: "-") where previous != 0 && (at(index + 1) ?? 0x5D) != UInt8(ascii: "]"):
      let isEscaped = at(index + 1) == UInt8(ascii: "\\")
      let place = index + (isEscaped ? 2 : 1)
      guard let last = at(place) else { return nil }
      if previous <= last { for byte in previous...last { set.insert(byte) } }
      return (0, place + 1)
    case UInt8(ascii: "[") where at(index + 1) == UInt8(ascii: ":"):
      guard let close = pattern[(index + 2)...].firstIndex(of: UInt8(ascii: "]")) else {
        return nil
      }
      guard close > index + 2, pattern[close - 1] == UInt8(ascii: ":") else { break }
      let name = String(decoding: pattern[index + 2..<close - 1], as: UTF8.self)
      guard let members = classes[name] else { return nil }
      for byte in UInt8(0)..<128 where members(byte) { set.insert(byte) }
      return (0, close + 1)
    default: break
    }
    set.insert(pattern[index])
    return (pattern[index], index + 1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isGraph(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// The classes of POSIX, of ASCII alone.
  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alnum": { isLetter($0) || isDigit($0) }, "alpha": { isLetter($0) },
    "blank": { $0 == 0x20 || $0 == 0x09 }, "cntrl": { $0 < 0x20 || $0 == 0x7F },
    "digit": { isDigit($0) }, "graph": { isGraph($0) }, "lower": { $0 &- 0x61 < 26 },
    "print": { isGraph($0) || $0 == 0x20 },
    "punct": { isGraph($0) && !isLetter($0) && !isDigit($0) },
    "space": { $0 == 0x20 || (0x09...0x0D).contains($0) }, "upper": { $0 &- 0x41 < 26 },
    "xdigit": { isDigit($0) || ($0 | 0x20) &- 0x61 < 6 },
  ]
}
