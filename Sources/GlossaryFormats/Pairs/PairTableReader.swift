// Reads tables with a term in one language beside its rendering in another.
internal import GlossaryModel
internal import Markup
internal import TextModel

/// Reads tables with a term in one language beside its rendering in another.
///
/// Pairs belong to one concept where their comments or contexts name the same one, and otherwise
/// where they share the term of the source.
package enum PairTableReader {
  /// Reads a table.
  ///
  /// - Complexity: O(n).
  package static func read(
    file: String, bytes: [UInt8], kind: PairTable.Kind, direction: LanguagePair, name: String
  ) -> GlossaryImport {
    var glossary = ImportedGlossary(name: name)
    do {
      let rows = try SeparatedValues.rows(
        of: bytes, separator: kind.separator, quoted: kind != .omegat && kind != .deeplTSV)
      var concepts = PairedConcepts(direction: direction)
      for pair in try pairs(rows, kind, file: file) { concepts.add(pair) }
      for column in unread(rows, kind) { glossary.leaveBehind("column '\(column)'") }
      for (concept, terms) in concepts.concepts { glossary.add(concept, terms: terms) }
    } catch let error as SeparatedValues.Fault {
      glossary.add(
        fault: GlossaryFormatError(
          file: file, line: error.line, column: error.column, problem: error.problem))
    } catch let error as GlossaryFormatError {
      glossary.add(fault: error)
    } catch {}
    return glossary.finished()
  }

  /// The columns of Weblate's table that our form has no place for, as often as they say something.
  private static func unread(
    _ rows: [SeparatedValues.Row], _ kind: PairTable.Kind
  ) -> [String] {
    guard kind == .weblate || kind == .weblateTSV, let header = rows.first?.fields else {
      return []
    }
    let read = ["source", "target", "translator_comments", "context", "developer_comments"]
    return rows.dropFirst().flatMap { row in
      zip(header, row.fields).filter { name, value in
        !read.contains(name.lowercased()) && value.utf8.contains { $0 > 0x20 }
      }.map(\.0)
    }
  }

  private static func pairs(
    _ rows: [SeparatedValues.Row], _ kind: PairTable.Kind, file: String
  ) throws -> [ReadPair] {
    var rows = rows[...]
    var places = (source: 0, target: 1, comment: 2, context: -1, definition: -1)
    if kind == .weblate || kind == .weblateTSV {
      let header = rows.first?.fields.map { $0.lowercased() } ?? []
      guard let source = header.firstIndex(of: "source"),
        let target = header.firstIndex(of: "target")
      else {
        throw GlossaryFormatError(
          file: file, line: 1, problem: "the first row should name columns 'source' and 'target'")
      }
      func place(_ name: String) -> Int { header.firstIndex(of: name) ?? -1 }
      places = (
        source, target, place("translator_comments"), place("context"), place("developer_comments")
      )
      rows = rows.dropFirst()
    }
    return try rows.compactMap { row in
      if kind == .omegat, row.fields[0].hasPrefix("#") { return nil }
      func field(_ place: Int) -> String {
        row.fields.indices.contains(place) ? TBXDatatype.collapsed(row.fields[place]) : ""
      }
      let pair = ReadPair(
        source: field(places.source), target: field(places.target),
        comment: kind == .deepl || kind == .deeplTSV ? "" : field(places.comment),
        concept: field(places.context), definition: field(places.definition))
      guard !pair.source.isEmpty, !pair.target.isEmpty else {
        throw GlossaryFormatError(
          file: file, line: row.line,
          problem: "the row should have a term and its rendering; one of them is empty")
      }
      return pair
    }
  }
}

/// A row of such a table.
struct ReadPair {
  let source: String
  let target: String
  let comment: String
  let concept: String
  let definition: String
}

/// Collects pairs into concepts.
struct PairedConcepts {
  let direction: LanguagePair
  private(set) var concepts: [(concept: Concept, terms: [ImportedGlossary.ImportedTerm])] = []
  private var places: [String: Int] = [:]

  init(direction: LanguagePair) {
    self.direction = direction
  }

  /// Adds a pair to the concept that it belongs to.
  mutating func add(_ pair: ReadPair) {
    let comment = PairComment(pair.comment)
    let id = comment.concept ?? pair.concept
    let key = id.isEmpty ? "\u{0}" + pair.source : id
    let index = places[key] ?? concepts.count
    if index == concepts.count {
      concepts.append((Concept(id: id), []))
      places[key] = index
    }
    if comment.doNotTranslate { concepts[index].concept.doNotTranslate = true }
    if !pair.definition.isEmpty {
      concepts[index].concept.definition = Definition(text: pair.definition)
    }
    let isOwn = comment.concept != nil
    add(
      pair.source, direction.source, isOwn ? comment.sourceStatus : nil, note: nil, to: index)
    let isSame = concepts[index].concept.doNotTranslate && pair.source == pair.target
    if isSame { return }
    add(pair.target, direction.target, comment.targetStatus, note: comment.note, to: index)
  }

  private mutating func add(
    _ text: String, _ language: LanguageTag, _ status: TermStatus?, note: String?, to index: Int
  ) {
    var term = Term(text: text, language: language)
    term.note = note
    concepts[index].terms.append(ImportedGlossary.ImportedTerm(term: term, status: status))
  }
}

/// What a comment says of a pair; one that Isogloss did not write is a note.
struct PairComment {
  private(set) var concept: String?
  private(set) var targetStatus: TermStatus?
  private(set) var sourceStatus: TermStatus = .preferred
  private(set) var doNotTranslate = false
  private(set) var note: String?

  /// Reads a comment such as `gdi: deprecated; source admitted; do not translate; a note`.
  init(_ comment: String) {
    let parts = comment.split(separator: "; ", maxSplits: 1).map(String.init)
    let words = parts.first?.split(separator: " ") ?? []
    guard words.count == 2, words[0].hasSuffix(":"),
      let status = TermStatus(rawValue: String(words[1]))
    else {
      note = comment.isEmpty ? nil : comment
      return
    }
    concept = String(words[0].dropLast())
    targetStatus = status
    var rest = parts.count > 1 ? parts[1] : ""
    for status in TermStatus.allCases where Self.take("source \(status.rawValue)", &rest) {
      sourceStatus = status
    }
    doNotTranslate = Self.take("do not translate", &rest)
    note = rest.isEmpty ? nil : rest
  }

  private static func take(_ words: String, _ rest: inout String) -> Bool {
    if rest == words {
      rest = ""
    } else if rest.hasPrefix(words + "; ") {
      rest.removeFirst(words.count + 2)
    } else {
      return false
    }
    return true
  }
}
