// Reads the parts of an Excel workbook.

/// Reads the parts of an Excel workbook.
struct WorkbookParts {
  static let book = "xl/workbook.xml"
  static let relations = "xl/_rels/workbook.xml.rels"
  static let strings = "xl/sharedStrings.xml"

  /// A cell further right is passed over.
  private static let mostColumns = 512

  let name: String

  private func reader(_ bytes: [UInt8], _ part: String) throws(XMLError) -> XMLReader {
    try XMLReader(bytes: bytes, name: "\(name) (\(part))")
  }

  /// Calls `body` with each element of a name.
  private func each(
    _ local: String, of bytes: [UInt8], _ part: String, _ body: (XMLElement) throws -> Void
  ) throws {
    let reader = try reader(bytes, part)
    while let event = try reader.next() {
      guard case .start(let name, let attributes, let place) = event, name.local == local else {
        continue
      }
      try body(try reader.element(name, attributes: attributes, at: place))
    }
  }

  /// The sheets that are shown, by what leads to their parts.
  func sheets(_ bytes: [UInt8]) throws -> [(name: String, relation: String)] {
    var sheets: [(String, String)] = []
    try each("sheet", of: bytes, Self.book) { sheet in
      guard sheet.attribute("state").map({ $0 == "visible" }) ?? true,
        let relation = sheet.attributes.first(where: {
          $0.name.local == "id" && $0.name.namespace != nil
        })
      else { return }
      sheets.append((sheet.attribute("name") ?? "", relation.value))
    }
    return sheets
  }

  /// Where each relation of the workbook leads to in the archive.
  func targets(_ bytes: [UInt8]) throws -> [String: String] {
    var targets: [String: String] = [:]
    try each("Relationship", of: bytes, Self.relations) { relation in
      guard let id = relation.attribute("Id"), let target = relation.attribute("Target") else {
        return
      }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  /// The texts that cells share.
  func strings(_ bytes: [UInt8]) throws -> [String] {
    var strings: [String] = []
    try each("si", of: bytes, Self.strings) { strings.append(Self.text(of: $0)) }
    return strings
  }

  /// The rows of a sheet.
  ///
  /// - Parameter left: How many cells may still be read.
  func rows(
    _ bytes: [UInt8], at part: String, _ strings: [String], _ left: inout Int
  ) throws -> [Workbook.Row] {
    var rows: [Workbook.Row] = []
    var number = 0
    try each("row", of: bytes, part) { row in
      let own = row.attribute("r").flatMap { Int($0) } ?? number + 1
      // Rows stand in their order; a number that goes back is of no use to anybody.
      number = min(max(own, number + 1), 1 << 21)
      let cells = cells(of: row, strings)
      left -= cells.count + 1
      guard left > 0 else { throw MarkupError.tooManyCells(path: name) }
      if !cells.isEmpty { rows.append(Workbook.Row(number: number, cells: cells)) }
    }
    return rows
  }

  private func cells(of row: XMLElement, _ strings: [String]) -> [String] {
    var cells: [String] = []
    for cell in row.elements where cell.name.local == "c" {
      let column = cell.attribute("r").flatMap(Self.column) ?? cells.count
      let text = Self.value(of: cell, strings)
      guard !text.isEmpty, column >= cells.count, column < Self.mostColumns else { continue }
      while cells.count < column { cells.append("") }
      cells.append(text)
    }
    return cells
  }

  private static func value(of cell: XMLElement, _ strings: [String]) -> String {
    if cell.attribute("t") == "inlineStr" {
      return cell.elements.first { $0.name.local == "is" }.map(text) ?? ""
    }
    let value = cell.elements.first { $0.name.local == "v" }?.text ?? ""
    switch cell.attribute("t") {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "b": return value == "1" ? "true" : "false"
    case "e": return ""
    default: return unescaped(value)
    }
  }

  /// The text of a string: its runs joined, without how it is pronounced.
  private static func text(of string: XMLElement) -> String {
    var text = ""
    for child in string.elements {
      switch child.name.local {
      case "t": text += child.text
      case "r": text += child.elements.first { $0.name.local == "t" }?.text ?? ""
      default: break
      }
    }
    return unescaped(text)
  }

  /// Excel writes the carriage returns of old files so.
  private static func unescaped(_ text: String) -> String {
    text.contains("_x000D_") ? text.replacing("_x000D_", with: "") : text
  }

  /// The number of a column, from 0, of a cell's address: 27 for `AB12`.
  private static func column(_ address: String) -> Int? {
    var column = 0
    for byte in address.utf8.prefix(4) {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte - 0x40)
    }
    return column > 0 ? column - 1 : nil
  }
}
