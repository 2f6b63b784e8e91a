// Holds the sources that terms name to the documents of the workspace.
import DocumentModel
package import GlossaryModel
import ICUText
import TextModel

/// Holds the sources that a glossary names to the documents of the workspace.
///
/// A source of several words says in words where a term comes from; any other should be the id of a
/// document, and the term should stand in it, case, dashes, quotation marks and line breaks aside.
struct SourceChecker {
  private let workspace: Workspace
  private let entries: [String: SourceEntry]
  private let folder: KeyFolder
  private var texts: [String: String] = [:]

  init(_ workspace: Workspace) throws {
    self.workspace = workspace
    folder = try KeyFolder()
    entries = Dictionary(
      try workspace.documents(try workspace.pairs()).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The faults of a glossary that was read from `file`.
  mutating func faults(of glossary: Glossary, file: String) throws -> [GlossaryError] {
    var faults: [GlossaryError] = []
    for concept in glossary.concepts {
      if let problem = unknown(concept.definition?.source) {
        faults.append(
          GlossaryError(
            file: file, line: concept.line ?? 1, column: concept.column ?? 1, problem: problem))
      }
      for term in concept.terms {
        guard let problem = try self.problem(of: term) else { continue }
        faults.append(
          GlossaryError(
            file: file, line: term.line ?? 1, column: term.column ?? 1, problem: problem))
      }
    }
    return faults
  }

  private mutating func problem(of term: Term) throws -> GlossaryError.Problem? {
    if let problem = unknown(term.source) { return problem }
    guard let source = term.source, let entry = entries[source] else { return nil }
    let text = try text(of: entry)
    return text.utf8.firstRange(of: folded(term.text).utf8) != nil
      ? nil : .notInSource(term.text, source: source)
  }

  private func unknown(_ source: String?) -> GlossaryError.Problem? {
    guard let source, !source.contains(where: \.isWhitespace), entries[source] == nil else {
      return nil
    }
    // A person may name a body or a book in one word; an id has a hyphen, or is nearly one.
    let nearest = SpellingSuggestion.nearest(to: source, among: entries.keys.sorted())
    return source.contains("-") || nearest != nil
      ? .unknownSource(source, nearest: nearest) : nil
  }

  private mutating func text(of entry: SourceEntry) throws -> String {
    if let text = texts[entry.id] { return text }
    let source = try workspace.loader.document(entry, in: workspace).source
    let text = folded(String(decoding: source.utf8, as: UTF8.self))
    texts[entry.id] = text
    return text
  }

  private func folded(_ text: String) -> String {
    folder.key(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Workspace {
  /// What is wrong with the curated glossary: form, content, and sources.
  ///
  /// - Throws: ``WorkspaceError`` where there is none, or a document cannot be read.
  package func glossaryFaults() throws -> [GlossaryError] {
    let path = path(configuration.glossary)
    let name = Self.shown(path)
    let bytes = try FileReading.bytes(at: path)
    var checker = try SourceChecker(self)
    let glossary = GlossaryFile.parse(name: name, bytes: bytes).glossary
    let faults =
      GlossaryChecker.faults(name: name, bytes: bytes)
      + (try checker.faults(of: glossary, file: name))
    return faults.sorted(by: GlossaryChecker.isOrdered)
  }
}
