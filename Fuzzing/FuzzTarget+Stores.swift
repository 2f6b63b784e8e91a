// The readers of binary files that the program makes for itself.
import FoundationEssentials
import GlossaryModel
import GlossaryStore
import Lexicon
import TestSupport
import TextModel

extension FuzzTarget {
  /// The compiled dictionary, what it is compiled from, and the index of names.
  static func stores() throws -> [FuzzTarget] {
    [
      FuzzTarget(
        name: "dictionary", seeds: { [Array(cedict.utf8)] },
        tokens: [
          "/", "[", "]", "{", "#! ", "中国 ", "/CL:個|个[ge4]/", "[zhong1 guo2]", "/(x) y; z/", "see ",
        ]
      ) { bytes in
        try FuzzFault.refusing {
          _ = try LexiconCompiler.compile(cedict: bytes, sourceName: "fuzz")
        }
      },
      try lexicon(), try index(),
    ]
  }

  private static let cedict = """
    # CC-CEDICT
    #! version=1
    中國 中国 [Zhong1 guo2] /China/
    論壇 论坛 [lun4 tan2] /forum (for discussion)/CL:個|个[ge4]/
    全球 全球 [quan2 qiu2] /entire/total/global/the (whole) world/
    經濟 经济 [jing1 ji4] /economy/economic/
    一帶一路 一带一路 [Yi1 dai4 Yi1 lu4] /Belt and Road Initiative, a plan/

    """

  private static func lexicon() throws -> FuzzTarget {
    let folder = try TemporaryFolder()
    let text = Array("中国论坛全球经济一带一路倡议 forum global".utf8)
    return FuzzTarget(
      name: "lexicon",
      seeds: {
        [try LexiconCompiler.compile(cedict: Array(cedict.utf8), sourceName: "fuzz").index]
      }
    ) { bytes in
      try folder.write(bytes: bytes, to: "fuzz.lexicon")
      try FuzzFault.refusing {
        let lexicon = try CompiledLexicon(path: folder.path + "/fuzz.lexicon")
        for word in ["中国", "论坛", "全球", "一带一路", "x"] {
          _ = lexicon.glosses(of: word)
          _ = lexicon.stems(of: word)
        }
        for word in lexicon.words(in: String(decoding: text, as: UTF8.self)) { _ = word.utf8.count }
      }
    }
  }

  private static func index() throws -> FuzzTarget {
    let folder = try TemporaryFolder()
    let path = folder.path + "/fuzz.sqlite"
    return FuzzTarget(
      name: "index",
      seeds: {
        let writer = try GlossaryStoreWriter(path: path, fingerprint: "fuzz")
        let concept = Concept(
          id: "a",
          terms: [
            Term(text: "论坛", language: .simplifiedChinese), Term(text: "forum", language: .english),
          ])
        try writer.write(concepts: (0..<40).map { _ in concept })
        try writer.write(
          names: (0..<80).map {
            StoredName(
              text: "forum \($0)", concept: UInt32($0 / 2), place: $0 % 2, isCurated: true)
          })
        try writer.write(words: (0..<50).map { "word\($0)" })
        try writer.write(
          entries: Dictionary(
            uniqueKeysWithValues: (0..<60).map { (UInt64($0), [UInt32($0), 1, 2]) }))
        try writer.finish()
        return [try folder.bytes("fuzz.sqlite")]
      }, tokens: ["SQLite format 3\u{0}", "CREATE TABLE"], cost: 4
    ) { bytes in
      try folder.write(bytes: bytes, to: "fuzz.sqlite")
      try FuzzFault.refusing {
        let store = try GlossaryStore(path: path, fingerprint: "fuzz")
        for number in UInt32(0)..<20 {
          _ = store.numbers(under: UInt64(number))
          _ = (store.name(number), store.concept(number), store.word(number))
        }
      }
    }
  }
}
