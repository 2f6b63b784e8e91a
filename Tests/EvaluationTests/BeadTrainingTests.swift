// Learning weights from gold beads, on candidates made by hand.
import Alignment
import Testing

@testable import Evaluation

@Suite struct BeadTrainingTests {
  /// Candidates of an n × n grid: every 1-1, 1-2 and 2-1 bead near the diagonal, nulls, and made-up
  /// measures that are the same each time.
  ///
  /// - Parameter telling: What tells right from wrong, as well as noise lets it.
  private func document(
    _ count: Int, seed: UInt64 = 1, telling: BeadFeature = .length
  ) -> TrainingDocument {
    var state = seed
    func noise() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 24) - 0.5
    }
    var edges: [(edge: Lattice.Edge, measures: [Float])] = []
    let width = count + 1
    for to in 1..<width * width {
      for (a, b) in [(1, 1), (1, 2), (2, 1), (1, 0), (0, 1)] {
        let (row, column) = (to / width - a, to % width - b)
        guard row >= 0, column >= 0 else { continue }
        let bead = BeadShape(source: row, target: column, sourceCount: a, targetCount: b)
        var values = BeadFeature.allCases.map { $0.isOfEmbeddings ? 0 : noise() }
        if a == 1, b == 1, row == column { values[telling.rawValue] += 1 }
        edges.append((.init(bead: bead, from: row * width + column, to: to), values))
      }
    }
    edges.sort { ($0.edge.from, $0.edge.to) < ($1.edge.from, $1.edge.to) }
    let lattice = Lattice(edges: edges.map(\.edge), nodeCount: width * width)
    let measures = edges.flatMap(\.measures)
    let path = (0..<count).map {
      BeadShape(source: $0, target: $0, sourceCount: 1, targetCount: 1)
    }
    return TrainingDocument(
      name: "made", gold: path.map { BeadIndices($0) }, path: path,
      candidates: MeasuredLattice(lattice: lattice, measures: measures))
  }

  @Test("the gradient is that of the loss, so training goes downhill")
  func gradient() {
    let loss = BeadLoss(
      [document(6), document(4, seed: 9)], features: BeadTraining().features,
      prior: .beforeTraining, strength: 2)
    let point = loss.start.indices.map { loss.start[$0] + 0.1 * Double($0 % 5) - 0.2 }
    var gradient = [Double](repeating: 0, count: point.count)
    _ = loss.value(at: point, gradient: &gradient)
    var unused = gradient
    for index in point.indices {
      var (left, right) = (point, point)
      left[index] -= 1e-5
      right[index] += 1e-5
      let slope =
        (loss.value(at: right, gradient: &unused) - loss.value(at: left, gradient: &unused)) / 2e-5
      #expect(abs(slope - gradient[index]) < 1e-4 * max(1, abs(slope)))
    }
  }

  @Test("what tells right from wrong gets weight, and documents left out are aligned by it")
  func learning() {
    let documents = (1...4).map { document(8, seed: UInt64($0)) }
    let training = BeadTraining(strength: 1, prior: FeatureWeights([:]))
    let weights = training.weights(on: documents)
    #expect(weights[.length] > 2)
    #expect(weights[.mergedHeading] == 0)
    let validation = BeadCrossValidation(documents, training)
    #expect(validation.score.strict.f1 > 0.8)
    #expect(validation.scores.count == 4)
    #expect(weights == training.weights(on: documents))
  }

  @Test("what vectors weigh is learned on top of all else, which stays as it is without them")
  func embeddings() {
    let with = (1...4).map { document(8, seed: UInt64($0), telling: .targetEmbedding) }
    let without = (1...4).map { document(8, seed: UInt64($0), telling: .mergedHeading) }
    let training = BeadTraining(strength: 1, prior: FeatureWeights([:]))
    let weights = training.weights(on: with)
    #expect(weights[.targetEmbedding] > 2)
    #expect(weights[.sourceEmbedding] == 0)
    let plain = training.weights(on: without)
    for feature in BeadFeature.allCases where !feature.isOfEmbeddings {
      #expect(weights[feature] == plain[feature])
    }
  }

  @Test("a feature that is left out weighs nothing; one set by hand stays as it is")
  func leavingOut() {
    var training = BeadTraining(strength: 1)
    training.leaveOut([.questions])
    let weights = training.weights(on: [document(5)])
    #expect(weights[.questions] == 0)
    #expect(weights[.mergedHeading] == FeatureWeights.beforeTraining[.mergedHeading])
  }

  @Test("a gold bead that is no candidate is counted, not silently passed over")
  func missing() {
    let path = [BeadShape(source: 0, target: 0, sourceCount: 5, targetCount: 5)]
    let small = TrainingDocument(
      name: "made", gold: [], path: path,
      candidates: MeasuredLattice(lattice: Lattice(edges: [], nodeCount: 1), measures: []))
    #expect(small.missing == 1)
  }

  @Test("a weights file reads back as the weights that were learned")
  func file() throws {
    let documents = [document(5), document(5, seed: 3)]
    let training = BeadTraining(strength: 1)
    let validation = BeadCrossValidation(documents, training)
    let weights = training.weights(on: documents)
    let file = BeadWeightsFile(
      weights: weights, gold: [.init(name: "made", documents: 2, beads: 10, sha256: "ab")],
      command: "isogloss evaluate beads --tune \"made\"", date: nil, strength: 1,
      validation: validation)
    let read = try FeatureWeights(json: Array(file.text.utf8), name: "made.json")
    #expect(read.temperature == validation.temperature)
    for feature in BeadFeature.allCases {
      #expect(abs(read[feature] - weights[feature]) < 1e-4)
    }
    #expect(!file.text.contains("\"date\""))
  }
}
