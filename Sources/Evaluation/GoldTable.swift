// Gold beads that are written down as texts.
package import DocumentModel
import TextModel

/// Gold beads written down as texts, so that they do not depend on how sentences are split: a bead
/// a line, source and target parted by a tab, several segments of one side by ` ‖ `, nothing where
/// there is no counterpart.
package struct GoldTable: Sendable {
  private struct Row {
    let source: [UInt8]
    let target: [UInt8]
  }

  private let rows: [Row]
  private let name: String

  /// Reads a table.
  ///
  /// - Throws: ``EvaluationError`` with the line that has not two columns.
  /// - Complexity: O(n) in the number of bytes.
  package init(_ bytes: [UInt8], name: String) throws(EvaluationError) {
    var rows: [Row] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard columns.count == 2 else {
        throw EvaluationError(
          file: name, line: number, problem: "\(columns.count) columns; expected source and target")
      }
      rows.append(Row(source: Self.content(columns[0]), target: Self.content(columns[1])))
    }
    self.rows = rows
    self.name = name
  }

  /// The beads by the numbers of the sentences of two documents: a sentence is in each bead that
  /// holds a part of it.
  ///
  /// - Throws: ``EvaluationError`` with the line whose text is not that of the documents.
  /// - Complexity: O(n) in the number of bytes.
  package func beads(source: Document, target: Document) throws(EvaluationError) -> [BeadIndices] {
    let left = try indices(rows.map(\.source), source)
    let right = try indices(rows.map(\.target), target)
    return zip(left, right).map { BeadIndices(source: $0, target: $1) }
      .filter { !$0.source.isEmpty || !$0.target.isEmpty }
  }

  /// The sentences that each cell of a column covers.
  private func indices(
    _ cells: [[UInt8]], _ document: Document
  ) throws(EvaluationError) -> [[Int]] {
    var ends: [Int] = []
    var text: [UInt8] = []
    for sentence in document.sentences {
      text += Self.content(Array(document.text(of: sentence).utf8)[...])
      ends.append(text.count)
    }
    var result: [[Int]] = []
    var offset = 0
    var sentence = 0
    for (row, cell) in cells.enumerated() {
      let end = offset + cell.count
      guard end <= text.count, text[offset..<end].elementsEqual(cell) else {
        throw EvaluationError(
          file: name, line: row + 1,
          problem: "differs from the text of \(document.source.name) at this place")
      }
      var inside: [Int] = []
      while sentence < ends.count, offset < end {
        inside.append(sentence)
        if ends[sentence] > end { break }
        sentence += 1
        if ends[sentence - 1] == end { break }
      }
      result.append(inside)
      offset = end
    }
    return result
  }

  /// What is compared: everything but white space and the marks that part segments.
  private static func content(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let separator = Array("‖".utf8)
    let spaces: [[UInt8]] = [Array("\u{3000}".utf8), Array("\u{A0}".utf8), separator]
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let space = spaces.first(where: { text[index...].starts(with: $0) }) {
        index += space.count
      } else {
        if text[index] > 0x20 { result.append(text[index]) }
        index += 1
      }
    }
    return result
  }
}
