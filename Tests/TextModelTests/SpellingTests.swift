// British and American spellings of a word have one loose key; other words keep their own.
import TextModel
import Testing

@Suite("British and American spelling")
struct SpellingTests {
  @Test(
    "A British rendering of a term would not match an American one",
    arguments: [
      ("programmes", "programs"), ("colour", "color"), ("neighbourhood", "neighborhood"),
      ("unfavourable", "unfavorable"), ("modernisation", "modernization"), ("organise", "organize"),
      ("analysing", "analyzing"), ("centre", "center"), ("centres", "centers"),
      ("centring", "centering"), ("defence", "defense"), ("travelling", "traveling"),
      ("labelled", "labeled"), ("counsellors", "counselors"), ("catalogue", "catalog"),
      ("dialogue", "dialog"), ("haemoglobin", "hemoglobin"), ("LABOUR", "labor"),
      ("Organisation of American States", "organization of american states"),
      ("institutionalised", "institutionalized"), ("utilisation", "utilization"),
      ("kilometres", "kilometers"), ("fulfilment", "fulfillment"), ("practise", "practice"),
      ("artefacts", "artifacts"), ("sulphur", "sulfur"), ("jewellery", "jewelry"),
      ("marvellous", "marvelous"), ("colourisation", "colorization"),
      ("labour-intensive", "labor-intensive"),
    ])
  func british(_ word: String, _ american: String) throws {
    let folder = try KeyFolder([.matching, .spelling])
    #expect(folder.key(word) == american)
    #expect(folder.key(american) == american)
    #expect(try KeyFolder().key("colour") == "colour")
  }

  @Test(
    "Words that only look British would be spoilt",
    arguments: [
      "four", "hour", "tour", "source", "resources", "course", "journal", "court", "advise",
      "advisers", "enterprise", "exercise", "promise", "promising", "rise", "rising", "raise",
      "noise", "wise", "otherwise", "surprise", "supervise", "comprise", "improvisation", "crises",
      "basis", "analysis", "promote", "sensation", "conversation", "cessation", "disable", "before",
      "agree", "figure", "culture", "share", "shared", "more", "require", "required", "hundred",
      "sacred", "during", "offering", "called", "calling", "selling", "rolled", "controlled",
      "controlling", "compelled", "seller", "installed", "vogue", "rogue", "league", "colleague",
      "science", "presence", "difference", "conference", "expertise", "precise", "disguise",
      "does", "shoe", "phoenix", "aerial", "israel", "poem", "greyhound", "programming", "miser",
      "tourism", "visit", "visible", "parallel", "metric", "central", "theatrical",
    ])
  func others(_ word: String) throws {
    #expect(try KeyFolder([.matching, .spelling]).key(word) == word)
  }

  @Test("A match on a changed word is shown on the word's own letters")
  func maps() throws {
    let text = "two programmes, one centre"
    let key = try KeyFolder([.matching, .spelling]).key(of: Array(text.utf8))
    #expect(key.string == "two programs, one center")
    #expect(key.map.sourceSpan(ByteSpan(4, 12)) == ByteSpan(4, 14))
    #expect(key.map.sourceSpan(ByteSpan(18, 24)) == ByteSpan(20, 26))
  }
}
