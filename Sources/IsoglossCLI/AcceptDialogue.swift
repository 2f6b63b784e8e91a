// Shows proposed concepts one by one and asks what to do with each.
import GlossaryModel
import Workspace

/// Shows proposed concepts one by one in a terminal and asks for a key.
struct AcceptDialogue {
  let keys: TerminalKeys
  let merge: GlossaryMerge

  private static let help = """
    y or space accept · n skip · 1–9 prefer that name, and accept · a accept this and the rest · \
    q stop · ? help
    """

  /// The concepts that were accepted.
  func choose(among proposed: [Concept]) -> [Concept] {
    var accepted: [Concept] = []
    Console.message(Self.help)
    for (index, concept) in proposed.enumerated() {
      Console.message("\n\(index + 1)/\(proposed.count)  " + text(concept))
      switch decide(concept) {
      case .accept(let concept): accepted.append(concept)
      case .skip: break
      case .acceptRest: return accepted + proposed[index...]
      case .stop: return accepted
      }
    }
    return accepted
  }

  private enum Decision {
    case accept(Concept)
    case skip
    case acceptRest
    case stop
  }

  private func decide(_ concept: Concept) -> Decision {
    while let key = keys.next() {
      switch key {
      case "y", " ": return .accept(concept)
      case "n": return .skip
      case "a": return .acceptRest
      case "q": return .stop
      case "?": Console.message(Self.help)
      default:
        guard let number = key.wholeNumberValue,
          concept.terms.indices.contains(number - 1)
        else { continue }
        return .accept(preferring(number - 1, concept))
      }
    }
    return .stop
  }

  private func preferring(_ index: Int, _ concept: Concept) -> Concept {
    var concept = concept
    let language = concept.terms[index].language
    for other in concept.terms.indices
    where concept.terms[other].language == language && concept.terms[other].status == .preferred {
      concept.terms[other].status = .admitted
    }
    concept.terms[index].status = .preferred
    return concept
  }

  private func text(_ concept: Concept) -> String {
    var lines = ["\(concept.id)  (\(concept.type.rawValue))"]
    if let owner = merge.owner(of: concept) { lines.append("     new names of \(owner.id)") }
    for (index, term) in concept.terms.enumerated() {
      let seen = term.places.isEmpty ? "" : ", seen \(term.places.count)×"
      lines.append(
        "  \(index + 1)  \(term.language)  \(term.text)  [\(term.status.rawValue), "
          + "\(term.kind.rawValue)\(seen)]")
      if !term.reasons.isEmpty { lines.append("       \(term.reasons.joined(separator: "; "))") }
    }
    return lines.joined(separator: "\n")
  }
}
