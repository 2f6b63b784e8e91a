// The files of the repository that inputs are made from.
import FoundationEssentials
import Markup
import TestSupport

/// The files of the repository that inputs are made from.
enum FuzzSeeds {
  /// The longest file that is taken as a seed, in bytes.
  private static let longest = 1 << 17

  /// The files of a folder of the repository whose names end in one of `endings`, by name.
  static func files(_ folder: String, _ endings: String...) throws -> [[UInt8]] {
    let url = RepositoryPaths.root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return try names.filter { name in endings.contains { name.hasSuffix($0) } }.compactMap {
      let bytes = Array(try Data(contentsOf: url.appending(path: $0)))
      return bytes.count <= longest ? bytes : nil
    }
  }

  /// The documents of the tests whose names end in one of `endings`.
  static func documents(_ endings: String...) throws -> [[UInt8]] {
    try endings.flatMap { try files("Tests/DocumentReadersTests/Fixtures/formats", $0) }
  }

  /// The documents of the sample workspace: lists, articles and speeches in both languages.
  static func texts() throws -> [[UInt8]] {
    try files("Tests/DocumentReadersTests/Fixtures/outlines", ".txt")
      + files("Tests/TermExtractionTests/Fixtures/other-subjects", ".txt", ".md")
      + files("Tests/TextModelTests/Fixtures/encodings", ".txt")
  }

  /// The beginning of each of ``texts()``, for what takes long.
  static func shortTexts() throws -> [[UInt8]] {
    try texts().enumerated().filter { $0.offset % 3 == 0 }.map { Array($0.element.prefix(1_500)) }
  }

  /// Inputs that a target was broken by once.
  static func found(_ target: String) -> [[UInt8]] {
    (try? files("Tests/FuzzingTests/Fixtures/\(target)", "")) ?? []
  }
}
