// Finds every term of a glossary in a text.
package import GlossaryModel
package import ICUText
package import Lexicon
package import TextModel

/// Finds every occurrence of every term of a glossary in texts.
///
/// ```swift
/// let matcher = try TermMatcher(concepts: glossary.concepts, lexicon: nil)
/// for match in matcher.matches(in: source) {
///   let place = source.original(match.span)           // bytes of the user's own file
///   let term = matcher.term(of: match)                // "Confucius Institute" for "Confucius institutes"
/// }
/// ```
/// A term is found whatever its case, dashes, width, diacritics, script (traditional or simplified),
/// spaces and line ends, possessives, and in English its number, but:
/// - a word begins where the term begins and ends where it ends; in Chinese the term does not cut a
///   word of the dictionary in two, unless it may stand `insideWords`;
/// - an acronym keeps its capitals, a `caseSensitive` term all its letters;
/// - an `exact` term is found in its own number, diacritics and possessives only;
/// - no term goes over an empty line.
///
/// On request also in the other spelling of English (`centre`, `modernisation`), with `&` for `and`,
/// and with a word broken by a hyphen at the end of a line.
///
/// Not for use from two threads at once.
package final class TermMatcher {
  /// The concepts that the matcher was made from.
  package let concepts: [Concept]

  private let folder: SymbolFolder
  private let automaton: PatternAutomaton
  private let patterns: [TermPattern]
  private let checker: PatternChecker
  private let findsVariants: Bool

  /// Prepares the terms of `concepts` for being found.
  ///
  /// - Parameters:
  ///   - lexicon: the dictionary whose words a Chinese term may not cut; without it they are ICU's.
  ///   - variants: whether terms that are not `exact` are found in other spellings, and broken at the
  ///     end of a line.
  /// - Complexity: O(n log n) in the length of all terms; some 100 bytes of memory a term beside
  ///   the concepts.
  package init(
    concepts: [Concept], lexicon: CompiledLexicon? = nil, variants: Bool = false
  ) throws(ICUError) {
    self.concepts = concepts
    findsVariants = variants
    folder = try SymbolFolder()
    let all = TermPatterns(
      concepts, folder: folder, spellings: variants ? try EnglishSpellings() : nil)
    let (automaton, order) = PatternAutomaton.make(all)
    self.automaton = automaton
    patterns = order.map { all.patterns[Int($0)] }
    checker = PatternChecker(
      cases: all.cases, words: try ChineseWords(lexicon: lexicon), exact: try ExactKeys(concepts))
  }

  /// The size in bytes of what the matcher keeps beside the concepts.
  package var byteCount: Int {
    automaton.byteCount + patterns.count * MemoryLayout<TermPattern>.stride
  }

  /// The term that a match stands for.
  package func term(of match: TermMatch) -> Term { concepts[match.concept].terms[match.term] }

  /// The concept that a match stands for.
  package func concept(of match: TermMatch) -> Concept { concepts[match.concept] }

  /// Every place where a term stands, in the order of the text, the longest of those that begin
  /// together first.
  ///
  /// Of several terms of one concept and language that are the same to the matcher, the one that is
  /// spelt as the text is given, else the first; terms of several concepts are all given.
  ///
  /// - Returns: matches whose spans are offsets into `source.utf8`.
  /// - Complexity: O(n) and the number of matches (times its logarithm).
  package func matches(in source: SourceText) -> [TermMatch] {
    matches(in: source.utf8)
  }

  /// Every place in UTF-8 text where a term stands, as ``matches(in:)-(SourceText)`` gives them.
  package func matches(in text: [UInt8]) -> [TermMatch] {
    matches(in: text, window: 4 << 20, margin: 1 << 16)
  }

  /// The matches, found in parts of `window` bytes that are read with `margin` bytes around them.
  func matches(in text: [UInt8], window: Int, margin: Int) -> [TermMatch] {
    text.withUnsafeBufferPointer { text in
      var found: [FoundPattern] = []
      for window in TextWindows(text, size: window, margin: margin) {
        find(in: window, of: text, &found)
      }
      if findsVariants { findBroken(in: text, &found) }
      return MatchSelection(concepts: concepts, text: text).matches(found)
    }
  }

  /// Adds what begins in the window's own part of the text.
  private func find(
    in window: TextWindow, of text: UnsafeBufferPointer<UInt8>, _ found: inout [FoundPattern]
  ) {
    let origin = window.read.lowerBound
    find(in: UnsafeBufferPointer(rebasing: text[window.read])) { match in
      var match = match
      match.span = ByteSpan(match.span.start + origin, match.span.end + origin)
      if window.owned.contains(match.span.start) { found.append(match) }
    }
  }

  /// Adds the terms with a word that is broken at the end of a line.
  private func findBroken(
    in text: UnsafeBufferPointer<UInt8>, _ found: inout [FoundPattern]
  ) {
    for word in BrokenWords(text) {
      let joined = word.joined(text)
      joined.bytes.withUnsafeBufferPointer { bytes in
        find(in: bytes) { match in
          guard let span = joined.span(match.span),
            !concepts[Int(match.concept)].terms[Int(match.term)].exact
          else { return }
          var match = match
          match.span = span
          found.append(match)
        }
      }
    }
  }

  /// Calls `body` with all that is found in a text.
  private func find(in part: UnsafeBufferPointer<UInt8>, _ body: (FoundPattern) -> Void) {
    let symbols = folder.symbols(of: part)
    symbols.bytes.withUnsafeBufferPointer { bytes in
      let place = PatternPlace(symbols: symbols, bytes: bytes, text: part)
      automaton.scan(bytes) { end, output in
        guard mayEnd(bytes, at: end) else { return }
        forEachPattern(from: output) { pattern in
          let start = end - Int(pattern.length)
          checker.check(pattern, concepts, from: start, to: end, at: place).map(body)
        }
      }
    }
  }

  /// Calls `body` with the patterns that end where `output` does, the longest first.
  private func forEachPattern(from output: UInt32, _ body: (TermPattern) -> Void) {
    var node = output
    while node != 0 {
      for index in automaton.patterns(endingAt: node) { body(patterns[index]) }
      node = automaton.outputs[Int(automaton.suffixes[Int(node)])]
    }
  }

  /// Whether the word ends at most an ending later, so that a pattern may end at `end`.
  private func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    let limit = end + EnglishEnding.longest
    var offset = end
    while offset < bytes.count, bytes[offset] &- 0x61 < 26 {
      offset += 1
      if offset > limit { return false }
    }
    return true
  }
}
