// The rows of the page: one for each bead.
import DocumentModel
import Markup
import TextModel

/// Writes the beads of a bitext as rows of a table.
struct HTMLRows {
  /// What the rows show.
  let bitext: Bitext
  /// What is marked in the texts.
  let marks: HTMLMarks

  /// The row of the bead at `index`.
  func row(_ index: Int) -> String {
    let bead = bitext.beads[index]
    return """
      <tr class="\(classes(of: bead, after: index > 0 ? bitext.beads[index - 1] : nil))" \
      id="b\(index + 1)">\(label(of: bead, number: index + 1))\
      \(cells(of: bead, words: index < marks.words.count ? marks.words[index] : []))</tr>

      """
  }

  private func cells(of bead: Bead, words: [LinkedWords]) -> String {
    let groups = HTMLWordGroups(words)
    return cell(bead.source, in: bitext.source, groups.source, marks.sourceTerms)
      + cell(bead.target, in: bitext.target, groups.target, marks.targetTerms)
  }

  private func classes(of bead: Bead, after last: Bead?) -> String {
    var classes = ["bead"]
    if bead.isDoubtful { classes.append("doubtful") }
    if bead.isNull { classes.append("null") }
    if bead.moved { classes.append("moved") }
    if bead.origin != .automatic { classes.append("decided") }
    if let last, begins(bead, after: last) { classes.append("begins") }
    return classes.joined(separator: " ")
  }

  /// Whether a paragraph begins with `bead`, on the source side, or where that is empty on the
  /// other.
  private func begins(_ bead: Bead, after last: Bead) -> Bool {
    if let first = bead.source.first, let last = last.source.last {
      return bitext.source.sentences[first].block != bitext.source.sentences[last].block
    }
    if let first = bead.target.first, let last = last.target.last {
      return bitext.target.sentences[first].block != bitext.target.sentences[last].block
    }
    return false
  }

  private func label(of bead: Bead, number: Int) -> String {
    var marks: [String] = []
    if bead.isDoubtful { marks.append("<b class=\"doubt\" title=\"doubtful\">?</b>") }
    if bead.origin != .automatic { marks.append("<i>\(bead.origin.rawValue)</i>") }
    if bead.moved { marks.append("<i>moved</i>") }
    let percent = "<small>\(percent(bead.confidence))%</small>"
    return """
      <th scope="row" title="segments \(list(bead.source)) – \(list(bead.target))">\
      <a href="#b\(number)">\(number)</a> \(([percent] + marks).joined(separator: " "))</th>
      """
  }

  private func percent(_ confidence: Double) -> Int {
    confidence.isFinite ? Int(max(0, min(1, confidence)) * 100) : 0
  }

  private func list(_ segments: [Int]) -> String {
    segments.isEmpty ? "none" : segments.map(String.init).joined(separator: ", ")
  }

  private func cell(
    _ indices: [Int], in document: Document, _ words: [HTMLWordGroups.Word],
    _ terms: [HTMLMarks.Term]
  ) -> String {
    guard !indices.isEmpty else { return "<td class=\"none\">no counterpart</td>" }
    let sentences = indices.map { index in
      let isHeading = isHeading(document.sentences[index], in: document)
      return "<span class=\"\(isHeading ? "s heading" : "s")\">"
        + MarkedText(document: document, words: words, terms: terms)
        .html(document.sentences[index].span) + "</span>"
    }
    // A line may break between sentences, also where the language sets no space between them.
    let separator = document.language.isChinese ? "<wbr>" : " "
    return "<td lang=\"\(document.language)\" dir=\"auto\">"
      + sentences.joined(separator: separator) + "</td>"
  }

  private func isHeading(_ sentence: Sentence, in document: Document) -> Bool {
    document.blocks.indices.contains(sentence.block)
      && document.blocks[sentence.block].kind == .heading
  }
}
