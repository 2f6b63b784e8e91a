// Makes matching keys.
package import ICUText

/// Folds texts into matching keys.
///
/// Folding a key again changes nothing. Keeps its buffers and tables between calls: make one and
/// use it for many texts, never from two threads at once.
package final class KeyFolder {
  /// What this folder takes no account of.
  package let folding: KeyFolding

  private let normalizer: Normalizer
  private let characters: CharacterFolding
  private let spelling = SpellingFolding()

  /// Creates a folder.
  package init(_ folding: KeyFolding = .matching) throws(ICUError) {
    self.folding = folding
    normalizer = try Normalizer(.nfkcCasefold)
    characters = try CharacterFolding(folding)
  }

  /// The key of UTF-8 text.
  ///
  /// A text beyond 2 GB, which ``SourceDecoder`` refuses, is its own key.
  /// - Complexity: O(n).
  package func key(of utf8: UnsafeBufferPointer<UInt8>) -> MatchingKey {
    var key = Self.casefoldedASCII(utf8) ?? casefolded(utf8)
    key = apply(to: key) { characters.fold($0, into: &$1) }
    if folding.contains(.initials) { key = apply(to: key, InitialsFolding.fold) }
    if folding.contains(.spelling) { key = apply(to: key) { spelling.fold($0, into: &$1) } }
    return key
  }

  /// The key of UTF-8 text.
  ///
  /// - Complexity: O(n).
  package func key(of utf8: [UInt8]) -> MatchingKey {
    utf8.withUnsafeBufferPointer { key(of: $0) }
  }

  /// The key of a string, where its offsets do not matter.
  ///
  /// - Complexity: O(n).
  package func key(_ text: String) -> String {
    key(of: Array(text.utf8)).string
  }

  /// NFKC_Casefold of any text.
  private func casefolded(_ utf8: UnsafeBufferPointer<UInt8>) -> MatchingKey {
    guard let normalized = try? normalizer.normalize(utf8) else {
      return MatchingKey(bytes: Array(utf8), map: .identity(count: utf8.count))
    }
    let map = OffsetMap(
      count: normalized.bytes.count, sourceCount: utf8.count, runs: normalized.runs)
    return MatchingKey(bytes: normalized.bytes, map: map)
  }

  /// NFKC_Casefold of a text in ASCII, which is its small letters; `nil` for any other text.
  private static func casefoldedASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> MatchingKey? {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return MatchingKey(bytes: bytes, map: .identity(count: bytes.count))
  }

  private func apply(
    to key: MatchingKey, _ step: (UnsafeBufferPointer<UInt8>, inout FoldedText) -> Void
  ) -> MatchingKey {
    var folded = FoldedText()
    key.bytes.withUnsafeBufferPointer { bytes in
      step(bytes, &folded)
      folded.finish(bytes)
    }
    guard let bytes = folded.changedBytes else { return key }
    return MatchingKey(bytes: bytes, map: folded.map().composed(with: key.map))
  }
}
