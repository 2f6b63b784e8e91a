// What other programs rely on in the formats that they read.
import BitextFormats
import DocumentModel
import TestSupport
import Testing
import TextModel

@Suite struct ExchangeFormatTests {
  private static let bitexts = ["ordinary", "hostile", "empty"]

  private func bitext(_ name: String) -> Bitext {
    switch name {
    case "ordinary": SmallBitext.ordinary
    case "hostile": SmallBitext.hostile
    default: SmallBitext.empty
    }
  }

  @Test(
    "A translation memory is valid by the DTD of TMX 1.4", .enabled(if: XMLLint.isReady),
    arguments: bitexts)
  func validTMX(name: String) throws {
    let file = TMXWriter.file(TranslationPairs(bitext(name)), program: "1")
    #expect(try XMLLint.faults(tmx: file) == "")
  }

  @Test("XLIFF is valid by the schema of 2.1", .enabled(if: XMLLint.isReady), arguments: bitexts)
  func validXLIFF(name: String) throws {
    #expect(try XMLLint.faults(xliff: XLIFFWriter.file(bitext(name), program: "1")) == "")
  }

  @Test("Lines of the same number always render each other", arguments: bitexts)
  func parallelLines(name: String) {
    let pairs = TranslationPairs(bitext(name))
    let counts = MosesWriter.files(pairs).map { file in
      // Every line end that any program knows.
      file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count - 1
    }
    #expect(counts == [pairs.pairs.count, pairs.pairs.count])
    #expect(pairs.leftOut == bitext(name).beads.count - pairs.pairs.count)
  }

  @Test("Two files are written under two names, also where both sides are in one language")
  func fileNames() {
    let two = MosesWriter.files(TranslationPairs(SmallBitext.ordinary)).map(\.suffix)
    #expect(two == [".zh-Hans", ".en"])
    let one = MosesWriter.files(TranslationPairs(SmallBitext.hostile)).map(\.suffix)
    #expect(one == [".source.en", ".target.en"])
  }

  @Test("A memory never teaches that a sentence is translated by nothing")
  func noEmptySegments() {
    for name in Self.bitexts {
      let pairs = TranslationPairs(bitext(name))
      #expect(!TMXWriter.file(pairs, program: "1").contains("<seg></seg>"))
      #expect(pairs.pairs.allSatisfy { !$0.source.isEmpty && !$0.target.isEmpty })
    }
    #expect(TranslationPairs(SmallBitext.ordinary).leftOut == 2)
    #expect(TranslationPairs(SmallBitext.hostile).leftOut == 1)
  }

  @Test("What a person confirmed or corrected is not offered for translation again")
  func states() {
    let file = XLIFFWriter.file(SmallBitext.ordinary, program: "1")
    for segment in [
      "id=\"s0\" state=\"reviewed\"", "id=\"s1\" state=\"translated\"",
      "id=\"s3\" state=\"initial\"", "id=\"t-s2\" state=\"translated\"",
      "id=\"s5\" state=\"final\"",
    ] {
      #expect(file.contains(segment))
    }
  }

  @Test("Targets that moved can be put back in their own order")
  func order() {
    let file = XLIFFWriter.file(SmallBitext.ordinary, program: "1")
    #expect(file.contains("<target order=\"2\">The supplement comes first.</target>"))
    #expect(file.contains("<target order=\"1\">The body comes last.</target>"))
    #expect(file.ranges(of: " order=").count == 2)
  }

  @Test("Every displaced target has a place of its own in its unit, whatever beads cross")
  func orderOfAnyPermutation() {
    var seed: UInt64 = 7
    for _ in 0..<50 {
      var targets = Array(0..<12)
      for index in targets.indices {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        targets.swapAt(index, Int(seed >> 33) % targets.count)
      }
      let lines = targets.indices.flatMap { ["line \($0)", ""] }
      let document = SmallBitext.document("x", lines, language: .english)
      let beads = targets.enumerated().map {
        Bead(source: [$0.offset], target: $0.offset % 5 == 3 ? [] : [$0.element])
      }
      let file = XLIFFWriter.file(
        Bitext(source: document, target: document, beads: beads), program: "1")
      for unit in file.split(separator: "<unit").dropFirst() {
        let places = unit.split(separator: "<target").dropFirst().enumerated().map { index, text in
          text.hasPrefix(" order=\"")
            ? Int(text.dropFirst(8).prefix { $0 != "\"" }) ?? 0 : index + 1
        }
        #expect(places.sorted() == Array(1...max(1, places.count)))
      }
    }
  }
}
