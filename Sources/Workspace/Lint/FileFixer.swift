// Makes the fixes of findings in files.
import DocumentReaders
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
    /// How many findings were left since their fixes cannot be written into the file.
    package let unwritable: Int
    let encoding: TextEncoding
    /// What is shown of a container: the texts before and after.
    var shown: (old: [UInt8], new: [UInt8])?

    /// Whether the file is a container (DOCX), and not a text.
    package var isContainer: Bool { shown != nil }

    /// What the fixes change, as a unified diff; in UTF-8 whatever the file's encoding is.
    package var diff: String {
      UnifiedDiff.of(shown?.old ?? text(old), shown?.new ?? text(new), name: file.name)
    }

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
      return try fixedContainer(findings, in: file, bytes)
    }
    let plan = FixPlan(findings, in: bytes, includingUnsafe: includingUnsafe) {
      SourceEncoder.bytes(of: $0, in: encoding)
    }
    return Fixed(
      file: file, old: bytes, new: plan.result, mended: plan.mended, conflicts: plan.conflicts,
      unwritable: plan.unwritable, encoding: encoding)
  }

  /// A container with the fixes made that can be written into it.
  private func fixedContainer(
    _ findings: [Finding], in file: LintedFile, _ bytes: [UInt8]
  ) throws -> Fixed {
    let wanted = findings.filter { $0.fixes.allSatisfy { $0.isSafe || includingUnsafe } }
    guard
      let mender = try DocumentMender(bytes, name: file.name, options: loader.options)
    else {
      return Fixed(
        file: file, old: bytes, new: bytes, mended: 0, conflicts: 0, unwritable: wanted.count,
        encoding: .utf8, shown: ([], []))
    }
    let writable = wanted.filter { $0.fixes.allSatisfy { mender.canReplace($0.span) } }
    let plan = FixPlan(writable, in: mender.text, includingUnsafe: includingUnsafe) {
      Array($0.utf8)
    }
    let changes = plan.made.map { (span: $0.span, replacement: $0.replacement) }
    return Fixed(
      file: file, old: bytes, new: changes.isEmpty ? bytes : try mender.bytes(with: changes),
      mended: plan.mended, conflicts: plan.conflicts, unwritable: wanted.count - writable.count,
      encoding: .utf8, shown: (mender.text, plan.result))
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
