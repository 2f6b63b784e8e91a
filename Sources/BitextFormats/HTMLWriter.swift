// Beads as a page to read in a browser.
package import DocumentModel
import Markup
import TextModel

/// Writes beads as one HTML file, side by side, that needs nothing else and fetches nothing.
///
/// A policy in the page forbids it every connection; all text of the documents is escaped, and each
/// side carries its language.
package enum HTMLWriter {
  /// Below this confidence a bead that no person has looked at counts as doubtful.
  package static let doubtfulBelow = 0.8

  /// The whole page.
  ///
  /// - Parameters:
  ///   - marks: The words and terms that light up with their counterparts.
  ///   - program: The version of the program, named in the page.
  /// - Complexity: O(n) in the length of the texts.
  package static func file(
    _ bitext: Bitext, marks: HTMLMarks = .init(), program: String
  ) -> String {
    let names = [bitext.source, bitext.target].map { MarkupText.escaped($0.source.name) }
    var out = head(title: names.joined(separator: " – "), program: program)
    out += """
      <header>
      <h1><bdi>\(names[0])</bdi> – <bdi>\(names[1])</bdi></h1>
      \(HTMLSummary(bitext, remarks: marks.remarks).line)
      <nav hidden>
      <button type="button" data-key="j"><kbd>j</kbd> next</button>
      <button type="button" data-key="k"><kbd>k</kbd> previous</button>
      <button type="button" data-key="n"><kbd>n</kbd> next doubtful</button>
      <button type="button" data-key="p"><kbd>p</kbd> previous doubtful</button>
      \(marks.isEmpty ? "" : wordButtons)\
      </nav>
      </header>
      <main>
      <table>
      <thead><tr><th scope="col">Bead</th><th scope="col"><bdi>\(names[0])</bdi></th>\
      <th scope="col"><bdi>\(names[1])</bdi></th></tr></thead>
      <tbody>

      """
    let rows = HTMLRows(bitext: bitext, marks: marks)
    for index in bitext.beads.indices { out += rows.row(index) }
    out += "</tbody>\n</table>\n</main>\n<p id=\"said\" role=\"status\"></p>\n<script>\n"
    out += String(decoding: PackageResources.alignment_js, as: UTF8.self)
    return out + "</script>\n</body>\n</html>\n"
  }

  private static let wordButtons = """
    <button type="button" data-key="ArrowRight"><kbd>→</kbd> next word or term</button>
    <button type="button" data-key="ArrowLeft"><kbd>←</kbd> previous word or term</button>

    """

  private static func head(title: String, program: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="isogloss \(MarkupText.escaped(program))">
    <title>\(title)</title>
    <style>
    \(String(decoding: PackageResources.alignment_css, as: UTF8.self))</style>
    </head>
    <body>

    """
  }
}
