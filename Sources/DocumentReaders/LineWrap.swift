// Tells whether a text's lines were broken at a fixed width.
internal import DocumentModel
internal import TextModel

/// The width at which a text's lines were broken.
///
/// A line was broken if the first word of the next one would not have fitted on it. Where that holds
/// for most lines that another follows, and sentences run over their ends, the text is wrapped.
struct LineWrap {
  /// Widths that people and programs break lines at.
  private static let widths = 40...130
  /// Fewer pairs of lines prove nothing.
  private static let fewestPairs = 3

  private let width: Int

  /// Works out the width; `nil` where the lines were not broken at one.
  ///
  /// - Complexity: O(n log n) in the number of lines.
  init?(of lines: [TextLine]) {
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.text.isEmpty && !$1.text.isEmpty }
    guard pairs.count >= Self.fewestPairs else { return nil }
    let columns = pairs.map(\.0.columns).sorted()
    width = columns[(columns.count - 1) * 19 / 20]
    guard Self.widths.contains(width) else { return nil }
    let limit = width
    let full = pairs.count { Self.isFull($0, $1, limit) }
    let running = pairs.count { Self.runsOn($0, $1) }
    guard full * 10 >= pairs.count * 7, running * 2 >= pairs.count else { return nil }
  }

  /// Whether `line` goes on with the line before it.
  func joins(_ before: TextLine, _ line: TextLine) -> Bool {
    guard !before.text.isEmpty, line.bulletEnd == nil else { return false }
    guard Self.isFull(before, line, width) || line.beginsSmall else { return false }
    if line.hasMark, before.ending == .sentence || before.ending == .colon { return false }
    let isItem = before.hasMark || before.bulletEnd != nil
    return isItem || line.indentation < before.indentation + 2
  }

  private static func isFull(_ line: TextLine, _ next: TextLine, _ width: Int) -> Bool {
    line.columns + (next.isWide ? 0 : 1) + next.firstWord > width
  }

  private static func runsOn(_ line: TextLine, _ next: TextLine) -> Bool {
    next.beginsSmall || line.ending != .sentence && line.ending != .colon
  }
}
