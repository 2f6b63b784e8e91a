// Looking terms up: what a person types, and what they mean.
import GlossaryModel
import TermMatching
import Testing
import TextModel

private func concept(_ id: String, _ english: [String], _ chinese: [String] = []) -> Concept {
  let terms =
    english.map { Term(text: $0, language: .english) }
    + chinese.map { Term(text: $0, language: .simplifiedChinese) }
  return Concept(id: id, type: .initiative, terms: terms)
}

private let glossary = Glossary(
  name: "test",
  concepts: [
    concept("gdi", ["Global Development Initiative", "GDI"], ["全球发展倡议"]),
    concept("gsi", ["Global Security Initiative"], ["全球安全倡议"]),
    concept("forum", ["China-CELAC Forum", "CELAC–China Forum"], ["中拉论坛", "中国—拉共体论坛"]),
    concept("program", ["Green Programme for Cities"], ["城市绿色计划"]),
    concept("chongqing", ["Chongqing Declaration"], ["重庆宣言"]),
    concept("un-charter", ["Charter of the United Nations", "UN Charter"], ["联合国宪章"]),
    concept("brasilia", ["Brasília Consensus"]),
    concept("fourth", ["Fourth Ministerial Meeting of the Forum"], ["中拉论坛第四届部长级会议"]),
  ])

@Suite struct GlossaryLookupTests {
  @Test(
    "A person would not find the term that they mean",
    arguments: [
      ("Global Development Initiative", "gdi", LookupMatch.exact),
      ("  gdi ", "gdi", .folded),
      ("global development initiative", "gdi", .folded),
      ("全球發展倡議", "gdi", .folded),
      ("China–CELAC Forum", "forum", .folded),
      ("the china celac forum", "forum", .folded),
      ("Green Program for Cities", "program", .folded),
      ("Brasilia consensus", "brasilia", .folded),
      ("Global Development Initiatives", "gdi", .inflected),
      ("United Nations Charter", "un-charter", .wordOrder),
      ("U.N. Charter", "un-charter", .folded),
      ("gsi", "gsi", .acronym),
      ("global dev", "gdi", .prefix),
      ("Globl Developmnet Initiative", "gdi", .fuzzy),
      ("全球安金倡议", "gsi", .fuzzy),
      ("quanqiu fazhan changyi", "gdi", .pinyin),
      ("quánqiú fāzhǎn chàngyì", "gdi", .pinyin),
      ("quan2qiu2fa1zhan3chang4yi4", "gdi", .pinyin),
      ("qqfzcy", "gdi", .pinyinInitials),
      ("发展", "gdi", .contains),
      ("宪章", "un-charter", .contains),
      ("development initiative", "gdi", .contains),
      ("globl devlopment initative", "gdi", .fuzzy),
      ("secuirty initiatives", "gsi", .fuzzy),
      ("全 球 发 展 倡 议", "gdi", .folded),
      ("全 球 发 展", "gdi", .prefix),
      ("中拉", "forum", .prefix),
      ("United", "un-charter", .contains),
      ("qqfz", "gdi", .pinyinInitials),
      ("qqfzcyx", "gdi", .fuzzy),
      ("quanqiu fazan changyi", "gdi", .fuzzy),
      ("quanqiufazhanchnagyi", "gdi", .fuzzy),
      ("Global Development Initiative (GDI)", "gdi", .exact),
      ("全球发展倡议（GDI）", "gdi", .exact),
      ("《全球发展倡议》", "gdi", .folded),
      ("城", "program", .prefix),
      ("全球 倡议", "gdi", .contains),
      ("4th Ministerial Meeting", "fourth", .contains),
      ("IV meeting", "fourth", .contains),
      ("第4届部长级会议", "fourth", .contains),
      ("第四 部长级会议", "fourth", .contains),
    ])
  func search(query: String, id: String, match: LookupMatch) throws {
    let lookup = try GlossaryLookup(glossaries: [(glossary, .curated)])
    let hit = try #require(lookup.search(query).first)
    #expect(hit.concept.id == id)
    #expect(hit.match == match)
    #expect(hit.score > 0 && hit.score <= 1)
  }

  @Test(
    "Terms that have nothing to do with the query would be shown",
    arguments: ["", " ", "xyz", "章程", "tea", "z", "展", "🇨🇳"])
  func misses(query: String) throws {
    let lookup = try GlossaryLookup(glossaries: [(glossary, .curated)])
    #expect(lookup.search(query).map(\.concept.id) == [])
  }

  @Test("A miss would leave the person without a way on")
  func suggestions() throws {
    let lookup = try GlossaryLookup(glossaries: [(glossary, .curated)])
    #expect(lookup.search("Gobal Sekurety Inisiativ").isEmpty)
    #expect(lookup.suggestions(for: "Gobal Sekurety Inisiativ").first?.concept.id == "gsi")
    #expect(lookup.suggestions(for: "全球治理倡议").map(\.concept.id).contains("gdi"))
    #expect(lookup.suggestions(for: "qwerty").isEmpty)
    #expect(lookup.suggestions(for: "quanqiu changyi").map(\.concept.id).contains("gdi"))
    #expect(lookup.suggestions(for: "zlt").map(\.concept.id).contains("forum"))
    #expect(lookup.suggestions(for: "国际会议").map(\.concept.id) == ["fourth"])
    #expect(lookup.suggestions(for: "国际会议").map(\.match) == [.suggested])
  }

  @Test("A proposal would hide what a person decided")
  func curatedFirst() throws {
    let other = Glossary(
      name: "candidates", concepts: [concept("a", ["Global Development Initiative"])])
    let lookup = try GlossaryLookup(glossaries: [(other, .candidate), (glossary, .curated)])
    let hits = lookup.search("Global Development Initiative")
    #expect(hits.prefix(2).map(\.origin) == [.curated, .candidate])
    #expect(lookup.search("forum", limit: 1).count == 1)
    #expect(lookup.search("forum", limit: 0).isEmpty)
  }

  @Test("A name that happens to be a slip away would stand before those that were typed")
  func speltRight() throws {
    let glossary = Glossary(
      name: "test",
      concepts: [
        concept("slip", ["Northern Asian"]), concept("bank", ["Bank for Northern Asia"]),
        concept("forum", ["Northern Asia Forum"]),
      ])
    let lookup = try GlossaryLookup(glossaries: [(glossary, .curated)])
    let ids = lookup.search("Northern Asia").map(\.concept.id)
    #expect(ids.first == "forum")
    #expect(Set(ids).isSuperset(of: ["forum", "bank"]))
  }

  @Test("A proposal would stand before the name that a person keeps, which begins with it")
  func curatedBeforeNear() throws {
    let proposed = Glossary(name: "candidates", concepts: [concept("a", ["Global Development"])])
    let lookup = try GlossaryLookup(glossaries: [(proposed, .candidate), (glossary, .curated)])
    #expect(lookup.search("global development").map(\.concept.id) == ["gdi", "a"])
  }

  @Test("A very long query would stop the program")
  func longQuery() throws {
    let lookup = try GlossaryLookup(glossaries: [(glossary, .curated)])
    for text in ["a ", "全球", "é", "-", "🇨🇳"] {
      _ = lookup.search(String(repeating: text, count: 50_000))
      _ = lookup.suggestions(for: String(repeating: text, count: 50_000))
    }
  }
}
