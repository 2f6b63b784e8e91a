// Words that one document spells in two ways.
import DocumentModel
import Linting
import TextModel

/// A word of a document that may be spelled in another way elsewhere.
package struct SpelledWord: Sendable {
  /// The spelling that all ways have in common.
  let key: String
  let way: SpellingKeys.Way
  /// How often it stands in the document.
  let count: Int
  /// Its first place.
  let place: Place
}

/// The words of a document that are spelled in one of several ways.
struct SpellingsOfDocument {
  let words: DocumentWords
  let readings: [SpellingKeys.Reading]
  let document: LintedDocument

  /// The words that the document itself spells in two ways.
  func findings() -> [Finding] {
    var groups: [UInt64: [Int]] = [:]
    for word in readings.indices where [.british, .accented].contains(readings[word].way) {
      let hash = readings[word].hash
      if groups[hash] == nil, let plain = words.number(hash) { groups[hash] = [plain] }
      groups[hash, default: []].append(word)
    }
    groups = groups.filter { $0.value.count > 1 }
    guard !groups.isEmpty else { return [] }
    var places: [Int32: [ByteSpan]] = [:]
    let wanted = Set(groups.values.joined().map { Int32($0) })
    for (index, occurrence) in words.occurrences.enumerated()
    where wanted.contains(occurrence.word) && !isInName(index) {
      places[occurrence.word, default: []].append(occurrence.span)
    }
    return groups.values.map { $0.compactMap { places[Int32($0)] } }
      .filter { $0.count > 1 }.sorted { ($0[0][0]) < ($1[0][0]) }.compactMap(finding)
  }

  /// Whether a capitalised word stands beside another one: bodies spell their names as they like.
  private func isInName(_ index: Int) -> Bool {
    func isCapital(_ index: Int) -> Bool {
      guard words.occurrences.indices.contains(index) else { return false }
      return document.document.source.utf8[words.occurrences[index].span.start] &- 0x41 < 26
    }
    let next = index + 1
    let isBeforeName =
      next < words.occurrences.count && words.occurrences[next].joint == .space && isCapital(next)
    return isCapital(index)
      && (words.occurrences[index].joint == .space && isCapital(index - 1) || isBeforeName)
  }

  private func finding(of spellings: [[ByteSpan]]) -> Finding? {
    let ranked = spellings.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let strays = ranked.dropFirst().flatMap { $0 }.sorted().map(document.place)
    guard let model = ranked.first?.first.map(document.place), let first = strays.first else {
      return nil
    }
    return InconsistentSpelling.finding(
      strays, model: [model],
      "“\(first.text)” is spelled “\(model.text)” elsewhere in the document")
  }

  /// The words to compare with those of other documents; those that begin with a capital may belong
  /// to names, which have a spelling of their own.
  func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> [SpelledWord] {
    var small: [Int: (first: ByteSpan, count: Int)] = [:]
    for occurrence in words.occurrences {
      let word = Int(occurrence.word)
      let way = readings[word].way
      guard way != .only, way == .accented || bytes[occurrence.span.start] &- 0x61 < 26 else {
        continue
      }
      small[word, default: (occurrence.span, 0)].count += 1
    }
    return small.sorted { $0.key < $1.key }.map { word, places in
      SpelledWord(
        key: readings[word].key, way: readings[word].way, count: places.count,
        place: document.pendingPlace(of: places.first))
    }
  }

  /// The capitalised words in plain letters.
  func plainNames(_ bytes: UnsafeBufferPointer<UInt8>) -> [PlainName] {
    words.firsts.indices.compactMap { word in
      let span = words.firsts[word]
      guard span.count >= 5, bytes[span.start] &- 0x41 < 26, readings[word].way == .only,
        bytes[span.start + 1] &- 0x61 < 26
      else { return nil }
      return PlainName(hash: words.hashes[word], span: span, count: Int(words.counts[word]))
    }
  }
}
