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
    let query = LookupRanking.trimmed(query)
    let text = builder.forms(of: query)
    let pinyin = builder.pinyinLetters(of: query)
    let comparison = LookupComparison(query: text, pinyin: pinyin)
    let candidates = LookupCandidates(index: index, enough: max(100, limit.clampedProduct(6)))
    var answers = best(candidates.spelt(text, pinyin: pinyin)) { comparison.match($0) }
    if answers.allSatisfy({ $0.match == .fuzzy }) {
      let slips = candidates.withSlips(text) + candidates.withSlipsInWords(text, builder.stem)
      answers = best(slips + answers.map(\.number)) { comparison.match($0) }
    }
    let spelt = answers.filter { $0.match != .fuzzy }
    return hits(spelt.isEmpty ? answers : spelt, limit)
  }

  /// The concepts that may have been meant by a query that finds nothing.
  package func suggestions(for query: String, limit: Int) -> [LookupHit] {
    let text = builder.forms(of: LookupRanking.trimmed(query))
    let resemblance = LookupResemblance(query: text)
    let candidates = LookupCandidates(index: index, enough: max(200, limit.clampedProduct(6)))
    let answers = best(candidates.resembling(text, builder.stem)) { term in
      let score = resemblance.score(term)
      return score >= 0.3 ? (.fuzzy, score) : nil
    }
    return hits(answers, limit)
  }

  /// The best answer of each concept.
  private func best(
    _ numbers: [UInt32], _ match: (LookupText) -> (match: LookupMatch, score: Double)?
  ) -> [Answer] {
    var best: [UInt32: Answer] = [:]
    var seen = Set<UInt32>()
    for number in numbers where seen.insert(number).inserted {
      guard let name = index.name(number), let (kind, score) = match(builder.forms(of: name.text))
      else { continue }
      if let other = best[name.concept],
        other.score > score || other.score == score && other.name.place < name.place
      {
        continue
      }
      best[name.concept] = Answer(number: number, name: name, match: kind, score: score)
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
