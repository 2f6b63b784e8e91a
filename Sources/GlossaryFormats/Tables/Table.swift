// A table that has been read, with its columns by name.
internal import GlossaryModel
internal import Markup
internal import TextModel

/// A table that has been read, with its columns by name.
struct Table {
  /// The file's name, for faults.
  let file: String
  /// The names of the columns, as our own tables have them where they are known.
  let columns: [String]
  /// The rows below the header.
  let rows: [SeparatedValues.Row]
  /// The language of terms whose row names none.
  var language: LanguageTag?
  /// What words for a status stand for, in small letters.
  var statuses: [String: TermStatus] = [:]
  private let places: [String: Int]

  /// Reads a table with a header.
  ///
  /// - Parameter mapping: What columns with names of their own stand for.
  /// - Throws: `GlossaryFormatError` for a malformed row.
  init(
    file: String, bytes: [UInt8], separator: UInt8, mapping: [String: String]
  ) throws(GlossaryFormatError) {
    let all: [SeparatedValues.Row]
    do {
      all = try SeparatedValues.rows(of: bytes, separator: separator)
    } catch {
      throw GlossaryFormatError(
        file: file, line: error.line, column: error.column, problem: error.problem)
    }
    try self.init(file: file, rows: all, mapping: mapping)
  }

  /// Takes the rows of a table with a header.
  ///
  /// - Throws: `GlossaryFormatError` for a row with more fields than the header.
  init(
    file: String, rows all: [SeparatedValues.Row], mapping: [String: String]
  ) throws(GlossaryFormatError) {
    guard let header = all.first else {
      throw GlossaryFormatError(
        file: file, line: 1, problem: "the table is empty; its first row names the columns")
    }
    self.file = file
    columns = header.fields.map { Self.name($0, mapping) }
    rows = Array(all.dropFirst())
    var places: [String: Int] = [:]
    for (index, name) in columns.enumerated() where !name.isEmpty {
      if places.updateValue(index, forKey: name) != nil {
        throw GlossaryFormatError(
          file: file, line: header.line, problem: "two columns are named '\(name)'; rename one")
      }
    }
    self.places = places
    for row in rows where row.fields.count > columns.count {
      throw GlossaryFormatError(
        file: file, line: row.line,
        problem: "the row has \(row.fields.count) fields, but the header names \(columns.count); "
          + "put fields that hold a separator into quotation marks")
    }
  }

  /// Whether there is a column.
  func has(_ column: String) -> Bool { places[column] != nil }

  /// What a row says in a column; `nil` for nothing.
  func value(_ row: SeparatedValues.Row, _ column: String) -> String? {
    guard let place = places[column], place < row.fields.count else { return nil }
    let value = row.fields[place]
    return value.utf8.allSatisfy { $0 <= 0x20 } ? nil : value
  }

  /// The status that a word stands for.
  func status(_ word: String) -> TermStatus? {
    statuses[TBXDatatype.collapsed(word).lowercased()] ?? FieldValue.status(word)
  }

  /// A fault in a row.
  func fault(_ row: SeparatedValues.Row, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(file: file, line: row.line, problem: problem)
  }

  /// A column's name: as it is mapped, else one of ours in whatever case, else as it is.
  private static func name(_ title: String, _ mapping: [String: String]) -> String {
    let title = TBXDatatype.collapsed(title)
    if let mapped = mapping[title] { return mapped }
    let word = title.lowercased().filter { $0.isLetter || $0.isNumber }
    return names[word] ?? title
  }

  /// Our names, and others for the same, by their letters alone.
  private static let names: [String: String] = {
    var names = [
      "id": "concept", "conceptid": "concept", "lang": "language", "locale": "language",
      "termstatus": "status", "usagestatus": "status", "usage": "status", "termtype": "kind",
      "pos": "partOfSpeech", "domain": "subjectField", "subject": "subjectField",
      "comment": "note", "example": "context", "description": "definition", "dnt": "doNotTranslate",
      "casesensitivity": "caseSensitive",
    ]
    for column in TermTable.columns { names[column.lowercased()] = column }
    return names
  }()
}
