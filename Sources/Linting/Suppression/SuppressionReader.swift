// Finds the comments that switch rules off.
import DocumentModel
import TextModel

/// Finds the comments of a document that switch rules off.
///
/// ```
/// <!-- isogloss-disable-next-line inconsistent-name: quoted from the treaty -->
/// <!-- isogloss-disable number-style: a table of figures --> … <!-- isogloss-enable number-style -->
/// <!-- isogloss-disable-line term-case: as printed -->
/// <!-- isogloss-disable-file acronym-undefined: an appendix -->
/// ```
///
/// A comment is `<!-- … -->`, or a line that begins with the mark of another format's comments.
struct SuppressionReader {
  private let document: LintedDocument
  private let text: [UInt8]
  private let starts: [Int]
  private var suppressions: [Suppression] = []
  /// The open `disable` comments of each rule, as places in ``suppressions``.
  private var open: [String: [Int]] = [:]
  /// Whether a comment was met that nothing closes, so that no later one is closed either.
  private var isOpenEnded = false

  private enum Verb: String, CaseIterable {
    // The longer names first: each begins like the last.
    case nextLine = "isogloss-disable-next-line"
    case line = "isogloss-disable-line"
    case file = "isogloss-disable-file"
    case disable = "isogloss-disable"
    case enable = "isogloss-enable"
  }

  /// The marks that begin a comment line: of AsciiDoc, reStructuredText, shell and YAML, TeX.
  private static let lineMarks = ["//", "..", "#", "%"]

  /// The comments of a document, in order.
  ///
  /// - Complexity: O(n) in the length of the file.
  static func suppressions(in document: LintedDocument) -> [Suppression] {
    let verbs = CommentVerbs.places(in: document.document.source.fileText)
    guard !verbs.isEmpty else { return [] }
    // What stands in a fence is shown, not meant.
    let fences = document.fencesInFile
    let meant = outside(fences, verbs)
    guard !meant.isEmpty else { return [] }
    var reader = SuppressionReader(document)
    reader.read(meant)
    return reader.suppressions
  }

  /// The places that lie in none of the spans; both ascend.
  private static func outside(_ spans: [ByteSpan], _ places: [Int]) -> [Int] {
    var index = 0
    return places.filter { place in
      while index < spans.count, spans[index].end <= place { index += 1 }
      return index == spans.count || place < spans[index].start
    }
  }

  private init(_ document: LintedDocument) {
    self.document = document
    text = document.document.source.fileText
    starts = document.lineStarts
  }

  private mutating func read(_ verbs: [Int]) {
    var from = 0
    var line = 0
    for place in verbs where place >= from {
      while line + 1 < starts.count, starts[line + 1] <= place { line += 1 }
      let end = line + 1 < starts.count ? starts[line + 1] : text.count
      from = readComment(at: place, line: line, lineSpan: starts[line]..<end)
    }
    for index in open.values.joined() { close(index, at: starts.count) }
  }

  /// Reads the comment whose verb stands at `place`.
  ///
  /// - Returns: Where to go on looking.
  private mutating func readComment(at place: Int, line: Int, lineSpan: Range<Int>) -> Int {
    let after = place + "isogloss-".utf8.count
    guard let verb = Verb.allCases.first(where: { starts(with: $0.rawValue, at: place) }),
      let comment = comment(around: place, lineSpan)
    else { return after }
    let words = place + verb.rawValue.utf8.count..<comment.textEnd
    let (rules, reason) = Self.split(String(decoding: text[words], as: UTF8.self))
    let span = ByteSpan(comment.start, comment.end)
    for rule in rules.isEmpty ? [""] : rules {
      let suppression = Suppression(
        rule: rule, scope: .file, reason: reason, place: document.placeInFile(span))
      note(verb, suppression, line: line + 1, end: comment.end)
    }
    return max(after, min(comment.end, lineSpan.upperBound))
  }

  private mutating func note(_ verb: Verb, _ suppression: Suppression, line: Int, end: Int) {
    var suppression = suppression
    switch verb {
    case .file: break
    case .line: suppression.scope = .lines(line...line)
    case .nextLine:
      let next = nextTextLine(after: end, line)
      suppression.scope = .lines(next...next)
    case .disable:
      suppression.scope = .lines(line...line)
      open[suppression.rule, default: []].append(suppressions.count)
    case .enable:
      let ended = suppression.rule.isEmpty ? Array(open.keys) : [suppression.rule]
      for rule in ended {
        for index in open.removeValue(forKey: rule) ?? [] { close(index, at: line) }
      }
      return
    }
    suppressions.append(suppression)
  }

  private mutating func close(_ index: Int, at line: Int) {
    guard case .lines(let lines) = suppressions[index].scope else { return }
    suppressions[index].scope = .lines(lines.lowerBound...max(lines.lowerBound, line))
  }

  /// The next line with text that is no comment of this kind, as people stack them.
  private func nextTextLine(after end: Int, _ line: Int) -> Int {
    var next = line
    while next < starts.count, starts[next] < end { next += 1 }
    while next < starts.count {
      let lineEnd = next + 1 < starts.count ? starts[next + 1] : text.count
      let range = starts[next]..<lineEnd
      let isBlank = text[range].allSatisfy { $0 <= 0x20 }
      if !isBlank, Self.find("isogloss-", in: text, range) == nil { break }
      next += 1
    }
    return next + 1
  }
}

// MARK: The form of a comment

extension SuppressionReader {
  /// The comment that the verb at `place` is the first word of.
  private mutating func comment(
    around place: Int, _ line: Range<Int>
  ) -> (start: Int, textEnd: Int, end: Int)? {
    var before = place
    while before > line.lowerBound, text[before - 1] == 0x20 || text[before - 1] == 0x09 {
      before -= 1
    }
    let open = before - 4
    if open >= line.lowerBound, starts(with: "<!--", at: open) {
      let close = isOpenEnded ? nil : Self.find("-->", in: text, place..<text.count)
      isOpenEnded = close == nil
      // A comment that nothing closes ends with its line.
      guard let close else { return (open, line.upperBound, line.upperBound) }
      return (open, close, close + 3)
    }
    for mark in Self.lineMarks {
      let start = before - mark.utf8.count
      if start >= line.lowerBound, starts(with: mark, at: start),
        text[line.lowerBound..<start].allSatisfy({ $0 <= 0x20 })
      {
        return (start, line.upperBound, line.upperBound)
      }
    }
    return nil
  }

  private func starts(with word: String, at place: Int) -> Bool {
    place >= 0 && place < text.count && text[place...].starts(with: word.utf8)
  }

  /// The ids before a colon, and the reason behind it.
  private static func split(_ words: String) -> (rules: [String], reason: String) {
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let ids = (parts.first ?? "").split { $0 == "," || $0.isWhitespace }
    let reason = parts.count > 1 ? parts[1].split(whereSeparator: \.isWhitespace) : []
    return (ids.map(String.init), reason.joined(separator: " "))
  }

  private static func find(_ word: String, in text: [UInt8], _ range: Range<Int>) -> Int? {
    let word = Array(word.utf8)
    guard let first = word.first, range.count >= word.count else { return nil }
    var index = range.lowerBound
    while index + word.count <= range.upperBound {
      if text[index] == first, text[index..<index + word.count].elementsEqual(word) { return index }
      index += 1
    }
    return nil
  }
}
