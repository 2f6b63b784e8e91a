// What learning weights came to, for a person.
import Evaluation

/// What learning weights came to, for a person: scores on documents left out, and whether
/// confidence comes true.
struct TuningReport {
  let pairs: [GoldPair]
  let documents: [TrainingDocument]
  let validation: BeadCrossValidation
  /// How many errors to show.
  let errorCount: Int

  /// The report.
  var text: String {
    var lines = ["Each document with the weights of the others:"]
    for (document, score) in zip(documents, validation.scores) {
      lines.append(row(document.name, score))
    }
    lines.append(row("all", validation.score))
    lines.append("loss \(decimals(validation.loss, 1)) (-ln of the gold's probability)")
    let missing = documents.reduce(0) { $0 + $1.missing }
    if missing > 0 { lines.append("\(missing) gold beads are no candidates") }
    lines.append("temperature \(decimals(validation.temperature, 2))")
    lines.append("")
    return lines.map { $0 + "\n" }.joined() + BeadReport.table(validation.reliability) + errors
  }

  private var errors: String {
    let reports = zip(pairs, validation.produced).map { pair, produced in
      BeadReport.Pair(
        name: pair.name, gold: pair.gold, produced: produced, texts: (pair.source, pair.target))
    }
    return BeadReport(pairs: reports, errorCount: errorCount).errors
  }

  private func row(_ name: String, _ score: BeadScore) -> String {
    name + padding(name, 10) + "strict \(decimals(score.strict.f1, 4))  "
      + "lax \(decimals(score.lax.f1, 4))  gold \(score.strict.expected)"
  }

  private func padding(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private func decimals(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let digits = String(whole % scale)
    let fraction = String(repeating: "0", count: places - digits.utf8.count) + digits
    return "\(value < 0 ? "-" : "")\(whole / scale).\(fraction)"
  }
}
