// Compiles a dictionary file and puts the index in its place.
package import Lexicon
import Markup

/// Installs a dictionary.
package enum LexiconInstaller {
  /// What was installed.
  package struct Installed: Sendable {
    /// What the index records about itself.
    package let info: LexiconInfo
    /// What a person should know about the file.
    package let warnings: [String]
  }

  /// The largest dictionary that is read, decompressed, in bytes.
  static let sizeLimit = 512 << 20

  /// Compiles the CC-CEDICT file at `file` (text or gzip) and writes the index to `index`.
  ///
  /// - Throws: `MarkupError`, `LexiconError` or ``WorkspaceError``; an index that stood there
  ///   is then untouched.
  package static func install(_ file: String, to index: String) throws -> Installed {
    let path = file == "-" ? "/dev/stdin" : file
    let text = try CompressedFile.contents(of: path, limit: sizeLimit)
    let output = try LexiconCompiler.compile(
      cedict: text, sourceName: lastPart(file), isoglossVersion: Program.version)
    try AtomicFile.write(output.index, to: index)
    return Installed(info: output.info, warnings: warnings(output, file: file))
  }

  private static func warnings(_ output: LexiconCompiler.Output, file: String) -> [String] {
    guard let first = output.malformedLines.first else { return [] }
    return [
      "\(file):\(first): no entry of the form `中國 中国 [Zhong1 guo2] /China/`; "
        + "\(output.info.malformedLines) such lines were left out"
    ]
  }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
