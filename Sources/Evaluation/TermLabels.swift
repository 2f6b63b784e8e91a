// The names that a person would list, for scoring term extraction.

/// The names that a person would list in some documents, grouped into concepts.
///
/// A file has a concept a line, columns parted by tabs: the type, then the names in each language,
/// parted by ` | `. The first line names the columns: `type`, then language tags. A type that begins
/// with `?` marks a concept that one reader lists and another does not: it is neither asked for nor
/// wrong. Lines that begin with `#` are comments.
package struct TermLabels: Hashable, Sendable {
  /// A concept of the list.
  package struct Concept: Hashable, Sendable {
    /// Whether readers do not agree that it belongs into the list.
    package let isOptional: Bool
    /// The names by language tag, in the order of the file.
    package let names: [Name]
  }

  /// A name of a concept.
  package struct Name: Hashable, Sendable {
    /// The tag of the name's language.
    package let language: String
    /// The name as it is written.
    package let text: String
  }

  /// The concepts, in the order of the file.
  package let concepts: [Concept]

  /// Reads a file of labels.
  ///
  /// - Throws: ``EvaluationError`` with the line where columns are missing, or a name stands in two
  ///   concepts.
  /// - Complexity: O(n) in the number of bytes.
  package init(_ bytes: [UInt8], name: String) throws(EvaluationError) {
    var languages: [String]?
    var concepts: [Concept] = []
    var lineOfKey: [String: Int] = [:]
    let keys = TermKeys()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let cells = Self.cells(line)
      if cells.allSatisfy(\.isEmpty) || cells[0].hasPrefix("#") { continue }
      guard let columns = languages else {
        guard cells.count >= 2, cells[0] == "type" else {
          throw EvaluationError(
            file: name, line: index + 1,
            problem: "expected column names: type, then language tags, parted by tabs")
        }
        languages = Array(cells.dropFirst())
        continue
      }
      let names = Self.names(cells.dropFirst(), columns)
      guard !names.isEmpty, cells.count - 1 <= columns.count else {
        throw EvaluationError(
          file: name, line: index + 1,
          problem: "expected a type and names in \(columns.count) columns, parted by tabs")
      }
      for own in names {
        let key = own.language + "\t" + keys.key(own.text)
        if let other = lineOfKey[key], other != index {
          throw EvaluationError(
            file: name, line: index + 1,
            problem: "“\(own.text)” is a name of the concept in line \(other + 1) too")
        }
        lineOfKey[key] = index
      }
      concepts.append(Concept(isOptional: cells[0].hasPrefix("?"), names: names))
    }
    self.concepts = concepts
  }

  init(concepts: [Concept]) { self.concepts = concepts }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { cell in
      String(decoding: cell.filter { $0 != 0x0D }, as: UTF8.self)
    }
  }

  private static func names(_ cells: ArraySlice<String>, _ languages: [String]) -> [Name] {
    zip(languages, cells).flatMap { language, cell in
      cell.split(separator: "|").map { name in
        Name(language: language, text: name.split(separator: " ").joined(separator: " "))
      }.filter { !$0.text.isEmpty }
    }
  }
}
