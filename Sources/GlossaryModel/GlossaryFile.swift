// Reads and writes the YAML form of a glossary.

/// The YAML form of a glossary.
package enum GlossaryFile {
  /// Reads a glossary.
  ///
  /// ```yaml
  /// glossary: china-celac
  /// concepts:
  ///   - id: global-development-initiative
  ///     terms:
  ///       en:
  ///         - {term: Global Development Initiative, status: preferred}
  /// ```
  ///
  /// - Parameters:
  ///   - name: the file's name, for errors.
  ///   - bytes: the file's content, UTF-8 with or without a byte order mark.
  /// - Throws: the first fault that leaves the glossary's meaning in doubt.
  /// - Complexity: O(n) in the file's size.
  package static func read(name: String, bytes: [UInt8]) throws(GlossaryError) -> Glossary {
    let (glossary, faults) = parse(name: name, bytes: bytes)
    if let first = faults.first { throw first }
    return glossary
  }

  /// Reads what can be read of a glossary, and all faults of form on the way.
  ///
  /// - Returns: the concepts that could be read, and the faults in the order of the file.
  package static func parse(
    name: String, bytes: [UInt8]
  ) -> (glossary: Glossary, faults: [GlossaryError]) {
    var reader = GlossaryReader(file: name)
    let glossary = reader.read(bytes)
    return (glossary, reader.faults)
  }

  /// Writes a glossary; the same glossary gives the same bytes.
  ///
  /// - Parameters:
  ///   - glossary: what to write.
  ///   - header: lines to write before it as comments, without `#`.
  /// - Returns: UTF-8 text that ``read(name:bytes:)`` turns into an equal glossary.
  package static func write(_ glossary: Glossary, header: [String] = []) -> String {
    var writer = GlossaryWriter()
    writer.write(glossary, header: header)
    return writer.text
  }
}
