// Text of a document as HTML, with its words and terms marked.
import DocumentModel
import Markup
import TextModel

/// Text of a document as HTML, with its words and terms marked.
///
/// A term is `<mark data-t="concept">`, a word `<i data-w=1>`; a word that a term would cut stays
/// unmarked. All text is escaped piece by piece.
struct MarkedText {
  let document: Document
  /// The words, in the order of the text.
  let words: [HTMLWordGroups.Word]
  /// The terms, in the order of the text.
  let terms: [HTMLMarks.Term]

  /// The text of a span.
  ///
  /// - Complexity: O(n) in the bytes of the span, and the logarithm of the number of marks.
  func html(_ span: ByteSpan) -> String {
    var out = ""
    var place = span.start
    var index = Self.first(terms) { $0.span.start >= span.start }
    while index < terms.count, terms[index].span.start < span.end {
      let term = terms[index]
      index += 1
      guard term.span.start >= place, term.span.end <= span.end else { continue }
      out += wordsHTML(place, term.span.start)
      out +=
        "<mark data-t=\"\(MarkupText.escaped(term.concept))\""
        + " title=\"\(MarkupText.escaped(term.note))\">"
        + wordsHTML(term.span.start, term.span.end) + "</mark>"
      place = term.span.end
    }
    return out + wordsHTML(place, span.end)
  }

  private func wordsHTML(_ start: Int, _ end: Int) -> String {
    var out = ""
    var place = start
    var index = Self.first(words) { $0.span.start >= start }
    while index < words.count, words[index].span.start < end {
      let word = words[index]
      index += 1
      guard word.span.start >= place, word.span.end <= end else { continue }
      out +=
        escaped(place, word.span.start) + "<i data-w=\(word.group)>"
        + escaped(word.span.start, word.span.end) + "</i>"
      place = word.span.end
    }
    return out + escaped(place, end)
  }

  /// Line ends and tabs become spaces, as everywhere that a sentence stands on one line.
  private func escaped(_ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    let text = document.source.string(ByteSpan(start, end)).unicodeScalars.map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
    }
    return MarkupText.escaped(String(String.UnicodeScalarView(text)))
  }

  /// The index of the first element for which `isAt` holds; it holds for all that follow.
  private static func first<Element>(_ list: [Element], where isAt: (Element) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if isAt(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
