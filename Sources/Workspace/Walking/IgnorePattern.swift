// One line of a .gitignore file.

/// One line of a `.gitignore` file, with git's own meaning (gitignore(5); wildmatch.c of git).
struct IgnorePattern: Sendable {
  /// A step of a pattern: what it takes from the path.
  enum Step: Hashable, Sendable {
    /// This byte.
    case byte(UInt8)
    /// One byte of a set; never a slash. As git does, this counts bytes, not characters.
    case set(ByteSet)
    /// Any run of bytes without a slash.
    case run
    /// Any run of bytes.
    case anything
    /// Nothing: goes on with the next step, or after it.
    case maybe
    /// Any run of bytes that ends in a slash; with ``maybe`` before it this is `**/`.
    case folders
  }

  /// Whether the line takes back what lines before it say (`!`).
  let isNegated: Bool
  /// Whether only folders are meant (a slash at the end).
  let isForFolders: Bool
  /// Whether the pattern speaks of the last part of a path only: it has no slash.
  let isForNames: Bool
  let steps: [Step]

  init(isNegated: Bool, isForFolders: Bool, isForNames: Bool, steps: [Step]) {
    self.isNegated = isNegated
    self.isForFolders = isForFolders
    self.isForNames = isForNames
    self.steps = steps
  }

  /// Whether the pattern matches a path that is given from the folder of its file.
  ///
  /// - Parameter nameStart: Where the last part of the path begins.
  /// - Complexity: O(length of the pattern × length of the path), whatever they hold.
  func matches(_ path: ArraySlice<UInt8>, nameStart: Int, isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    return Self.matches(steps, isForNames ? path[nameStart...] : path)
  }

  /// Follows all ways through the steps at once, so that no pattern takes exponential time.
  private static func matches(_ steps: [Step], _ text: ArraySlice<UInt8>) -> Bool {
    var plain = text.startIndex
    // Most patterns begin with, or are, plain bytes.
    for step in steps {
      guard case .byte(let byte) = step else { break }
      guard plain < text.endIndex, text[plain] == byte else { return false }
      plain += 1
    }
    let done = plain - text.startIndex
    if done == steps.count { return plain == text.endIndex }
    var states = [Bool](repeating: false, count: steps.count - done + 1)
    states[0] = true
    let rest = steps[done...]
    skipEmpty(rest, &states)
    for byte in text[plain...] {
      states = after(byte, rest, states)
      if !states.contains(true) { return false }
    }
    return states[states.count - 1]
  }

  /// The states after a byte; state `n` stands before step `n`.
  private static func after(
    _ byte: UInt8, _ steps: ArraySlice<Step>, _ states: [Bool]
  ) -> [Bool] {
    var next = [Bool](repeating: false, count: states.count)
    for (index, step) in steps.enumerated() where states[index] {
      switch step {
      case .byte(let wanted): if byte == wanted { next[index + 1] = true }
      case .set(let set): if set.contains(byte) { next[index + 1] = true }
      case .run: if byte != 0x2F { next[index] = true }
      case .anything: next[index] = true
      case .maybe: break
      case .folders:
        next[index] = true
        if byte == 0x2F { next[index + 1] = true }
      }
    }
    skipEmpty(steps, &next)
    return next
  }

  /// Goes past the steps that may take nothing.
  private static func skipEmpty(_ steps: ArraySlice<Step>, _ states: inout [Bool]) {
    for (index, step) in steps.enumerated() where states[index] {
      switch step {
      case .run, .anything: states[index + 1] = true
      case .maybe:
        states[index + 1] = true
        // A `folders` follows, so this is in bounds.
        states[index + 2] = true
      case .byte, .set, .folders: break
      }
    }
  }
}
