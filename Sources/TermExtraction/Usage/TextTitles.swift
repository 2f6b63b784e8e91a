// Titles of texts that several documents give in different words.
internal import TextModel

/// The titles that a document gives: its own, and quoted ones.
struct TextTitles: Sendable {
  /// One place.
  struct Title: Sendable {
    /// The folded words.
    let words: [String]
    let span: ByteSpan
    let text: String
  }

  /// The titles in order.
  private(set) var titles: [Title] = []

  private static let leastWords = 7

  init(_ lines: [EnglishLine], _ mentions: [Mention]) {
    if let first = lines.first, first.isHeading { add(first.tokens) }
    for mention in mentions where mention.evidence.contains(.quotedTitle) { add(mention.tokens) }
  }

  private mutating func add(_ tokens: [EnglishToken]) {
    guard let first = tokens.first, let last = tokens.last,
      tokens.count(where: \.isWord) >= Self.leastWords
    else { return }
    titles.append(
      Title(
        words: FormKeyBuilder.words(of: tokens), span: ByteSpan(first.span.start, last.span.end),
        text: Mention.text(of: tokens)))
  }

  // MARK: Comparison

  /// The titles that are worded in different ways, by the text that they are likely the title of.
  ///
  /// - Complexity: O(n) in the number of titles; a word in many of them pairs none.
  static func varied(
    _ documents: [DocumentNames], _ builder: FormKeyBuilder
  ) -> [[NameComparison.Figure]] {
    var all: [NameComparison.Figure] = []
    var keys: [FormKey] = []
    for (index, document) in documents.enumerated() {
      for title in document.titles.titles {
        all.append(
          .init(
            document: index, value: title.words.joined(separator: " "), span: title.span,
            text: title.text))
        keys.append(builder.key(ofWords: title.words))
      }
    }
    var groups = ConceptGroups(keys: keys)
    for (left, right) in candidates(keys)
    where areOne(all[left], all[right], keys[left], keys[right]) {
      groups.join(left, right)
    }
    return groups.sets().map { $0.map { all[$0] } }.filter { Set($0.map(\.value)).count > 1 }
  }

  /// A word in more titles than this pairs none.
  private static let mostHolders = 12

  private static func candidates(_ keys: [FormKey]) -> [(Int, Int)] {
    var holders: [String: [Int]] = [:]
    for (index, key) in keys.enumerated() {
      for stem in Set(key.stems) { holders[stem, default: []].append(index) }
    }
    var shared: [Int: [Int: Int]] = [:]
    for all in holders.values where all.count <= mostHolders {
      for (place, left) in all.enumerated() {
        for right in all.dropFirst(place + 1) { shared[left, default: [:]][right, default: 0] += 1 }
      }
    }
    return shared.flatMap { left, others in
      others.filter { $0.value >= 3 }.map { (left, $0.key) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// Whether two titles share most of their words, and neither is the other cut short.
  private static func areOne(
    _ left: NameComparison.Figure, _ right: NameComparison.Figure, _ leftKey: FormKey,
    _ rightKey: FormKey
  ) -> Bool {
    if left.value == right.value { return true }
    guard leftKey.ordinals == rightKey.ordinals, leftKey.numbers == rightKey.numbers,
      !left.value.contains(right.value), !right.value.contains(left.value)
    else { return false }
    let (a, b) = (Set(leftKey.stems), Set(rightKey.stems))
    return 5 * a.intersection(b).count >= 3 * a.union(b).count
  }
}
