// How good beads are, for a person and for programs.
import DocumentModel
import Evaluation
import TextModel

/// How good the beads of some pairs are: scores, whether confidence comes true, the worst errors.
struct BeadReport {
  /// The beads of one pair.
  struct Pair {
    let name: String
    let gold: [BeadIndices]
    let produced: [ProducedBead]
    /// The texts, where they are at hand.
    let texts: (source: Document, target: Document)?
  }

  let pairs: [Pair]
  /// How many errors to show.
  let errorCount: Int

  private var score: BeadScore {
    var score = BeadScore()
    for pair in pairs { score.add(gold: pair.gold, produced: pair.produced.map(\.indices)) }
    return score
  }

  private var reliability: Reliability? {
    Reliability(gold: pairs.map(\.gold), produced: pairs.map(\.produced))
  }

  // MARK: - Text

  /// The report for a person.
  var text: String {
    let score = score
    var text = Self.row("strict", score.strict) + Self.row("lax   ", score.lax)
    if let reliability, !pairs.allSatisfy(\.produced.isEmpty) {
      text += "\n" + Self.table(reliability)
    }
    return text + errors
  }

  /// The worst errors of all pairs, each with its texts.
  var errors: String {
    var all: [(pair: Pair, error: BeadError)] = []
    for pair in pairs {
      all += BeadError.errors(gold: pair.gold, produced: pair.produced).map { (pair, $0) }
    }
    let worst = all.enumerated().sorted {
      ($1.element.error.claimed, $0.offset) < ($0.element.error.claimed, $1.offset)
    }.prefix(errorCount)
    return worst.map { "\n" + Self.text(of: $0.element.error, in: $0.element.pair) }.joined()
  }

  private static func text(of error: BeadError, in pair: Pair) -> String {
    var lines = ["\(pair.name)"]
    lines += error.gold.map { "  gold      \(indices($0))" }
    lines += error.produced.map { bead in
      let claim = bead.confidence.map { "  \(thousandths($0))" } ?? ""
      return "  produced  \(indices(bead.indices))\(claim)"
    }
    if let texts = pair.texts {
      lines += error.source.map { "  source \($0): \(sentence($0, texts.source))" }
      lines += error.target.map { "  target \($0): \(sentence($0, texts.target))" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func indices(_ bead: BeadIndices) -> String {
    func list(_ indices: [Int]) -> String {
      "[" + indices.map(String.init).joined(separator: ",") + "]"
    }
    return list(bead.source) + ":" + list(bead.target)
  }

  private static func sentence(_ index: Int, _ document: Document) -> String {
    document.sentences.indices.contains(index)
      ? document.text(of: document.sentences[index]) : "(no such segment)"
  }

  private static func row(_ name: String, _ score: PrecisionRecall) -> String {
    let figures = [("P", score.precision), ("R", score.recall), ("F1", score.f1)]
      .map { "\($0.0) \(thousandths($0.1))" }
    return "\(name) \(figures.joined(separator: "  "))\n"
  }

  /// A row for each bin that has beads, and the mean error.
  static func table(_ reliability: Reliability) -> String {
    var text = "confidence   beads   claimed   right\n"
    for (index, bin) in reliability.bins.enumerated() where bin.count > 0 {
      let range = "\(tenths(index))-\(tenths(index + 1))"
      let count = String(bin.count)
      text +=
        "\(range)   \(String(repeating: " ", count: max(0, 8 - count.utf8.count)))\(count)"
        + "     \(thousandths(bin.confidence))   \(thousandths(bin.accuracy))\n"
    }
    return text + "expected calibration error "
      + "\(thousandths(reliability.expectedCalibrationError))\n"
  }

  private static func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// A share with three places.
  static func thousandths(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return padded.dropLast(3) + "." + padded.suffix(3)
  }

  // MARK: - JSON

  /// The report for programs.
  var json: JSONValue {
    let score = score
    return .object([
      "documents": .integer(pairs.count), "gold": .integer(score.strict.expected),
      "test": .integer(score.strict.produced), "strict": Self.json(score.strict),
      "lax": Self.json(score.lax), "calibration": reliability.map { Self.json($0) },
    ])
  }

  private static func json(_ score: PrecisionRecall) -> JSONValue {
    .object([
      "precision": .number(score.precision), "recall": .number(score.recall),
      "f1": .number(score.f1),
    ])
  }

  private static func json(_ reliability: Reliability) -> JSONValue {
    .object([
      "error": .number(reliability.expectedCalibrationError),
      "bins": .array(
        reliability.bins.map { bin in
          .object([
            "beads": .integer(bin.count), "confidence": .number(bin.confidence),
            "right": .number(bin.accuracy),
          ])
        }),
    ])
  }
}
