// Names that stand in the same place of two renderings.
package import TextModel

/// The names of two documents that render one text, to be compared sentence by sentence.
package struct RenderedNames {
  /// A whole name with a noun that says what it is of.
  private struct Name {
    let span: ByteSpan
    let key: FormKey
  }

  private let left: [Name]
  private let right: [Name]
  private let leftKeys: Set<String>
  private let rightKeys: Set<String>

  /// Reads the names of both documents.
  package init(_ left: DocumentNames, _ right: DocumentNames) {
    let builder = FormKeyBuilder(
      regions: .standard, synonyms: RegionSynonyms(merging: [left.synonyms, right.synonyms]))
    (self.left, leftKeys) = Self.names(of: left, builder)
    (self.right, rightKeys) = Self.names(of: right, builder)
  }

  private static func names(
    of document: DocumentNames, _ builder: FormKeyBuilder
  ) -> (names: [Name], keys: Set<String>) {
    var names: [Name] = []
    var keys: Set<String> = []
    for form in document.forms {
      let words = FormKeyBuilder.words(of: form.tokens).flatMap {
        CommonAbbreviations.words[$0] ?? [$0]
      }
      let key = builder.key(ofWords: words)
      keys.insert(key.identity)
      guard !form.isAcronym, form.words.count > 2, EnglishHeads.strong.contains(form.head)
      else { continue }
      for mention in form.mentions
      where mention.evidence.contains(.capitalized)
        && mention.evidence.isDisjoint(with: [.nested, .heading, .title, .quotedTitle])
      {
        names.append(Name(span: mention.span, key: key))
      }
    }
    return (names.sorted { $0.span < $1.span }, keys)
  }

  /// The only name of a sentence that the other document does not have, and the only such name of its
  /// rendering, where they have a word in common; `nil` where there is none, or more.
  ///
  /// - Complexity: O(log n) and the names of the sentences.
  package func differing(
    in sentence: ByteSpan, _ rendering: ByteSpan
  ) -> (left: ByteSpan, right: ByteSpan)? {
    let own = Self.names(left, in: sentence).filter { !rightKeys.contains($0.key.identity) }
    let others = Self.names(right, in: rendering).filter { !leftKeys.contains($0.key.identity) }
    guard own.count == 1, others.count == 1, let first = own.first, let second = others.first,
      !first.key.conflicts(with: second.key)
    else { return nil }
    let common = Set(first.key.content).intersection(second.key.content)
    let isPart =
      Set(first.key.stems).isSubset(of: second.key.stems)
      || Set(second.key.stems).isSubset(of: first.key.stems)
    return common.isEmpty || isPart ? nil : (first.span, second.span)
  }

  private static func names(_ names: [Name], in sentence: ByteSpan) -> ArraySlice<Name> {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].span.start < sentence.start { low = middle + 1 } else { high = middle }
    }
    return names[low...].prefix { $0.span.start < sentence.end }
  }
}
