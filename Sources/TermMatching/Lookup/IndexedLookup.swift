// Looks terms up in an index of names.
internal import GlossaryModel
package import ICUText
package import Lexicon

/// Looks terms up in an index: the answers of ``GlossaryLookup``, however many names there are.
///
/// The index says which names may answer; each is then compared with the query as
/// ``GlossaryLookup`` does. Of names that answer in the same way, where there are very many, the
/// best are compared.
///
/// Not for use from two threads at once.
package final class IndexedLookup: TermLookup {
  private let index: any LookupIndex
  private let builder: LookupTextBuilder
  /// The names that were read for the present query: several lists may have the same ones.
  private var known: [UInt32: (name: IndexedName, forms: LookupText)] = [:]

  /// Looks terms up in `index`.
  ///
  /// - Parameter lexicon: the dictionary that the index was made with.
  package init(index: any LookupIndex, lexicon: CompiledLexicon? = nil) throws(ICUError) {
    self.index = index
    builder = try LookupTextBuilder(lexicon: lexicon)
  }

  /// An answer before its concept is fetched.
  private struct Answer {
    var number: UInt32
    var name: IndexedName
    var match: LookupMatch
    var score: Double
  }

  /// The concepts that answer a query, the nearest first, each with its nearest term.
  ///
  /// - Complexity: O(1) in the number of names, but for the length of the lists that are read.
  package func search(_ query: String, limit: Int) -> [LookupHit] {
    LookupQuery.hits(LookupRanking.trimmed(query)) { searchWhole($0, limit) }
  }

  private func searchWhole(_ query: String, _ limit: Int) -> [LookupHit] {
    known.removeAll(keepingCapacity: true)
    let text = builder.forms(of: query)
    let pinyin = builder.pinyinLetters(of: query)
    let comparison = LookupComparison(query: text, pinyin: pinyin)
    let candidates = LookupCandidates(index: index, enough: max(100, limit.clampedProduct(6)))
    var answers: [Answer] = []
    for list in candidates.spelt(text, pinyin: pinyin) {
      answers += self.answers(list, enough: limit) { comparison.match($0) }
    }
    if answers.allSatisfy({ $0.match == .fuzzy }) {
      let slips =
        candidates.withSlips(text) + candidates.withSlipsInWords(text, builder.stem)
        + candidates.withSlips(inPinyin: pinyin)
      answers += self.answers(.init(numbers: slips), enough: .max) { comparison.match($0) }
    }
    let nearest = Self.bestOfConcepts(answers)
    let spelt = nearest.filter { $0.match != .fuzzy }
    return hits(spelt.isEmpty ? nearest : spelt, limit)
  }

  /// The concepts that may have been meant by a query that finds nothing.
  package func suggestions(for query: String, limit: Int) -> [LookupHit] {
    known.removeAll(keepingCapacity: true)
    let query = LookupRanking.trimmed(query)
    let text = builder.forms(of: query)
    let pinyin = builder.pinyinLetters(of: query)
    let resemblance = LookupResemblance(query: text, pinyin: pinyin)
    let candidates = LookupCandidates(index: index, enough: max(200, limit.clampedProduct(6)))
    let names = candidates.resembling(text, builder.stem) + candidates.resembling(pinyin: pinyin)
    let answers = answers(.init(numbers: names), enough: .max) { term in
      let score = resemblance.score(term)
      return score >= resemblance.least ? (.suggested, score) : nil
    }
    return hits(Self.bestOfConcepts(answers), limit)
  }

  /// The names of a list that answer, until names of enough concepts of either origin do.
  private func answers(
    _ list: LookupCandidates.List, enough: Int,
    _ match: (LookupText) -> (match: LookupMatch, score: Double)?
  ) -> [Answer] {
    var answers: [Answer] = []
    var concepts: [LookupOrigin: Set<UInt32>] = [:]
    for number in list.numbers {
      let origin = number < index.curatedCount ? LookupOrigin.curated : .candidate
      guard concepts[origin]?.count ?? 0 < enough, let (name, forms) = name(number),
        let (kind, score) = match(forms)
      else { continue }
      answers.append(Answer(number: number, name: name, match: kind, score: score))
      if score >= list.leastScore, kind != .fuzzy {
        concepts[origin, default: []].insert(name.concept)
      }
    }
    return answers
  }

  /// A name with its forms.
  private func name(_ number: UInt32) -> (name: IndexedName, forms: LookupText)? {
    if let name = known[number] { return name }
    guard let name = index.name(number) else { return nil }
    let read = (name, builder.forms(of: name.text))
    known[number] = read
    return read
  }

  /// The best answer of each concept, the first of its terms where several are as good.
  private static func bestOfConcepts(_ answers: [Answer]) -> [Answer] {
    var best: [UInt32: Answer] = [:]
    for answer in answers {
      if let other = best[answer.name.concept],
        other.score > answer.score
          || other.score == answer.score && other.name.place <= answer.name.place
      {
        continue
      }
      best[answer.name.concept] = answer
    }
    return Array(best.values)
  }

  /// The best answers with their concepts; the numbers of names stand for the rest of the order.
  private func hits(_ answers: [Answer], _ limit: Int) -> [LookupHit] {
    let sorted = answers.sorted { left, right in
      let leftRank = LookupRanking.rank(left.score, left.name.origin)
      let rightRank = LookupRanking.rank(right.score, right.name.origin)
      if leftRank != rightRank { return leftRank > rightRank }
      return left.score != right.score ? left.score > right.score : left.number < right.number
    }
    return sorted.prefix(max(0, limit)).compactMap { answer in
      guard let concept = index.concept(answer.name.concept),
        concept.terms.indices.contains(answer.name.place)
      else { return nil }
      return LookupHit(
        concept: concept, term: concept.terms[answer.name.place], origin: answer.name.origin,
        match: answer.match, score: answer.score)
    }
  }
}

extension Int {
  /// The product, or the largest number where there is none.
  fileprivate func clampedProduct(_ factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
