// Turns the sentences of a document into numbers.
import DocumentModel
import Lexicon
import TextModel

/// Turns the sentences of a document into a ``TokenizedText``.
///
/// Chinese is cut into dictionary words, everything in Latin letters into stems, numbers become
/// `#` and their value, concepts of the glossary `@` and theirs. Stop words are left out.
final class TextTokenizer {
  private let lexicon: CompiledLexicon?
  private let isChinese: Bool
  private let isTraditional: Bool
  /// Whether speech stands in single quotes.
  private var hasSingleQuotes = false
  private let words = EnglishWords()
  private let numbers: NumberScanner
  private var result = TokenizedText()
  /// The content words of the sentence at hand with their byte offsets.
  private var items: [(offset: Int, token: Int32)] = []
  /// The dictionary words inside the sentence at hand.
  private var inner: [(offset: Int, token: Int32)] = []
  /// The classes of the function words of the sentence at hand with their byte offsets.
  private var functionItems: [(offset: Int, word: UInt8)] = []
  private let functionWords: FunctionWordTable
  private var lower: [UInt8] = []
  private var clauseOffsets: [Int] = []
  private var sentenceStart = 0
  /// The Chinese words of each sentence.
  private var hanWords = WordJoiner()
  private var names = NameCounter()
  /// The concepts that are named from the sentence at hand on.
  private var mentions: ArraySlice<ConceptMention> = []
  /// The clause in which each entry of the vocabulary was seen last.
  private var lastClause: [Int] = []

  /// Creates a tokeniser for one document in `language`, which is compared with one in `other`.
  init(language: LanguageTag, other: LanguageTag, lexicon: CompiledLexicon?) {
    self.lexicon = lexicon
    functionWords =
      language.isChinese || other.isChinese ? .chineseEnglish : .english
    isChinese = language.isChinese
    isTraditional = language == .traditionalChinese
    numbers = NumberScanner(language: language)
  }

  /// The sentences of `document` as numbers.
  ///
  /// - Parameter mentions: Where concepts are named, in the order of the text.
  /// - Complexity: O(n) in the number of bytes.
  func tokenize(_ document: Document, naming mentions: [ConceptMention]) -> TokenizedText {
    self.mentions = mentions[...]
    document.source.utf8.withUnsafeBufferPointer { text in
      hasSingleQuotes = Self.quotesSingly(document, text)
      findHanWords(document, text)
      for sentence in document.sentences {
        sentenceStart = Self.span(sentence).start
        withBytes(of: sentence, in: text, addSentence)
      }
    }
    result.names = names.names
    result.places = SentencePlace.places(in: document)
    return result
  }

  private static func span(_ sentence: Sentence) -> ByteSpan {
    sentence.body.isEmpty ? sentence.span : sentence.body
  }

  /// Calls `body` with the bytes of a sentence, in simplified characters.
  private func withBytes(
    of sentence: Sentence, in text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let bytes = UnsafeBufferPointer(rebasing: text[Self.span(sentence).range])
    if isTraditional {
      SimplifiedHan.of(bytes).withUnsafeBufferPointer(body)
    } else {
      body(bytes)
    }
  }

  /// Finds the Chinese words of all sentences: those of the dictionary, the text's own names joined.
  private func findHanWords(_ document: Document, _ text: UnsafeBufferPointer<UInt8>) {
    guard isChinese, let lexicon else { return }
    var numbers = ByteInterner()
    var isFunctionWord: [Bool] = []
    for sentence in document.sentences {
      withBytes(of: sentence, in: text) { bytes in
        lexicon.forEachWord(in: bytes) { span in
          let word = UnsafeBufferPointer(rebasing: bytes[span.range])
          let number = numbers.intern(word)
          if number == isFunctionWord.count {
            isFunctionWord.append(!functionWords.classes(of: word).isEmpty)
          }
          hanWords.add(span, number: number, isFunctionWord: isFunctionWord[number])
        }
      }
      hanWords.closeSentence()
    }
    hanWords.join()
  }

  private func addSentence(_ text: UnsafeBufferPointer<UInt8>) {
    items.removeAll(keepingCapacity: true)
    inner.removeAll(keepingCapacity: true)
    functionItems.removeAll(keepingCapacity: true)
    if isChinese {
      clauseOffsets = Clauses.chinese(text)
      addHanWords(text)
      addStems(text, splitsClauses: false)
    } else {
      clauseOffsets = [0]
      addStems(text, splitsClauses: true)
    }
    addNumbers(text)
    addConcepts(end: text.count)
    items.sort { $0.offset < $1.offset }
    closeClauses(end: text.count)
    let length = text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    result.closeSentence(length: length, marks: SentenceMarks(text, singleQuotes: hasSingleQuotes))
  }

  /// Whether more sentences begin with a single quote than with a double one, and several do.
  private static func quotesSingly(
    _ document: Document, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !document.language.isChinese else { return false }
    var singles = 0
    var doubles = 0
    for sentence in document.sentences {
      let opening = SentenceMarks.opening(UnsafeBufferPointer(rebasing: text[sentence.body.range]))
      if opening.isSingle { singles += 1 }
      if opening.isDouble { doubles += 1 }
    }
    return singles > doubles && singles >= 3
  }

  // MARK: - Words

