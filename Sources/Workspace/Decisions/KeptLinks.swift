// An earlier alignment whose decided beads a new one honours.
package import Alignment
import BitextFormats
package import DocumentModel
import Markup

/// An earlier alignment, as JSON lines or as a translation memory, whose decided beads a new one
/// honours.
package struct KeptLinks {
  private enum Content {
    case links(Links, setAside: [Links.Record])
    case memory(TranslationMemory)
  }

  /// A new alignment that honours what was decided.
  package struct Outcome {
    /// The alignment.
    package let result: AlignmentResult
    /// What a person should be told about decided beads that do not apply.
    package let warnings: [String]
    /// The decided beads that do not apply.
    fileprivate let unplaced: [Links.Record]
    /// Whether any decided bead does not apply.
    package let hasUnplaced: Bool
  }

  private let path: String
  private let content: Content

  /// Reads an earlier alignment; a file that begins as XML is a translation memory.
  ///
  /// - Throws: `BitextFormatError`, `XMLError` or ``WorkspaceError``.
  package init(path: String) throws {
    self.path = path
    let bytes = try FileReading.bytes(at: path)
    if TMXReader.looksLikeXML(bytes) {
      content = .memory(try TMXReader.read(bytes, name: path))
    } else {
      content = .links(
        try LinksReader.read(bytes, name: path),
        setAside: try UnplacedFile(beside: path).records())
    }
  }

  /// Aligns two documents around the decided beads.
  ///
  /// - Parameter output: The file of beads that is to be written, if one is.
  /// - Throws: `AlignmentConstraintError`, which no file leads to.
  package func align(
    _ source: Document, _ target: Document, with aligner: Aligner, output: String?,
    progress: @escaping (Double) -> Void
  ) throws -> Outcome {
    let placed: [Bead]
    let warnings: [String]
    var unplaced: [Links.Record] = []
    var unplacedCount = 0
    switch content {
    case .links(let links, let setAside):
      let decided = DecidedBeads(links, setAside: setAside, source: source, target: target)
      placed = decided.placed
      unplaced = decided.unplaced.map(\.record)
      unplacedCount = unplaced.count
      warnings =
        placed.isEmpty && unplaced.isEmpty
        ? ["\(path): no bead in it was confirmed or corrected"]
        : decided.warnings(file: output.map { UnplacedFile(beside: $0).path } ?? path)
    case .memory(let memory):
      let beads = MemoryBeads(memory, source: source, target: target)
      placed = beads.placed
      unplacedCount = beads.unplacedCount
      warnings = self.warnings(beads, memory)
    }
    let result = try aligner.align(
      source: source, target: target, constraints: AlignmentConstraints(decided: placed),
      progress: progress)
    return Outcome(
      result: result, warnings: warnings, unplaced: unplaced, hasUnplaced: unplacedCount > 0)
  }

  /// Writes the file of beads, and beside it the decided beads that do not apply.
  package func write(
    _ outcome: Outcome, to output: String, writing write: () throws -> Void
  ) throws {
    let file = UnplacedFile(beside: output)
    let before = try file.records()
    // Beads that were set aside from another alignment than the one that is kept stay there.
    let others = FileReading.isSameFile(output, path) ? [] : before
    try file.replace(before, by: others + outcome.unplaced, writing: write)
  }

  private func warnings(_ beads: MemoryBeads, _ memory: TranslationMemory) -> [String] {
    var warnings: [String] = []
    if beads.automaticCount > 0 {
      warnings.append(
        "\(path): \(beads.automaticCount) of \(memory.units.count) units were never confirmed by a "
          + "person and are passed over")
    }
    if beads.unplacedCount > 0 {
      let first = beads.firstUnplaced.map { "“\($0.prefix(40))”" }.joined(separator: ", ")
      warnings.append(
        "\(path): \(beads.unplacedCount) of \(memory.units.count) units are not in these two texts: "
          + first + (beads.unplacedCount > beads.firstUnplaced.count ? ", …" : ""))
    }
    return warnings
  }
}
