// Tests of dividing prose into sentences.
import DocumentModel
import Testing
import TextModel

@Suite struct SentenceSegmenterTests {
  /// Segments a text in which `¦` marks where sentences are to end.
  private func check(_ marked: String, _ language: LanguageTag) {
    let text = Array(marked.replacing("¦", with: "").utf8)
    let expected = marked.split(separator: "¦").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let spans = SentenceSegmenter(language: language).sentences(in: text, ByteSpan(0, text.count))
    #expect(spans.map { String(decoding: text[$0.range], as: UTF8.self) } == expected)
  }

  @Test(
    "English abbreviations, quotes and lists do not tear sentences apart",
    arguments: [
      "The U.N. Charter matters. ¦We uphold it.", "See No. 5 for details. ¦It is short.",
      "No. ¦That is wrong.", "Dr. Li met Prof. Wang. ¦They spoke.",
      "Trade was US$518.4 billion. ¦It grew.",
      "Some fruits, e.g. Chilean cherries, sell well. ¦Others do not.",
      "Ports, roads, etc. ¦The plan covers all.", "He asked, “Is it so?” ¦She nodded.",
      "“Is it so?” he asked. ¦She nodded.", "“Is it so?” Wang asked. ¦She nodded.",
      "‘We will win!’ cried the crowd. ¦It rained.", "She said “yes.” ¦Then she left.",
      "The forum (see Art. 3.) was held. ¦It ended.",
      "It ended. (It had been long.) ¦We left.".replacing(". (", with: ". ¦("),
      "Visit www.example.org/a.b.html. ¦It is new.", "Version 2.0.1 is out. ¦Try it.",
      "He came at 5 p.m. ¦We ate.", "The U.S. Department said so.",
      "I live in the U.S. ¦But he does not.",
      "Wait... ¦What was that?", "Well... I do not know.", "He paused . . . and went on.",
      "1. Ports 2. Roads 3. Rail", "a) Ports b) Roads", "• Ports • Roads",
      "J. K. Smith wrote it. ¦He is old.",
      "Really?! ¦Yes!!! ¦Fine.",
      "There are two ways: ¦1. Trade grows; ¦2. Peace holds. ¦Both help.",
      "He said, \"Come! \" ¦Then he left.", "It opened at 10. ¦Then it closed.",
      "It was agreed. [1] ¦It holds.[2][3] ¦So be it.", "Signed on Jan. 8 in Beijing. ¦Good.",
      "Apple Inc. reported profits. ¦It grew.",
      "It was founded by Yang Bros. ¦The firm grew.", "Émile came. ¦Élodie left.",
      "It ended… ¦Then silence.",
    ])
  func english(marked: String) {
    check(
      marked.replacing("1. Ports 2. Roads 3. Rail", with: "1. Ports ¦2. Roads ¦3. Rail")
        .replacing("a) Ports b)", with: "a) Ports ¦b)").replacing("• Ports •", with: "• Ports ¦•"),
      .english)
  }

  @Test(
    "Chinese quotes, brackets and ellipses stay with their sentence",
    arguments: [
      "会议开始了。¦大家坐下。", "他说：“好。”¦那人走了。", "“好……”¦爷爷笑了。", "“走吗？”他问。¦没人回答。",
      "“走！”¦那男孩说道：“快！”", "他……他不来了。¦真的。", "我看《你好！世界》这本书。¦很好。",
      "（本文略有删节。）¦下文如下。", "“为什么？”的问题。¦没有答案。", "增长3.5%。¦很快。", "真的吗？！¦是的！",
      "他说：「好。」¦她走了。", "北京. ¦上海在东边。", "他走了.她来了。".replacing("了.她", with: "了.¦她"),
      "U.S.政府表示反对。¦会议结束。", "他说:\"好。\"¦她走了。\"为什么？\"".replacing("了。\"为", with: "了。¦\"为"),
      "第一句；第二句，第三句。", "网址是www.abc.cn。¦欢迎访问。", "“你好。”¦他说，“请坐。”¦她坐下了。",
    ])
  func chinese(marked: String) {
    check(marked, .simplifiedChinese)
  }

  @Test("Marks of other scripts end sentences, too")
  func otherScripts() throws {
    let hindi = try #require(LanguageTag("hi"))
    check("यह पहला है। ¦यह दूसरा है।", hindi)
  }

  @Test(
    "Spans cover all text, in order, whatever the text",
    arguments: [
      "", " ", ".", "...", "。。。", "((((((", "“““", "\u{0}\u{1}", "a\u{300}.\u{300} B", "\u{FEFF}x",
      "\"\"\"", "1. 2. 3.",
      "• • •", "《《《。", "a.\r\nB", "e.g", "！？。…", "\u{200B}.\u{200B}",
    ])
  func coverage(text: String) {
    let bytes = Array(text.utf8)
    for language in [LanguageTag.english, .simplifiedChinese] {
      let spans = SentenceSegmenter(language: language).sentences(
        in: bytes, ByteSpan(0, bytes.count))
      var covered = 0
      for span in spans {
        #expect(span.start >= covered && span.end <= bytes.count && !span.isEmpty)
        let gap = String(decoding: bytes[covered..<span.start], as: UTF8.self)
        #expect(
          gap.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}"
          })
        covered = span.end
      }
    }
  }
}
