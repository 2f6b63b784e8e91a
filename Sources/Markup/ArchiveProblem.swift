// What libarchive says went wrong, on one line.
internal import CArchive

/// What libarchive says of its last failure; some of its messages have line breaks.
func archiveProblem(_ archive: OpaquePointer) -> String {
  guard let message = archive_error_string(archive) else { return "it is damaged" }
  return String(cString: message).split(whereSeparator: \.isNewline).joined(separator: "; ")
}
