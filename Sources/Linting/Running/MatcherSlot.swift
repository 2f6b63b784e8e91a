// A matcher that one thread uses at a time.
import GlossaryModel
import Lexicon
import Synchronization
import TermMatching
import TextModel

/// A matcher that one thread uses at a time, made when it is first needed.
final class MatcherSlot: Sendable {
  private let matcher: Mutex<TermMatcher?>
  private let concepts: [Concept]
  private let lexicon: CompiledLexicon?

  /// Holds a matcher that was made.
  init(_ matcher: sending TermMatcher) {
    (concepts, lexicon) = ([], nil)
    self.matcher = Mutex(matcher)
  }

  /// Holds a place for a matcher of `concepts`.
  init(_ concepts: [Concept], _ lexicon: CompiledLexicon?) {
    (self.concepts, self.lexicon) = (concepts, lexicon)
    matcher = Mutex(nil)
  }

  /// The matches in a text, once no other thread uses the matcher.
  func matches(in source: SourceText) -> [TermMatch] {
    matcher.withLock { $0?.matches(in: source) ?? [] }
  }

  /// The matches in a text; `nil` where another thread uses the matcher, or none can be made.
  func matchesIfFree(in source: SourceText) -> [TermMatch]? {
    let found = matcher.withLockIfAvailable { matcher in
      if matcher == nil { matcher = try? TermMatcher(concepts: concepts, lexicon: lexicon) }
      return matcher?.matches(in: source)
    }
    return found ?? nil
  }
}
