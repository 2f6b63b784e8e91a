// What learning weights came to, for a person.
import Evaluation

/// What learning weights came to, for a person: scores on documents left out, and whether
/// confidence comes true.
struct TuningReport {
  let documents: [TrainingDocument]
  let validation: BeadCrossValidation

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
    lines.append("")
    lines += reliability
    return lines.map { $0 + "\n" }.joined()
  }

  private var reliability: [String] {
    let error = validation.reliability.expectedCalibrationError
    var lines = ["confidence   beads   claimed   right"]
    for (index, bin) in validation.reliability.bins.enumerated() where bin.count > 0 {
      let range = "\(decimals(Double(index) / 10, 1))-\(decimals(Double(index + 1) / 10, 1))"
      let count = String(bin.count)
      lines.append(
        "\(range)\(padding(range, 13 - 3))\(padding(count, 8))\(count)"
          + "     \(decimals(bin.confidence, 3))   \(decimals(bin.accuracy, 3))")
    }
    lines.append(
      "expected calibration error \(decimals(error, 3)) at temperature "
        + decimals(validation.temperature, 2))
    return lines
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
