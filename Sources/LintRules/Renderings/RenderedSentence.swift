// A sentence as it is compared with its rendering.
import DocumentModel
import Linting
import TextModel

/// A sentence as it is compared with its rendering: its words and its quotations.
struct RenderedSentence {
  /// A word of the sentence.
  struct Word {
    /// The hash of the word without the ending of a plural; 0 for a word that says nothing.
    let hash: UInt64
    let span: ByteSpan
    let joint: DocumentWords.Joint
    /// The first letters, by which forms of one word are told from other words.
    let beginning: [UInt8]
    let kind: Kind
    var isContent: Bool { hash != 0 }
  }

  /// What a word may do in a phrase.
  struct Kind: OptionSet {
    let rawValue: UInt16
    /// Stands inside a phrase: it says something, or is `of`, `and` and the like.
    static let inner = Kind(rawValue: 1 << 0)
    /// May be the one that differs: no name, no adverb.
    static let plain = Kind(rawValue: 1 << 1)
    /// May begin a phrase: no verb's form.
    static let first = Kind(rawValue: 1 << 2)
    /// A noun in `-ing` may end a phrase, and nothing else.
    static let gerund = Kind(rawValue: 1 << 3)
    /// A verb stands after it: `must`, `to`.
    static let beforeVerb = Kind(rawValue: 1 << 4)
    /// `and`, `or`.
    static let conjunction = Kind(rawValue: 1 << 5)
    /// `a`, `the`: nothing to a phrase.
    static let article = Kind(rawValue: 1 << 6)
    /// A modifier that fits every noun.
    static let generic = Kind(rawValue: 1 << 7)
  }

  let span: ByteSpan
  let words: [Word]
  /// The words that say something, once each, ascending.
  let content: [UInt64]
  /// What stands between marks of quotation, the marks left out.
  let quotations: [ByteSpan]

  private init(_ span: ByteSpan, _ words: [Word], _ quotations: [ByteSpan]) {
    self.span = span
    self.words = words
    self.quotations = quotations
    content = Set(words.filter(\.isContent).map(\.hash)).sorted()
  }

  /// The sentences of a document with three content words or more; those of headings too, and what
  /// stands in quotations.
  static func all(of document: LintedDocument) -> [RenderedSentence] {
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      var quotations = document.document.blocks.flatMap { block in
        QuotationScanner(bytes, block.body).spans()
      }[...]
      return document.document.sentences.compactMap { sentence in
        var words: [Word] = []
        var last = -2
        LatinWords.forEach(in: bytes, sentence.body) { span in
          words.append(read(span, after: last, bytes))
          last = span.end
        }
        quotations = quotations.drop { $0.start < sentence.body.start }
        let own = quotations.prefix { $0.start < sentence.body.end }
        let result = RenderedSentence(
          sentence.body, words, own.map { inside($0, bytes) }.filter { $0.count > 2 })
        return result.content.count >= 3 ? result : nil
      }
    }
  }

  /// A quotation without its marks, and without the full stop or comma before the last.
  private static func inside(
    _ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> ByteSpan {
    var (start, end) = (span.start, span.end)
    if let (_, width) = bytes.scalar(at: start, end) { start += width }
    end -= 1
    while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2C { end -= 1 }
    return ByteSpan(start, max(start, end))
  }

  private static func read(
    _ span: ByteSpan, after last: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Word {
    let joint: DocumentWords.Joint =
      switch span.start - last {
      case 1 where bytes[last] == 0x20: .space
      case 1 where bytes[last] == 0x2D: .hyphen
      default: .other
      }
    let isPlural = span.count > 4 && bytes[span.end - 1] == 0x73 && bytes[span.end - 2] != 0x73
    let stem = isPlural ? ByteSpan(span.start, span.end - 1) : span
    let whole = DocumentWords.hash(bytes, span)
    let isContent = span.count > 2 && !StopWords.all.contains(whole)
    return Word(
      hash: isContent ? DocumentWords.hash(bytes, stem) : 0, span: span, joint: joint,
      beginning: bytes[span.range].prefix(5).map { $0 | 0x20 },
      kind: kind(span, whole, DocumentWords.hash(bytes, stem), isContent, bytes))
  }

  private static func kind(
    _ span: ByteSpan, _ hash: UInt64, _ stem: UInt64, _ isContent: Bool,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Kind {
    func ends(_ ending: String) -> Bool {
      span.count > 4 && bytes[span.range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    let (isParticiple, isGerund) = (ends("ed"), ends("ing"))
    let isVerb = StopWords.verbs.contains(stem)
    var kind: Kind = []
    if isContent ? !isParticiple && !isGerund : StopWords.connectives.contains(hash) {
      kind.insert(.inner)
    }
    if isGerund { kind.insert(.gerund) }
    let isSmall = bytes[span.start] &- 0x61 < 26
    if isSmall, !isParticiple, !ends("ly") { kind.insert(.plain) }
    if !isParticiple, !isGerund, !ends("ly"), !isVerb { kind.insert(.first) }
    if StopWords.beforeVerbs.contains(hash) { kind.insert(.beforeVerb) }
    if StopWords.conjunctions.contains(hash) { kind.insert(.conjunction) }
    if StopWords.articles.contains(hash) { kind.insert(.article) }
    if StopWords.generic.contains(hash) || StopWords.generic.contains(stem) {
      kind.insert(.generic)
    }
    return kind
  }

  /// Whether the sentence has a word.
  func has(_ word: UInt64) -> Bool {
    var (low, high) = (0, content.count)
    while low < high {
      let middle = (low + high) / 2
      if content[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < content.count && content[low] == word
  }
}