  private func addHanWords(_ text: UnsafeBufferPointer<UInt8>) {
    guard let lexicon else {
      addHanCharacters(text)
      return
    }
    for span in hanWords.spans(ofSentence: result.count) {
      let bytes = UnsafeBufferPointer(rebasing: text[span.range])
      items.append((span.start, result.vocabulary.intern(bytes, .han)))
      addFunctionWord(bytes, at: span.start)
    }
    for start in text.indices where HanCharacter.length(text, at: start) != nil {
      lexicon.forEachHeadword(in: text, at: start) { length, _ in
        guard length <= Self.longestInnerWord else { return }
        let bytes = UnsafeBufferPointer(rebasing: text[start..<start + length])
        inner.append((start, result.vocabulary.intern(bytes, .han)))
      }
    }
  }

  /// Without a dictionary characters are the words, and what stands side by side may be one.
  private func addHanCharacters(_ text: UnsafeBufferPointer<UInt8>) {
    for start in text.indices {
      guard let length = HanCharacter.length(text, at: start) else { continue }
      let end = start + length
      let bytes = UnsafeBufferPointer(rebasing: text[start..<end])
      items.append((start, result.vocabulary.intern(bytes, .han)))
      addFunctionWord(bytes, at: start)
      guard end < text.count, let next = HanCharacter.length(text, at: end) else { continue }
      let both = UnsafeBufferPointer(rebasing: text[start..<end + next])
      inner.append((start, result.vocabulary.intern(both, .han)))
    }
  }

  /// The longest dictionary word that counts inside another one: four characters.
  private static let longestInnerWord = 12

  private func addStems(_ text: UnsafeBufferPointer<UInt8>, splitsClauses: Bool) {
    var previousEnd = 0
    var wordsInClause = 0
    words.forEach(in: text) { word, stem in
      if splitsClauses, previousEnd > 0 {
        let gap = UnsafeBufferPointer(rebasing: text[previousEnd..<word.span.start])
        if Clauses.english(gap: gap, isConjunction: word.isConjunction) {
          startClause(at: word.span.start, afterWords: wordsInClause)
          wordsInClause = 0
        }
      }
      wordsInClause += 1
      previousEnd = word.span.end
      let letters = UnsafeBufferPointer(rebasing: text[word.span.range])
      lower.removeAll(keepingCapacity: true)
      for letter in letters.prefix(Self.longestFunctionWord) { lower.append(letter | 0x20) }
      lower.withUnsafeBufferPointer { addFunctionWord($0, at: word.span.start) }
      if !word.isStopWord {
        let entry = result.vocabulary.intern(stem, .stem)
        items.append((word.span.start, entry))
        names.add(letters, isCapitalised: word.isCapitalised, entry: entry)
      }
    }
  }

  /// No function word has more letters.
  private static let longestFunctionWord = 16

  private func addFunctionWord(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) {
    for number in functionWords.classes(of: word) { functionItems.append((offset, number)) }
  }

  /// Starts a clause; one of a single word joins the clause before it.
  private func startClause(at offset: Int, afterWords count: Int) {
    if count < 2, clauseOffsets.count > 1 { clauseOffsets.removeLast() }
    clauseOffsets.append(offset)
  }

  /// Adds the numbers; a lone small number word often counts nothing and is left to the dictionary.
  private func addNumbers(_ text: UnsafeBufferPointer<UInt8>) {
    for mention in numbers.mentions(in: text, ByteSpan(0, text.count)) where !mention.isBare {
      for key in NumberKey.keys(mention.value) {
        Array(key.utf8).withUnsafeBufferPointer {
          items.append((mention.span.start, result.vocabulary.intern($0, .number)))
        }
      }
    }
  }

  /// Adds the concepts that are named in the sentence at hand, a term being where it begins.
  private func addConcepts(end: Int) {
    while let mention = mentions.first, mention.span.start < sentenceStart + end {
      mentions.removeFirst()
      guard mention.span.start >= sentenceStart else { continue }
      let entry = mention.key.withUnsafeBufferPointer {
        result.vocabulary.intern($0, .concept)
      }
      items.append((mention.span.start - sentenceStart, entry))
    }
  }

  // MARK: - Clauses

  private func closeClauses(end textEnd: Int) {
    var nextItem = 0
    var nextInner = 0
    var nextFunction = 0
    var supporters: [Int32] = []
    for clause in clauseOffsets.indices {
      let end = clause + 1 < clauseOffsets.count ? clauseOffsets[clause + 1] : Int.max
      supporters.removeAll(keepingCapacity: true)
      while nextItem < items.count, items[nextItem].offset < end {
        result.tokens.append(items[nextItem].token)
        addSupporter(items[nextItem].token, &supporters)
        nextItem += 1
      }
      while nextInner < inner.count, inner[nextInner].offset < end {
        addSupporter(inner[nextInner].token, &supporters)
        nextInner += 1
      }
      while nextFunction < functionItems.count, functionItems[nextFunction].offset < end {
        result.functionWords.append(functionItems[nextFunction].word)
        nextFunction += 1
      }
      result.closeClause(supporters: supporters)
      result.clauseSpans.append(
        ByteSpan(sentenceStart + clauseOffsets[clause], sentenceStart + min(end, textEnd)))
    }
  }

  private func addSupporter(_ token: Int32, _ supporters: inout [Int32]) {
    let clause = result.tokenStarts.count
    let entry = Int(token)
    while lastClause.count <= entry { lastClause.append(0) }
    if lastClause[entry] == clause { return }
    lastClause[entry] = clause
    supporters.append(token)
  }
}
