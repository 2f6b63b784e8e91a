// Compounds that are one word here, and hyphenated or two words there.
import Linting
import TextModel

/// A compound of a document.
package struct CompoundWord: Sendable {
  /// How its parts are joined.
  enum Form: Hashable {
    case closed, hyphenated, open
  }

  /// The hash of its letters in small letters, a plural's `s` left out.
  let key: UInt64
  let form: Form
  let count: Int
  let place: Place
}

/// The compounds of a document that are written in several ways.
struct CompoundsOfDocument {
  private let words: DocumentWords
  private let bytes: UnsafeBufferPointer<UInt8>
  private let document: LintedDocument
  /// The compounds with a hyphen or a space whose closed form may stand somewhere.
  private var pairs: [UInt64: [(form: CompoundWord.Form, span: ByteSpan)]] = [:]

  /// Finds the compounds.
  ///
  /// - Complexity: O(n).
  init(words: DocumentWords, bytes: UnsafeBufferPointer<UInt8>, document: LintedDocument) {
    self.words = words
    self.bytes = bytes
    self.document = document
    let all = words.occurrences
    for index in all.indices.dropFirst() where all[index].joint != .other {
      let (first, second) = (all[index - 1], all[index])
      let isHyphen = second.joint == .hyphen
      guard first.joint != .hyphen || !isHyphen,
        index + 1 >= all.count || all[index + 1].joint != .hyphen,
        isPart(first), isPart(second), isSecond(second)
      else { continue }
      let key = key(first.span, second.span)
      // Open ones are looked at only where the closed word is there, or might be elsewhere.
      guard isHyphen || words.number(key) != nil || isForm(first) else { continue }
      pairs[key, default: []].append(
        (isHyphen ? .hyphenated : .open, ByteSpan(first.span.start, second.span.end)))
    }
  }

  private func isPart(_ word: DocumentWords.Occurrence) -> Bool {
    word.span.count >= 3 && bytes[word.span.end - 1] < 0x80
      && !CompoundParts.excluded.contains(words.hashes[Int(word.word)])
  }

  /// Whether two words might be a compound: the second is no part of a name.
  private func isSecond(_ second: DocumentWords.Occurrence) -> Bool {
    bytes[second.span.start] &- 0x61 < 26
  }

  private func isForm(_ word: DocumentWords.Occurrence) -> Bool {
    CompoundParts.combining.contains(words.hashes[Int(word.word)])
  }

  private func key(_ first: ByteSpan, _ second: ByteSpan) -> UInt64 {
    DocumentWords.hash(bytes, withoutPlural(second), seed: DocumentWords.hash(bytes, first))
  }

  private func withoutPlural(_ span: ByteSpan) -> ByteSpan {
    let isPlural =
      span.count > 4 && bytes[span.end - 1] == 0x73 && bytes[span.end - 2] != 0x73
    return isPlural ? ByteSpan(span.start, span.end - 1) : span
  }

  /// The closed forms of the compounds, by key.
  private func closed(_ keys: Set<UInt64>) -> [UInt64: [ByteSpan]] {
    var closed: [UInt64: [ByteSpan]] = [:]
    var numbers: [Int32: UInt64] = [:]
    for word in words.hashes.indices {
      let key = DocumentWords.hash(bytes, withoutPlural(words.firsts[word]))
      if keys.contains(key) { numbers[Int32(word)] = key }
    }
    guard !numbers.isEmpty else { return [:] }
    for occurrence in words.occurrences {
      if let key = numbers[occurrence.word] { closed[key, default: []].append(occurrence.span) }
    }
    return closed
  }

  /// The compounds that the document itself writes in two ways, one of them closed.
  func findings() -> [Finding] {
    let closed = closed(Set(pairs.keys))
    return closed.keys.sorted { (closed[$0]?[0].start ?? 0) < (closed[$1]?[0].start ?? 0) }
      .compactMap { key in
        finding(closed[key] ?? [], (pairs[key] ?? []).map(\.span))
      }
  }

  private func finding(_ closed: [ByteSpan], _ apart: [ByteSpan]) -> Finding? {
    let isClosedUsual = closed.count >= apart.count
    let (usual, strays) = isClosedUsual ? (closed, apart) : (apart, closed)
    guard let model = usual.first.map(document.place), let first = strays.first else { return nil }
    return InconsistentSpelling.finding(
      strays.map(document.place), model: [model],
      "“\(document.place(of: first).text)” is written “\(model.text)” elsewhere in the document")
  }

  /// The compounds to compare with those of other documents: with a hyphen, or with a first part
  /// that makes compounds.
  func marked() -> [CompoundWord] {
    var marked: [CompoundWord] = []
    for (key, places) in pairs {
      for form in [CompoundWord.Form.hyphenated, .open] {
        let same = places.filter { $0.form == form }
        guard let first = same.first, form == .hyphenated || isCombining(first.span) else {
          continue
        }
        marked.append(
          CompoundWord(
            key: key, form: form, count: same.count, place: document.pendingPlace(of: first.span)))
      }
    }
    for word in words.hashes.indices where startsAsCompound(words.firsts[word]) {
      let span = words.firsts[word]
      marked.append(
        CompoundWord(
          key: DocumentWords.hash(bytes, withoutPlural(span)), form: .closed,
          count: Int(words.counts[word]), place: document.pendingPlace(of: span)))
    }
    return marked.sorted { $0.place < $1.place }
  }

  private func isCombining(_ span: ByteSpan) -> Bool {
    let end = span.range.first { bytes[$0] == 0x20 } ?? span.end
    return CompoundParts.combining.contains(
      DocumentWords.hash(bytes, ByteSpan(span.start, end)))
  }

  private func startsAsCompound(_ span: ByteSpan) -> Bool {
    guard span.count >= 7 else { return false }
    // The hash of each beginning goes on from that of the shorter one.
    var (hash, end) = (DocumentWords.hash(""), span.start)
    for length in CompoundParts.lengths where span.count >= length + 3 {
      hash = DocumentWords.hash(bytes, ByteSpan(end, span.start + length), seed: hash)
      end = span.start + length
      if CompoundParts.combining.contains(hash) { return true }
    }
    return false
  }
}
