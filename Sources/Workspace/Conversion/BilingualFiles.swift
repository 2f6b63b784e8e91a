// Tells what format a bilingual file is in.
package import BitextFormats

/// Tells what format a bilingual file is in.
package enum BilingualFiles {
  /// The format of the file at `path`: by its content where that tells, else by its name.
  ///
  /// - Throws: ``WorkspaceError`` where it is none that is known; `MarkupError` where it cannot be
  ///   read.
  package static func format(of path: String) throws -> BilingualFormat {
    let start = try FileStart.bytes(of: path)
    if let format = BilingualFormat.detected(in: start) { return format }
    guard let named = BilingualFormat(path: path), named.isReadable else {
      throw WorkspaceError.file(
        path: path,
        problem: "is no bilingual file that is known; say with --input-format which of "
          + BilingualFormat.allCases.filter(\.isReadable).map(\.rawValue).joined(separator: ", ")
          + " it is")
    }
    return named
  }
}
