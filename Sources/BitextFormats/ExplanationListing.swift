// The reasons for a bead as text for people.
import DocumentModel

/// Writes the reasons for a bead for a person to read: what speaks for it, and what against.
enum ExplanationListing {
  /// So many reasons of each side are named; the rest is told as one sum.
  private static let mostNamed = 8

  /// What counts less than this would be told as 0.
  private static let leastTold = 0.005

  /// Two or three lines, each with a line end: the score, what is for the bead, what is against it.
  static func lines(_ explanation: BeadExplanation) -> String {
    let score = "  score \(signed(explanation.score))\n"
    let lines = [
      line("for", explanation.evidence.filter { $0.weight >= leastTold }),
      line("against", explanation.evidence.filter { $0.weight <= -leastTold }),
    ]
    return score + lines.compactMap { $0 }.joined()
  }

  private static func line(_ label: String, _ reasons: [BeadEvidence]) -> String? {
    guard !reasons.isEmpty else { return nil }
    var parts = reasons.prefix(mostNamed).map(part)
    let rest = reasons.dropFirst(mostNamed)
    if !rest.isEmpty {
      parts.append("\(rest.count) more \(signed(rest.reduce(0) { $0 + $1.weight }))")
    }
    return "  \(label): \(parts.joined(separator: ", "))\n"
  }

  private static func part(_ reason: BeadEvidence) -> String {
    "\(name(reason)) \(signed(reason.weight))"
  }

  private static func name(_ reason: BeadEvidence) -> String {
    switch (reason.source, reason.target) {
    case (let source?, let target?): "\(source) = \(target) (\(reason.kind.rawValue))"
    case (nil, let target?) where reason.kind == .name: "\(target) (name)"
    case (let source?, nil): "\(source) = –"
    case (nil, let target?): "– = \(target)"
    case (nil, nil): reason.note ?? reason.kind.rawValue
    }
  }

  /// A number with its sign and two decimals.
  private static func signed(_ weight: Double) -> String {
    let hundredths = Int((min(abs(weight), 1e12) * 100).rounded())
    let cents = hundredths % 100
    return (weight < 0 ? "−" : "+") + "\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
