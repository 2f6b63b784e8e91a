// How well learned weights do on documents that they were not learned on.
import Alignment
import DocumentModel
import Glibc

/// How well learned weights do on documents that they were not learned on: each document in turn
/// is left out, the weights are learned on the others and measured on the one.
package struct BeadCrossValidation: Sendable {
  /// The score over all documents.
  package let score: BeadScore
  /// The score of each document.
  package let scores: [BeadScore]
  /// The beads of each document, as the weights of the others found them.
  package let produced: [[ProducedBead]]
  /// −ln of the probability of the gold, summed over the documents: less is better.
  package let loss: Double
  /// The temperature that makes confidence come true.
  package let temperature: Double
  /// How true confidence is at that temperature.
  package let reliability: Reliability

  /// One document that was left out, decoded with the weights of the others.
  private struct Held {
    let document: TrainingDocument
    let scores: [Float]
    let path: [Int]
    let isRight: [Bool]

    init(_ document: TrainingDocument, _ weights: FeatureWeights) {
      self.document = document
      scores = document.candidates.scores(weights)
      path = document.candidates.lattice.bestPath(scores)
      let gold = Set(document.gold)
      let edges = document.candidates.lattice.edges
      isRight = path.map { gold.contains(BeadIndices(edges[$0].bead)) }
    }

    var beads: [BeadIndices] {
      path.map { BeadIndices(document.candidates.lattice.edges[$0].bead) }
    }

    func produced(_ temperature: Double) -> [ProducedBead] {
      let posteriors = document.candidates.lattice.posteriors(scores, temperature: temperature)
      return zip(path, beads).map { ProducedBead(indices: $1, confidence: posteriors[$0]) }
    }

    func claims(_ temperature: Double) -> [Reliability.Claim] {
      zip(produced(temperature), isRight).map {
        .init(confidence: $0.confidence ?? 1, isRight: $1)
      }
    }
  }

  /// Learns and measures once for each document.
  ///
  /// - Complexity: As so many trainings.
  package init(_ documents: [TrainingDocument], _ training: BeadTraining) {
    var held: [Held] = []
    var loss = 0.0
    var score = BeadScore()
    var scores: [BeadScore] = []
    for (index, document) in documents.enumerated() {
      var others = documents
      others.remove(at: index)
      let weights = training.weights(on: others)
      loss += training.loss(of: weights, on: document)
      let result = Held(document, weights)
      held.append(result)
      var own = BeadScore()
      own.add(gold: document.gold, produced: result.beads)
      scores.append(own)
      score.add(gold: document.gold, produced: result.beads)
    }
    self.score = score
    self.scores = scores
    self.loss = loss
    temperature = Self.temperature(of: held)
    let best = temperature
    produced = held.map { $0.produced(best) }
    reliability = Reliability(held.flatMap { $0.claims(best) })
  }

  /// The temperature, to a twentieth, at which the claims are the most probable given the truth.
  private static func temperature(of held: [Held]) -> Double {
    var best = (temperature: 1.0, loss: Double.infinity)
    for step in 10...80 {
      let temperature = Double(step) / 20
      var loss = 0.0
      for claim in held.flatMap({ $0.claims(temperature) }) {
        loss -= log(max(1e-6, claim.isRight ? claim.confidence : 1 - claim.confidence))
      }
      if loss < best.loss { best = (temperature, loss) }
    }
    return best.temperature
  }
}

extension BeadIndices {
  /// The indices of a bead that stands on a path.
  init(_ bead: BeadShape) {
    self.init(
      source: Array(bead.source..<bead.sourceEnd), target: Array(bead.target..<bead.targetEnd))
  }
}
