// Reads the texts of an Excel workbook.

/// The texts of an Excel workbook (Office Open XML, ISO/IEC 29500-1, part 18).
///
/// Numbers and dates come as the file has them; formulas as what they last gave.
package struct Workbook: Sendable {
  /// A row that has something on it.
  package struct Row: Hashable, Sendable {
    /// Its number, from 1.
    package let number: Int
    /// The texts of its cells from the first column on; empty ones at the end are left out.
    package let cells: [String]
  }

  /// A sheet.
  package struct Sheet: Sendable {
    /// Its name.
    package let name: String
    /// Its rows, in their order.
    package let rows: [Row]
  }

  /// The sheets that are shown, in their order.
  package let sheets: [Sheet]

  /// Reads a workbook; errors call it `name`.
  ///
  /// - Throws: ``MarkupError`` for an archive that is damaged, too large or no workbook;
  ///   ``XMLError`` for a part of it.
  /// - Complexity: O(n) in the length of its parts.
  package init(_ bytes: [UInt8], name: String, limits: ArchiveLimits = ArchiveLimits()) throws {
    let archive = try ZipArchive(bytes, name: name, limits: limits)
    let known = [WorkbookParts.book, WorkbookParts.relations, WorkbookParts.strings]
    let wanted = Set(known + archive.entries.filter { $0.hasPrefix("xl/worksheets/") })
    let parts = try archive.contents(of: wanted)
    guard let book = parts[WorkbookParts.book] else {
      throw MarkupError.unreadable(path: name, reason: "it is no Excel workbook")
    }
    let reader = WorkbookParts(name: name)
    let relations = try parts[WorkbookParts.relations].map(reader.targets) ?? [:]
    let strings = try parts[WorkbookParts.strings].map(reader.strings) ?? []
    // Those of all sheets together, empty ones between others counted.
    var left = InputLimit.workbookCells.value
    sheets = try reader.sheets(book).compactMap { sheet in
      guard let path = relations[sheet.relation], let part = parts[path] else { return nil }
      return Sheet(name: sheet.name, rows: try reader.rows(part, at: path, strings, &left))
    }
  }
}
