// Shows proposed concepts one by one in a terminal and asks what to do with each.
import GlossaryModel
import Workspace

/// Shows proposed concepts one by one in a terminal; a key decides on each.
struct AcceptDialogue {
  private var concepts: [Concept]
  private var accepted: [Bool?]
  private var position = 0
  private let merge: GlossaryMerge

  /// Begins with the concepts to decide on and the glossary that they are for.
  init(_ concepts: [Concept], merge: GlossaryMerge) {
    self.concepts = concepts
    self.merge = merge
    accepted = concepts.map { _ in nil }
  }

  /// Runs until all are decided or the person stops.
  ///
  /// - Returns: The concepts that were accepted; `nil` where the person wants nothing of it kept.
  mutating func run() -> [Concept]? {
    let terminal = Terminal()
    defer { terminal.restore() }
    while position < concepts.count {
      terminal.show(screen(terminal.size))
      switch terminal.key() {
      case .character("y"), .character(" "), .enter: decide(true)
      case .character("n"), .forward: decide(accepted[position] ?? false)
      case .character("p"), .back: position = max(0, position - 1)
      case .character("a"):
        for index in position..<concepts.count { accepted[index] = true }
        position = concepts.count
      case .character("q"): position = concepts.count
      case .character(let key): prefer(key)
      case .interrupt, .ended: return nil
      case .backspace, .escape, .resized: break
      }
    }
    return zip(concepts, accepted).filter { $0.1 == true }.map(\.0)
  }

  private mutating func decide(_ decision: Bool) {
    accepted[position] = decision
    position += 1
  }

  /// Makes the name with a number the preferred one of its language.
  private mutating func prefer(_ key: Character) {
    guard let number = key.wholeNumberValue,
      concepts[position].terms.indices.contains(number - 1)
    else { return }
    let language = concepts[position].terms[number - 1].language
    for other in concepts[position].terms.indices
    where concepts[position].terms[other].language == language {
      if concepts[position].terms[other].status == .preferred {
        concepts[position].terms[other].status = .admitted
      }
    }
    concepts[position].terms[number - 1].status = .preferred
  }

  private func screen(_ size: (columns: Int, rows: Int)) -> [String] {
    let concept = concepts[position]
    let count = accepted.count { $0 == true }
    var lines = ["concept \(position + 1) of \(concepts.count), \(count) accepted", ""]
    lines.append("\(concept.id)  (\(concept.type.rawValue))")
    if let owner = merge.owner(of: concept) {
      lines.append("new names of \(owner.id), which the glossary has")
    }
    lines.append("")
    for (index, term) in concept.terms.enumerated() {
      let seen = term.places.isEmpty ? "" : ", seen \(term.places.count)×"
      let number = index < 9 ? "\(index + 1)" : " "
      lines.append(
        "\(number)  \(term.language)  \(term.text)  [\(term.status.rawValue), "
          + "\(term.kind.rawValue)\(seen)]")
      if !term.reasons.isEmpty { lines.append("     " + term.reasons.joined(separator: "; ")) }
    }
    lines = lines.flatMap { TerminalText.wrapped($0, columns: size.columns) }
    let help = [
      "",
      "y accept · n skip · p back · 1-9 prefer that name · a accept all the rest · q save and end",
    ].flatMap { TerminalText.wrapped($0, columns: size.columns) }
    return lines.prefix(max(1, size.rows - help.count)) + help
  }
}
