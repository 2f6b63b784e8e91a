// Documents of one segment a line, made for tests.
import DocumentModel
import DocumentReaders
import Foundation
import TestSupport
import TextModel

/// Documents of one segment a line, made for tests.
enum SegmentedDocument {
  static func make(_ lines: [String], _ language: LanguageTag = .english) throws -> Document {
    let text = lines.map { $0 + "\n" }.joined()
    return try DocumentReader.read(
      SourceText(name: "test", string: text), language: language, format: .segmented)
  }

  /// A document of the sample workspace, read with its structure.
  static func sample(_ path: String, _ language: LanguageTag) throws -> Document {
    let url = RepositoryPaths.root.appending(path: "alignments/\(path)")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return try DocumentReader.read(SourceText(name: path, string: text), language: language)
  }
}
