// How much of anything is read, so that no file fills the memory or the stack.
internal import Synchronization

/// How much of anything is read, so that no file fills the memory or the stack.
///
/// Each has a usual value; the settings of a workspace (`limits:`) and the command line (`--limit`)
/// give others, which hold for the whole process as those of the system do.
package enum InputLimit: String, CaseIterable, Sendable {
  /// Bytes of a file that is read as a whole.
  case fileSize = "file-size"
  /// Bytes of all parts of an archive that are read together, unpacked; of the text of a PDF file.
  case unpackedSize = "unpacked-size"
  /// How many times as long as the archive what is read from it may be, beyond 16 MB.
  case unpackedRatio = "unpacked-ratio"
  /// Entries of an archive, read or not.
  case archiveEntries = "archive-entries"
  /// Elements of XML inside one another.
  case xmlDepth = "xml-depth"
  /// Attributes of one element of XML.
  case xmlAttributes = "xml-attributes"
  /// Bytes of the text between two tags of XML, and of all attribute values of one element.
  case xmlText = "xml-text"
  /// Bytes of a line, or of a row, of a file that is read line by line.
  case lineLength = "line-length"
  /// Cells of a workbook.
  case workbookCells = "workbook-cells"

  /// The value that holds where nothing else is said.
  package var usual: Int {
    switch self {
    case .fileSize: 700_000_000
    case .unpackedSize: 512 << 20
    case .unpackedRatio: 200
    case .archiveEntries: 10_000
    case .xmlDepth: 200
    case .xmlAttributes: 256
    case .xmlText, .lineLength: 8 << 20
    case .workbookCells: 8_000_000
    }
  }

  /// The values that there may be: what the libraries beneath can take.
  package var range: ClosedRange<Int> {
    switch self {
    case .fileSize: 1...700_000_000
    case .xmlDepth: 1...250
    case .xmlText: 1...9_000_000
    default: 1...2_000_000_000
    }
  }

  /// What holds now.
  package var value: Int {
    Self.given.withLock { $0.byPerson[self] ?? $0.bySettings[self] } ?? usual
  }

  /// Has `value` hold from now on, kept within ``range``.
  ///
  /// - Parameter isOfPerson: Whether it was given on the command line, which goes before settings.
  package func set(_ value: Int, isOfPerson: Bool) {
    let value = min(max(value, range.lowerBound), range.upperBound)
    Self.given.withLock {
      if isOfPerson { $0.byPerson[self] = value } else { $0.bySettings[self] = value }
    }
  }

  /// How to have more read, at the end of a message.
  package var remedy: String { " (--input-limit \(rawValue)=N allows more)" }

  private struct Given {
    var byPerson: [InputLimit: Int] = [:]
    var bySettings: [InputLimit: Int] = [:]
  }

  private static let given = Mutex(Given())
}
