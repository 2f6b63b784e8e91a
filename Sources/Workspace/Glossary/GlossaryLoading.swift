// Reads glossaries in any format from files.
package import GlossaryFormats

/// Reads glossaries in any format from files.
package enum GlossaryLoading {
  /// How a file is to be read, by its name; our own form where that says nothing.
  package static func input(for path: String) -> GlossaryInput {
    GlossaryInput(format: GlossaryFormat(path: path) ?? .yaml, name: name(of: path))
  }

  /// The name that a glossary gets from its file's: `forum` for `terms/forum.tbx`.
  package static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? "glossary"
    let stem = file.split(separator: ".").first ?? "glossary"
    return stem == "-" ? "glossary" : String(stem)
  }

  /// Reads a file, or standard input for `-`.
  ///
  /// - Parameter lenient: Whether what can be read of a file with faults is taken.
  /// - Throws: ``WorkspaceError``, `GlossaryError`, `XMLError`, or the first `GlossaryFormatError`.
  package static func read(
    _ path: String, _ input: GlossaryInput, lenient: Bool = false
  ) throws -> GlossaryImport {
    let result = try input.read(file: path, bytes: try FileReading.bytes(at: path))
    if !lenient, let fault = result.faults.first { throw fault }
    return result
  }
}
