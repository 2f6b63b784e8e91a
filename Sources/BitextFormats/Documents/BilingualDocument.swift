// A bilingual file as two documents and the beads between them.
package import DocumentModel
package import TextModel

/// A bilingual file as two documents, whose places are those of the file itself, and the beads
/// between them.
package struct BilingualDocument: Sendable {
  /// Which units of a file are looked at.
  package enum Scope: Sendable {
    /// What is translated, and of gettext's files what is in use: what can be wrong.
    case translated
    /// Every text.
    case everything
  }

  /// The texts that were rendered.
  package let source: Document
  /// Their renderings.
  package let target: Document
  /// What renders what: an entry of the file is a bead, a text of it a sentence.
  package let beads: [Bead]

  /// Bytes that are not written as they are in some bilingual format.
  package static let reserved = Array("&<>\"\\,;\t\r\n".utf8)

  /// Reads a file that was decoded.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - languages: The languages that were asked for.
  /// - Throws: `XMLError`, `MarkupError` or ``BitextFormatError``.
  /// - Complexity: O(n).
  package init(
    _ text: SourceText, format: BilingualFormat, languages: UnitLanguages = UnitLanguages(),
    scope: Scope = .translated
  ) throws {
    let reader = try BilingualInput.reader(
      of: text.utf8, name: text.name, format: format, languages: languages)
    let syntax = UnitSyntax(format)
    var sides = (source: UnitSide(text, syntax), target: UnitSide(text, syntax))
    var entries: [(number: Int, bead: Bead)] = []
    while let unit = try reader.next() {
      guard Self.isWanted(unit, format, scope) else { continue }
      if entries.last?.number != unit.entry {
        entries.append((unit.entry, Bead(source: [], target: [])))
      }
      if let index = sides.source.add(unit.source) {
        entries[entries.count - 1].bead.source.append(index)
      }
      if let index = unit.target.flatMap({ sides.target.add($0) }) {
        entries[entries.count - 1].bead.target.append(index)
      }
    }
    source = sides.source.document(reader.languages.source)
    target = sides.target.document(reader.languages.target)
    beads = entries.map(\.bead).filter { !$0.source.isEmpty || !$0.target.isEmpty }
  }

  private static func isWanted(
    _ unit: BilingualUnit, _ format: BilingualFormat, _ scope: Scope
  ) -> Bool {
    guard scope == .translated else { return true }
    // Gettext shows the original in the place of a fuzzy translation.
    if !unit.isTranslatable || format == .po && unit.state == .needsReview { return false }
    if unit.isPair { return unit.state != .untranslated }
    // What is said to be done and is empty was forgotten, but for a form of a plural.
    return !unit.source.isBlank && (unit.state == .reviewed || unit.state == .final)
  }
}
