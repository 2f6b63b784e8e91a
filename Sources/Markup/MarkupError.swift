// What can go wrong with a file's outer form.

/// What can go wrong with a file's outer form: compression, archives, markup.
package enum MarkupError: Error, Hashable, Sendable {
  /// The file could not be opened, read or unpacked.
  case unreadable(path: String, reason: String)
  /// The file holds, or unpacks to, more than is allowed.
  case tooLarge(path: String, limit: Int)
  /// What is read of an archive unpacks to more than is allowed.
  case unpacksTooLarge(path: String, limit: Int)
  /// An archive has more entries than allowed.
  case tooManyEntries(path: String, limit: Int)
  /// An archive unpacks to many times its own length.
  case suspiciouslyPacked(path: String, ratio: Int)
  /// A workbook has more cells than are read.
  case tooManyCells(path: String)
  /// A line has more bytes than is allowed.
  case longLine(path: String, line: Int, limit: Int)
}

extension MarkupError: CustomStringConvertible {
  /// One line that names the file and what is wrong with it.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .tooLarge(let path, let limit): "\(path): holds more than \(limit) bytes"
    case .unpacksTooLarge(let path, let limit):
      "\(path): unpacks to more than \(limit) bytes\(InputLimit.unpackedSize.remedy)"
    case .tooManyEntries(let path, let limit):
      "\(path): is an archive of more than \(limit) entries\(InputLimit.archiveEntries.remedy)"
    case .suspiciouslyPacked(let path, let ratio):
      "\(path): unpacks to more than \(ratio) times its own length, as documents do not; it may be "
        + "made to fill the memory\(InputLimit.unpackedRatio.remedy)"
    case .tooManyCells(let path):
      "\(path): has more cells than are read; save the sheet that matters as CSV\(InputLimit.workbookCells.remedy)"
    case .longLine(let path, let line, let limit):
      "\(path):\(line): the line has more than \(limit) bytes; divide it\(InputLimit.lineLength.remedy)"
    }
  }
}
