// Names of one thing in two languages and in two renderings.
import DocumentModel
import DocumentReaders
import FoundationEssentials
import Lexicon
import TermExtraction
import TestSupport
import Testing
import TextModel

@Suite struct LinkTests {
  /// Extracts from two texts, a sentence a line, line by line aligned.
  private func concepts(
    _ source: String, _ sourceLanguage: LanguageTag, _ target: String,
    lexicon: CompiledLexicon? = nil
  ) throws -> [ConceptCandidate] {
    let documents = try [(source, sourceLanguage), (target, LanguageTag.english)].enumerated().map {
      index, side in
      let text = SourceText(name: "\(index)", string: side.0)
      return ExtractionDocument(
        document: try DocumentReader.read(text, language: side.1, format: .segmented),
        id: "\(index)", authority: index)
    }
    let count = documents.map(\.document.sentences.count).min() ?? 0
    let beads = (0..<count).map { Bead(source: [$0], target: [$0]) }
    return TermExtractor().concepts(
      in: documents,
      bitexts: [ExtractionBitext(sourceIndex: 0, targetIndex: 1, beads: beads)],
      lexicon: lexicon)
  }

  @Test("A name in quotation marks would have no Chinese side, though it is plain which one it is")
  func quoted() throws {
    let concepts = try concepts(
      "支持举办“熊猫债”研讨会。\n双方加强合作。", .simplifiedChinese,
      "Support the “Panda Bonds” seminar.\nBoth sides strengthen cooperation.")
    let concept = try #require(
      concepts.first { $0.terms.contains { $0.text == "“Panda Bonds” seminar" } })
    #expect(concept.terms.contains { $0.text == "“熊猫债”研讨会" && $0.language.isChinese })
  }

  /// A dictionary of a few words.
  private static let dictionary = """
    全球 全球 [quan2 qiu2] /global/
    聯盟 联盟 [lian2 meng2] /alliance/
    水災 水灾 [shui3 zai1] /flood/
    火災 火灾 [huo3 zai1] /fire/
    潮汐能 潮汐能 [Chao2 xi1 neng2] /Tidal Energy Scheme, a plan of coastal towns to use tides/
    雙方 双方 [shuang1 fang1] /both sides/
    支持 支持 [zhi1 chi2] /to support/
    抗擊 抗击 [kang4 ji1] /to resist/
    倡議 倡议 [chang4 yi4] /initiative/
    議程 议程 [yi4 cheng2] /agenda/
    工坊 工坊 [gong1 fang2] /workshop/
    討論 讨论 [tao3 lun4] /to discuss/
    木蘭 木兰 [Mu4 lan2] /magnolia/

    """

  private func lexicon(in folder: TemporaryFolder) throws -> CompiledLexicon {
    let output = try LexiconCompiler.compile(
      cedict: Array(Self.dictionary.utf8), sourceName: "small.txt", isoglossVersion: "1")
    let path = folder.path + "/small.lexicon"
    try Data(output.index).write(to: URL(filePath: path))
    return try CompiledLexicon(path: path)
  }

  @Test(
    "A Chinese name would be linked to the wrong English one, to half of one, or to none",
    arguments: [
      ("Tidal Energy Initiative", "“潮汐能”倡议"), ("Mulan Workshop", "木兰工坊"),
      ("Agenda 2045", "2045年议程"),
      ("Global Alliance against Floods and Fires", "抗击水灾与火灾全球联盟"),
    ])
  func pairs(english: String, chinese: String) throws {
    let folder = try TemporaryFolder()
    let lexicon = try lexicon(in: folder)
    let concepts = try concepts(
      "双方支持\(chinese)。\n全球联盟将讨论水灾与火灾。", .simplifiedChinese,
      "The two sides support the \(english).\nA global alliance will discuss floods and fires.",
      lexicon: lexicon)
    let own = concepts.filter { $0.terms.contains { $0.text == english } }
    let linked = own.flatMap(\.terms).filter(\.language.isChinese).map(\.text)
    #expect(linked == [chinese])
  }

  @Test("Two renderings of one name would be two concepts")
  func renderings() throws {
    let concepts = try concepts(
      "The Lima Forum on Rural Learning opened.", .english,
      "The Rural Learning Dialogue opened.")
    let names = concepts.map { Set($0.terms.map(\.text)) }
    #expect(names == [["Lima Forum on Rural Learning", "Rural Learning Dialogue"]])
  }

  @Test("Two bodies that stand in the same place would become one")
  func differentBodies() throws {
    let concepts = try concepts(
      "It joined the African Faculty of Social Sciences.", .english,
      "It joined the African Social Sciences Council.")
    #expect(concepts.count == 2)
  }

  @Test("Beads that point outside the documents would end the program")
  func strayBeads() throws {
    let text = SourceText(name: "a", string: "The Baltic Energy Forum met.")
    let document = ExtractionDocument(
      document: try DocumentReader.read(text, language: .english), id: "a", authority: 0)
    let beads = [Bead(source: [0, 7], target: [9]), Bead(source: [], target: [3])]
    let concepts = TermExtractor().concepts(
      in: [document],
      bitexts: [
        ExtractionBitext(sourceIndex: 0, targetIndex: 0, beads: beads),
        ExtractionBitext(sourceIndex: 4, targetIndex: -1, beads: beads),
      ])
    #expect(concepts.count == 1)
  }

  @Test("The same acronym after a name in both languages would not tell what renders what")
  func acronymAnchor() throws {
    let concepts = try concepts(
      "研究扩大“经审定的商人”（DTA）协议。\n双方加强合作。", .simplifiedChinese,
      "Study the agreement on Delta Trade Agents (DTA).\nBoth sides strengthen cooperation.")
    let concept = try #require(
      concepts.first { $0.terms.contains { $0.text == "Delta Trade Agents" } })
    #expect(concept.terms.contains { $0.text == "经审定的商人" })
  }

  @Test("A bead that is more likely wrong than right would link names, or a person's would not")
  func confidence() throws {
    for (confidence, origin, isLinked) in [
      (0.3, Bead.Origin.automatic, false), (0.3, .confirmed, true), (0.9, .automatic, true),
    ] {
      let bead = Bead(source: [0], target: [0], confidence: confidence, origin: origin)
      let bitext = ExtractionBitext(sourceIndex: 0, targetIndex: 1, beads: [bead])
      let documents = try [
        ("支持举办“熊猫债”研讨会。", LanguageTag.simplifiedChinese),
        ("Support the “Panda Bonds” seminar.", .english),
      ].enumerated().map { index, side in
        ExtractionDocument(
          document: try DocumentReader.read(
            SourceText(name: "\(index)", string: side.0), language: side.1, format: .segmented),
          id: "\(index)", authority: index)
      }
      let found = TermExtractor().concepts(in: documents, bitexts: [bitext])
      #expect(found.contains { Set($0.terms.map(\.language)).count == 2 } == isLinked)
    }
  }

  @Test("A part of a plan's name would be preferred to the name because it is more frequent")
  func preferredInFull() throws {
    let concepts = try extractedConcepts(
      "The Delta Joint Action Plan for Water (2025-2027) was adopted. This Action Plan is short. "
        + "Under this Action Plan, ten towns work together.")
    let plan = try #require(concepts.first { $0.terms.contains { $0.text == "Action Plan" } })
    #expect(plan.terms.first?.text == "Delta Joint Action Plan for Water (2025-2027)")
    #expect(plan.terms.first?.preferredReason != nil)
  }
}
