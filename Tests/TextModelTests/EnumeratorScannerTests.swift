// Tests of recognising the mark that numbers a block.
import Testing
import TextModel

@Suite struct EnumeratorScannerTests {
  /// The mark of a text as `mark|rest style ordinal label`, `?` where it is tentative.
  private func reading(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let mark = EnumeratorScanner().mark(in: bytes, at: ByteSpan(0, bytes.count)) else {
      return nil
    }
    let shown = String(decoding: bytes[mark.span.range], as: UTF8.self)
    let label = mark.label.map { " \($0)" } ?? ""
    return "\(shown)=\(mark.style.rawValue) \(mark.ordinal)\(label)\(mark.isTentative ? "?" : "")"
  }

  @Test(
    "Every form of mark is found and the text after it left alone",
    arguments: [
      ("第一条　平等互信", "第一条=labelled 1 article"),
      ("Article 1: Equality", "Article 1:=labelled 1 article"),
      ("Article 2 Mutual benefit", "Article 2=labelled 2 article"),
      ("第二章 总则", "第二章=labelled 2 chapter"), ("第三节", "第三节=labelled 3 section"),
      ("第二部分　内容", "第二部分=labelled 2 part"),
      ("Chapter IV. Finance", "Chapter IV.=labelled 4 chapter"),
      ("Part One: Origins", "Part One:=labelled 1 part"),
      ("Section 3", "Section 3=labelled 3 section"),
      ("ARTICLE 5 IMPLEMENTATION", "ARTICLE 5=labelled 5 article"),
      ("一、加强高层交往", "一、=chinese 1"), ("三、2025年至2027年", "三、=chinese 3"), ("1、2025年", "1、=arabic 1"),
      ("十一、其他", "十一、=chinese 11"), ("（一）加强", "（一）=chinese 1"),
      ("(十二) 加强", "(十二)=chinese 12"), ("1. Strengthen", "1.=arabic 1"),
      ("(1) Strengthen", "(1)=arabic 1"),
      ("1) Strengthen", "1)=arabic 1"), ("1.) Strengthen", "1.)=arabic 1"), ("1、加强", "1、=arabic 1"),
      ("１．加强", "１．=arabic 1"), ("1.加强", "1.=arabic 1"), ("①加强", "①=arabic 1"),
      ("(II) Continue", "(II)=roman 2"), ("(iv) Promote", "(iv)=roman 4"),
      ("II. Economic", "II.=roman 2"),
      ("8. Cooperation", "8.=arabic 8"), ("Fourth, support", "Fourth,=word 4"),
      ("First, firmly", "First,=word 1"),
      ("Firstly, we", "Firstly,=word 1"), ("First of all, we", "First of all,=word 1"),
      ("第一，坚定", "第一，=word 1"), ("其一，坚定", "其一，=word 1"), ("二是加强", "二是=word 2"),
      ("首先，加强", "首先，=word 1"), ("其次，加强", "其次，=word 2"),
      ("再次、加强", "再次、=word 3"), ("其二，加强", "其二，=word 2"), ("最后，加强", "最后，=word 0?"),
      ("最後，加強", "最後，=word 0?"), ("Finally, we", "Finally,=word 0?"),
      ("Lastly: we", "Lastly:=word 0?"), ("a. Apples", "a.=letter 1?"),
      ("(b) Pears", "(b)=letter 2"),
      ("appendix", "appendix=labelled 0 appendix"), ("附件", "附件=labelled 0 appendix"),
      ("附件二：名单", "附件二：=labelled 2 appendix"), ("Annex 2: List", "Annex 2:=labelled 2 appendix"),
      ("Appendix B", "Appendix B=labelled 2 appendix"), ("I", "I=roman 1?"), ("III", "III=roman 3"),
      ("I. Strengthening", "I.=roman 1?"), ("V. Putin said", "V.=roman 5?"),
      ("A. Smith said", "A.=letter 1?"), ("(i) one", "(i)=roman 1"), ("c) third", "c)=letter 3"),
    ])
  func marks(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test(
    "A year, an amount, a name or a word is no mark, or sentences would lose their beginnings",
    arguments: [
      "2025 was a good year", "2025年，中方", "1.5 million people", "I am", "A new era", "3.5%",
      "13 May 2025",
      "Article 5 of the Treaty applies", "Fourth Ministerial Meeting", "第四届部长级会议", "第一届会议",
      "一些国家", "一带一路", "一、二线城市", "1、2、3号", "5G network", "(China)", "(2025) was", "First we go",
      "附件如下所示",
      "Part of the plan", "civil. society", "In 2025", "p.m. today", "U.S. exports", "annexed",
      "2025. End",
      "Appendix to the plan", "section of the road", "", " ", "(", "（", "第", "百姓", "Mix. Then",
      "-1. a", "其次级市场", "最后的会议", "Finally we go", "其他，",
    ])
  func noMarks(text: String) {
    #expect(reading(text) == nil)
  }

  @Test("A letter that is a Roman numeral too keeps both readings, or a sequence could not decide")
  func otherReadings() {
    let bytes = Array("(i) one".utf8)
    let mark = EnumeratorScanner().mark(in: bytes, at: ByteSpan(0, bytes.count))
    #expect(mark?.otherReadings == [.init(style: .letter, ordinal: 9)])
    #expect(mark?.isBracketed == true)
  }
}
