// Initials without their points.

/// Drops the points of initials: `u.n.`, `u.s.a`, `e.g.`.
///
/// Initials are two or more single letters with a point after each but perhaps the last, that no
/// letter, digit or point touches on either side.
enum InitialsFolding {
  /// Folds a text in which case is folded already.
  ///
  /// - Complexity: O(n).
  static func fold(_ source: UnsafeBufferPointer<UInt8>, into folded: inout FoldedText) {
    var offset = 0
    while offset < source.count {
      // The second letter's point is what all initials have in common, so look for points only.
      guard source[offset] == 0x2E, offset > 0, isLetter(source[offset - 1]),
        isBorder(source, before: offset - 1)
      else {
        offset += 1
        continue
      }
      let end = endOfInitials(source, from: offset - 1)
      // Letter and point become one piece, so that a match on `un` shows as `U.N.`.
      for point in offset..<max(end, offset) where source[point] == 0x2E {
        folded.replace(
          (point - 1)..<(point + 1), of: source, with: CollectionOfOne(source[point - 1]))
      }
      offset = max(end, offset + 1)
    }
  }

  /// Where the initials that begin at `start` end; `start` where there are none.
  private static func endOfInitials(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    var letters = 0
    while offset < source.count, isLetter(source[offset]) {
      letters += 1
      offset += 1
      guard offset < source.count, source[offset] == 0x2E else { break }
      offset += 1
    }
    return letters >= 2 && !isTouched(source, at: offset) ? offset : start
  }

  /// Whether what stands at `offset` belongs to what stands before it: a letter, a digit, a point,
  /// a mark that would combine with the letter once the point is gone.
  private static func isTouched(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset < source.count else { return false }
    let byte = source[offset]
    if byte < 0x80 { return isWordByte(byte) || byte == 0x2E }
    return PlainLetters.isMark(UTF8Characters.decode(source, offset).scalar)
  }

  private static func isBorder(_ source: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let byte = source[offset - 1]
    if byte < 0x80 { return !isWordByte(byte) && byte != 0x2E }
    // Letters of other alphabets lie below U+0800 (two bytes); Chinese and punctuation above.
    var lead = offset - 1
    while lead > 0, source[lead] & 0xC0 == 0x80 { lead -= 1 }
    return source[lead] >= 0xE2
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39)
  }
}
