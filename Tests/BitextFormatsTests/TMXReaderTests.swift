// Translation memories of this program and of others.
import BitextFormats
import DocumentModel
import Testing
import TextModel

@Suite struct TMXReaderTests {
  private func read(_ text: String) throws -> TranslationMemory {
    try TMXReader.read(Array(text.utf8), name: "memory.tmx")
  }

  @Test("What is written is read again: texts, languages, ids, and who answers for it")
  func roundTrip() throws {
    for bitext in [SmallBitext.ordinary, SmallBitext.empty] {
      let pairs = TranslationPairs(bitext)
      let memory = try read(TMXWriter.file(pairs, program: "1"))
      #expect(memory.units.map(\.origin) == pairs.pairs.map(\.bead.origin))
      for (unit, pair) in zip(memory.units, pairs.pairs) {
        let texts = try #require(
          unit.pair(source: bitext.source.language, target: bitext.target.language))
        #expect(texts.source.text == pair.source)
        #expect(texts.target.text == pair.target)
        #expect(texts.source.segments == pair.bead.source.map { bitext.source.sentences[$0].id })
        #expect(abs((unit.confidence ?? 0) - pair.bead.confidence) < 0.000_1)
      }
    }
  }

  @Test("Where both texts are in one language, the first is the source")
  func oneLanguage() throws {
    let pairs = TranslationPairs(SmallBitext.hostile)
    let memory = try read(TMXWriter.file(pairs, program: "1"))
    #expect(memory.units.count == pairs.pairs.count)
    let texts = try #require(memory.units.last?.pair(source: .english, target: .english))
    #expect(texts.source.text == pairs.pairs.last?.source)
  }

  @Test(
    "Codes of other programs are no text, old files say lang, and a document type is no trouble")
  func otherPrograms() throws {
    let memory = try read(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE tmx SYSTEM "tmx11.dtd">
      <tmx version="1.1"><header srclang="EN-US"/><body>
      <tu><note>n</note><tuv lang="EN-US"><seg>Press <bpt i="1">&lt;b&gt;</bpt><hi>OK</hi><ept i="1">&lt;/b&gt;</ept>\
      <ph>{1}<sub>sub</sub></ph>.</seg></tuv>
      <tuv xml:lang="ZH-TW"><seg>按<it pos="begin">x</it>確定。</seg></tuv><tuv lang="x"><seg/></tuv></tu>
      </body></tmx>
      """)
    let unit = try #require(memory.units.first)
    let texts = try #require(unit.pair(source: .simplifiedChinese, target: .english))
    #expect(texts.source.text == "按確定。")
    #expect(texts.target.text == "Press OK.")
    #expect(unit.origin == nil)
    #expect(unit.pair(source: .simplifiedChinese, target: .traditionalChinese) == nil)
  }

  @Test("XML that is no memory is refused with its line")
  func notTMX() {
    #expect(throws: BitextFormatError.self) { try read("<xliff/>") }
    #expect(throws: (any Error).self) { try read("<tmx><body><tu>") }
    #expect(TMXReader.looksLikeXML(Array("\u{FEFF}\n <tmx/>".utf8)))
    #expect(!TMXReader.looksLikeXML(Array("{\"source\":[]}".utf8)))
    #expect(!TMXReader.looksLikeXML([]))
  }
}
