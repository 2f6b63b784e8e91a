// What a reader of the page relies on.
import BitextFormats
import DocumentModel
import Testing
import TextModel

@Suite struct HTMLPageTests {
  private let ordinary = HTMLWriter.file(SmallBitext.ordinary, program: "1")
  private let hostile = HTMLWriter.file(SmallBitext.hostile, program: "1")

  @Test("Nothing in a document becomes part of the page")
  func hostileText() {
    // The page's own script and no other.
    #expect(hostile.ranges(of: "<script").count == 1)
    #expect(hostile.ranges(of: "</script").count == 1)
    #expect(!hostile.contains("<img"))
    #expect(hostile.ranges(of: "<table").count == 1)
    #expect(hostile.ranges(of: "</table").count == 1)
    let controls = hostile.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(controls.isEmpty)
  }

  @Test("The page asks no other machine for anything")
  func selfContained() {
    #expect(ordinary.contains("default-src 'none'"))
    for part in ["http:", "https:", "url(", "@import", " src=", "<link", "//cdn"] {
      #expect(!ordinary.contains(part))
    }
  }

  @Test("Each side says its language, for fonts, line breaks and screen readers")
  func languages() {
    #expect(ordinary.contains("<td lang=\"zh-Hans\" dir=\"auto\">"))
    #expect(ordinary.contains("<td lang=\"en\" dir=\"auto\">"))
  }

  @Test("What nobody looked at and is null or unsure can be reached with n and p")
  func doubtful() {
    #expect(ordinary.contains("<strong>3 doubtful</strong>"))
    #expect(ordinary.ranges(of: "<tr class=\"bead doubtful").count == 3)
    #expect(ordinary.ranges(of: "<td class=\"none\">").count == 2)
    #expect(ordinary.contains("1 only on the left · 1 only on the right · 1 moved"))
    for key in ["j", "k", "n", "p"] { #expect(ordinary.contains("data-key=\"\(key)\"")) }
  }

  @Test(
    "A confidence that is no number still gives a page", arguments: [Double.nan, .infinity, -1])
  func oddConfidence(confidence: Double) {
    let one = SmallBitext.document("x", ["line"], language: .english)
    let beads = [Bead(source: [0], target: [0], confidence: confidence)]
    let page = HTMLWriter.file(Bitext(source: one, target: one, beads: beads), program: "1")
    #expect(page.contains("<small>0%</small>"))
  }
}
