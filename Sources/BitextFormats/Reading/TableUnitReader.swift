// Reads a table whose rows are pairs.
internal import TextModel

/// Reads a table whose rows are pairs: comma-separated (RFC 4180) or tab-separated values.
///
/// The columns are known by a header (`source`, `target`, language tags, `id`, `context`, `note`,
/// `state`); a table without one has two. In a table with tabs a row is a line; a field that begins
/// and ends with a quotation mark and has only doubled ones inside is quoted.
final class TableUnitReader: UnitReader {
  private(set) var languages: UnitLanguages
  private let records: TableRecords
  private let keepsPlaces: Bool
  private var columns: TableColumns?
  private var pending: TableRecords.Record?
  private var entry = 0

  /// Creates a reader.
  init(_ records: TableRecords, languages: UnitLanguages, keepsPlaces: Bool) {
    self.records = records
    self.languages = languages
    self.keepsPlaces = keepsPlaces
  }

  var remarks: [String] {
    let count = columns?.unknown ?? 0
    return count > 0 ? ["columns that are not known, passed over: \(count)"] : []
  }

  func next() throws -> BilingualUnit? {
    let columns = try self.columns ?? begin()
    guard let record = try pending ?? records.next() else { return nil }
    pending = nil
    entry += 1
    return try unit(record, columns)
  }

  /// Reads the header, or finds that there is none.
  private func begin() throws -> TableColumns {
    var columns = TableColumns()
    if let first = try records.next() {
      if let named = TableColumns(header: first.fields.map(\.string), wanted: languages) {
        columns = named
      } else {
        guard first.fields.count == 2 else {
          throw records.fault(
            first,
            "the first row has \(first.fields.count) fields and names no columns; call two of them "
              + "source and target, or by their languages (en, zh-Hans)")
        }
        pending = first
      }
    }
    languages = languages.or(columns.languages)
    self.columns = columns
    return columns
  }

  private func unit(
    _ record: TableRecords.Record, _ columns: TableColumns
  ) throws -> BilingualUnit {
    guard columns.source < record.fields.count, columns.target < record.fields.count else {
      let wanted = max(columns.source, columns.target) + 1
      throw records.fault(
        record, "the row has \(record.fields.count) fields; at least \(wanted) are wanted")
    }
    func value(_ column: Int?) -> String? {
      guard let column, column < record.fields.count, !record.fields[column].isBlank else {
        return nil
      }
      return record.fields[column].string
    }
    var unit = BilingualUnit(id: value(columns.id), source: record.fields[columns.source])
    if !record.fields[columns.target].isBlank { unit.target = record.fields[columns.target] }
    if !keepsPlaces {
      unit.source.places = []
      unit.target?.places = []
    }
    unit.state = value(columns.state).flatMap { BilingualUnit.State(rawValue: $0) }
    unit.context = value(columns.context)
    unit.notes = value(columns.note).map { [$0] } ?? []
    unit.isTranslatable = value(columns.translate) != "no"
    unit.entry = entry
    return unit
  }
}
