// Samples which word of one side each word of the other side renders.

/// A collapsed Gibbs sampler of word links in one direction.
///
/// Each generated word renders one conditioning word of its line pair or none. The models are those
/// of Östling and Tiedemann (2016), "Efficient Word Alignment with Markov Chain Monte Carlo",
/// section 3: IBM model 1, then a hidden Markov model of jumps, then the same with the fertility of
/// each conditioning word; all distributions have Dirichlet priors and are integrated out.
struct GibbsSampler {
  /// Which side is generated.
  enum Direction {
    /// Target words render source words.
    case targetFromSource
    /// Source words render target words.
    case sourceFromTarget
  }

  let grid: WordGrid
  let isForward: Bool
  let settings: SamplerSettings
  var random: RandomSource
  /// The prior of each pair of types plus how often it is linked.
  var pairWeights: [Double]
  /// What all that a conditioning type could render weighs together.
  var totals: [Double]
  /// The prior of each generated type to render nothing plus how often it does.
  var nullWeights: [Double]
  /// What all that could render nothing weighs together.
  var nullTotal: Double
  var jumps: JumpCounts
  var fertilities: FertilityCounts
  /// The conditioning word of each generated word: its place in the line, or -1.
  var links: [Int]
  /// Whether each generated word was ever sampled.
  var isPlaced: [Bool]
  /// The sum of each cell's probabilities over the sweeps that are averaged.
  var posteriors: [Float]
  /// Working memory for one word: what each of its candidates weighs.
  var weights: [Double] = []
  /// Working memory for one line: the fertility of each conditioning word.
  var lineFertilities: [Int] = []

  /// Creates a sampler that has linked no word.
  init(_ grid: WordGrid, _ direction: Direction, settings: SamplerSettings, seed: UInt64) {
    self.grid = grid
    self.settings = settings
    isForward = direction == .targetFromSource
    random = RandomSource(seed: seed)
    let conditioning = isForward ? grid.sources : grid.targets
    let generatedTypeCount = isForward ? grid.targetTypeCount : grid.sourceTypeCount
    // A few lines show but a small part of a language's words.
    let generatedTypes = Double(max(generatedTypeCount, settings.leastVocabulary))
    let conditioningTypes = isForward ? grid.sourceTypeCount : grid.targetTypeCount
    pairWeights = grid.strengths.map {
      settings.lexicalPrior + settings.dictionaryPrior * Double($0)
    }
    totals = [Double](repeating: settings.lexicalPrior * generatedTypes, count: conditioningTypes)
    for (pair, type) in (isForward ? grid.pairSources : grid.pairTargets).enumerated() {
      totals[Int(type)] += pairWeights[pair] - settings.lexicalPrior
    }
    nullWeights = [Double](repeating: settings.nullPrior, count: generatedTypeCount)
    nullTotal = settings.nullPrior * generatedTypes
    jumps = JumpCounts(prior: settings.jumpPrior)
    fertilities = FertilityCounts(
      typeCount: conditioningTypes, weight: settings.fertilityPrior)
    for type in conditioning { fertilities.add(Int(type), 0, 1) }
    // Where nothing is linked yet, each line is one jump from before its start to its end.
    for line in grid.lines { jumps.add((isForward ? line.source : line.target).count + 1, 1) }
    let generatedCount = isForward ? grid.targets.count : grid.sources.count
    links = [Int](repeating: -1, count: generatedCount)
    isPlaced = [Bool](repeating: false, count: generatedCount)
    posteriors = [Float](repeating: 0, count: grid.cells.count)
  }

  /// Samples with each model in turn.
  ///
  /// - Complexity: O(n·s) in the number of cells and sweeps.
  mutating func run() {
    for _ in 0..<settings.sweeps.independent { sweep(.independent, averaging: false) }
    for _ in 0..<settings.sweeps.jumping { sweep(.jumping, averaging: false) }
    for _ in 0..<settings.sweeps.settling { sweep(.fertile, averaging: false) }
    for _ in 0..<settings.sweeps.averaged { sweep(.fertile, averaging: true) }
  }
}
