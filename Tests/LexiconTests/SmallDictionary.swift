// A dictionary of a few words, written for the tests.
import Foundation
import Lexicon
import TestSupport

/// A dictionary of a few words, written for the tests in the form of CC-CEDICT.
enum SmallDictionary {
  static let text = """
    # A dictionary for tests
    #! date=2025-01-02T03:04:05Z
    #! license=https://example.org/licence
    世界 世界 [shi4 jie4] /world/CL:個|个[ge4]/
    世 世 [shi4] /generation; era/
    界 界 [jie4] /boundary/
    倡議 倡议 [chang4 yi4] /to propose (a plan); initiative/
    行 行 [hang2] /row; line (of trees)/
    行 行 [xing2] /to walk; to go/
    世界觀 世界观 [shi4 jie4 guan1] /world view; outlook on life/

    """

  /// Compiles the dictionary into a file of `folder`.
  static func path(in folder: TemporaryFolder, _ text: String = text) throws -> String {
    let output = try LexiconCompiler.compile(
      cedict: Array(text.utf8), sourceName: "small.txt", isoglossVersion: "1.2.3")
    let path = folder.path + "/small.lexicon"
    try Data(output.index).write(to: URL(filePath: path))
    return path
  }
}
