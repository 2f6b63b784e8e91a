// Makes the fixes of findings in files.
import Linting
import TextModel

/// Makes the fixes of findings in files.
package struct FileFixer: Sendable {
  /// A file before and after its fixes.
  package struct Fixed: Sendable {
    /// The file.
    package let file: LintedFile
    /// Its bytes before.
    package let old: [UInt8]
    /// Its bytes after.
    package let new: [UInt8]
    /// How many findings were mended.
    package let mended: Int
    /// How many findings were left since their fixes overlap others.
    package let conflicts: Int
    /// How many findings were left since the file's encoding has no place for their fixes.
    package let unwritable: Int
    let encoding: TextEncoding

    /// What the fixes change, as a unified diff; in UTF-8 whatever the file's encoding is.
    package var diff: String { UnifiedDiff.of(text(old), text(new), name: file.name) }

    private func text(_ bytes: [UInt8]) -> [UInt8] {
      guard encoding != .utf8 else { return bytes }
      let source = try? SourceDecoder.decode(
        name: file.name, bytes: bytes, encoding: encoding, lossy: true)
      return source?.fileText ?? bytes
    }
  }

  private let loader: DocumentLoader
  private let includingUnsafe: Bool

  /// Creates a fixer of files that `loader` reads.
  ///
  /// - Parameter includingUnsafe: Whether fixes that a person should look at are made too.
  package init(loader: DocumentLoader, includingUnsafe: Bool) {
    self.loader = loader
    self.includingUnsafe = includingUnsafe
  }

  /// The files that have fixes, with them made, in the order of `files`; nothing is written.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read again, or is not what it was.
  package func fixed(_ outcome: Linter.Outcome, in files: [LintedFile]) throws -> [Fixed] {
    let byDocument = Dictionary(grouping: outcome.findings, by: \.place.document)
    return try files.compactMap { file in
      let findings = (byDocument[file.name] ?? []).filter { !$0.fixes.isEmpty }
      guard !findings.isEmpty else { return nil }
      return try fixed(findings, in: file, hash: outcome.hashes[file.name])
    }
  }

  private func fixed(
    _ findings: [Finding], in file: LintedFile, hash: ContentHash?
  ) throws -> Fixed {
    let bytes = try loader.bytes(at: file.path)
    guard ContentHash(bytes) == hash else { throw Self.changed(file) }
    guard let encoding = try loader.encoding(of: bytes, name: file.name) else {
      throw WorkspaceError.file(
        path: file.name,
        problem: "fixes cannot be written into a document of this format; make them in the program "
          + "that wrote it, or leave out --fix")
    }
    let plan = FixPlan(findings, in: bytes, includingUnsafe: includingUnsafe) {
      SourceEncoder.bytes(of: $0, in: encoding)
    }
    return Fixed(
      file: file, old: bytes, new: plan.result, mended: plan.mended, conflicts: plan.conflicts,
      unwritable: plan.unwritable, encoding: encoding)
  }

  /// Writes a fixed file in the place of the old one, atomically.
  ///
  /// - Throws: ``WorkspaceError`` where the file changed since it was read, or cannot be written.
  package func write(_ fixed: Fixed) throws(WorkspaceError) {
    guard fixed.new != fixed.old else { return }
    guard try FileReading.bytes(at: fixed.file.path) == fixed.old else {
      throw Self.changed(fixed.file)
    }
    try AtomicFile.write(fixed.new, to: fixed.file.path, makingFolders: false)
  }

  private static func changed(_ file: LintedFile) -> WorkspaceError {
    .file(path: file.name, problem: "changed while it was read; run this again")
  }
}
