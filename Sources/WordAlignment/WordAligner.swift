// Finds which words of two renderings stand for each other.
package import Lexicon
package import TextModel

/// Finds which words of line-parallel texts render each other.
///
/// ```swift
/// let aligner = WordAligner(source: .simplifiedChinese, target: .english, lexicon: lexicon)
/// aligner.align([WordPair(source: ["中国", "政府"], target: ["Chinese", "government"])])
/// // [[0-0, 1-1]]
/// ```
///
/// Samples in both directions (``GibbsSampler``) with the dictionary, equal spellings, numbers and
/// names as prior knowledge, and puts the two together. The same lines give the same links.
package struct WordAligner: Sendable {
  private let source: LanguageTag
  private let target: LanguageTag
  private let lexicon: CompiledLexicon?
  private let terms: [TermGroup]

  /// The longest line, in words, that is aligned; a longer one on either side gets no links.
  package static let longestLine = 500
  /// How many cells are sampled at once, which bounds the memory.
  private static let blockSize = 2_000_000

  /// Creates an aligner of two languages.
  ///
  /// - Parameters:
  ///   - lexicon: A Chinese–English dictionary, used where one language is Chinese.
  ///   - terms: Terms that are known to render each other.
  package init(
    source: LanguageTag, target: LanguageTag, lexicon: CompiledLexicon?, terms: [TermGroup] = []
  ) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    self.terms = terms
  }

  /// The links of each line pair, by source word, then target word.
  ///
  /// - Complexity: O(Σ m·n) time in the words of each pair; bounded memory but for the result.
  package func align(_ pairs: [WordPair]) -> [[WordLink]] {
    let strengths = WordStrengths(lexicon: lexicon)
    let known = TermStrengths(terms, from: source, to: target)
    var result: [[WordLink]] = []
    var next = 0
    while next < pairs.count {
      var builder = GridBuilder(
        source: source, target: target, strengths: strengths, terms: known)
      var cells = 0
      repeat {
        let pair = Self.isTooLong(pairs[next]) ? WordPair(source: [], target: []) : pairs[next]
        builder.add(pair)
        cells += pair.source.count * pair.target.count
        next += 1
      } while next < pairs.count && cells < Self.blockSize
      result += links(of: builder.finished())
    }
    return result
  }

  /// Whether a line pair is left without links because one side is too long.
  package static func isTooLong(_ pair: WordPair) -> Bool {
    max(pair.source.count, pair.target.count) > longestLine
  }

  private func links(of grid: WordGrid) -> [[WordLink]] {
    let settings = SamplerSettings()
    let forward = posteriors(grid, .targetFromSource, settings)
    let backward = posteriors(grid, .sourceFromTarget, settings)
    return grid.lines.map { Symmetrization.links($0, forward, backward) }
  }

  /// The probability of each cell in one direction, the mean over all samplers.
  private func posteriors(
    _ grid: WordGrid, _ direction: GibbsSampler.Direction, _ settings: SamplerSettings
  ) -> [Float] {
    var sums = [Float](repeating: 0, count: grid.cells.count)
    for chain in 0..<settings.chains {
      var sampler = GibbsSampler(grid, direction, settings: settings, seed: UInt64(chain) + 1)
      sampler.run()
      for cell in sums.indices { sums[cell] += sampler.posteriors[cell] }
    }
    let scale = 1 / Float(max(1, settings.chains * settings.sweeps.averaged))
    for cell in sums.indices { sums[cell] = min(1, sums[cell] * scale) }
    return sums
  }
}
