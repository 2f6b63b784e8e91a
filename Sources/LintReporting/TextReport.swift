// Findings for a person at a terminal.
import Linting
import TextModel

/// Writes findings for a person: the line, a mark under the words, what else belongs to it.
///
/// Their first lines are in the form of compilers' messages, which editors and terminals know.
///
/// ```
/// plan.md:12:7: warning: “China–LAC” is written “China-LAC” elsewhere; use one dash [inconsistent-dash]
///     | The China–LAC Forum met.
///     |     ^^^^^^^^^
///     = plan.md:3:5: written “China-LAC” here
/// ```
enum TextReport {
  static func text(of report: LintReport) -> String {
    var text = ""
    for group in report.byDocument {
      for finding in group.findings { text += lines(of: finding) }
      text += "\n"
    }
    return text + summary(report) + "\n"
  }

  private static func lines(of finding: Finding) -> String {
    let place = finding.place
    var text = "\(place.document):\(place.start.line):\(place.start.column): "
    text += "\(finding.severity.rawValue): \(onOneLine(finding.message)) [\(finding.rule)]\n"
    text += "    | \(onOneLine(place.line))\n"
    text += "    | \(marks(under: place))\n"
    for related in finding.related.prefix(mostRelated) {
      let start = related.place.start
      text +=
        "    = \(related.place.document):\(start.line):\(start.column): \(onOneLine(related.message))\n"
    }
    let more = finding.related.count - mostRelated
    return more > 0 ? text + "    = and \(more) more places\n" : text
  }

  /// How many related places a person is shown; other forms hold them all.
  private static let mostRelated = 5

  /// Carets under the words, as wide as the words are shown.
  private static func marks(under place: Place) -> String {
    let scalars = Array(onOneLine(place.line).unicodeScalars)
    let start = min(place.offsetInLine, scalars.count)
    let shown = place.text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let end = min(scalars.count, start + max(1, shown.count))
    let indent = scalars[..<start].reduce(0) { $0 + DisplayWidth.of($1) }
    let width = scalars[start..<max(start, end)].reduce(0) { $0 + DisplayWidth.of($1) }
    return String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, width))
  }

  /// A text with a space for each tab and line end, so that columns can be counted.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar == "\t" || scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(line)
  }

  private static func summary(_ report: LintReport) -> String {
    let files = count(report.documentCount, "document")
    guard !report.findings.isEmpty else { return "\(files), nothing found" }
    let levels = Severity.allCases.reversed().compactMap { level -> String? in
      let number = report.findings.count { $0.severity == level }
      return number == 0 ? nil : level == .info ? "\(number) info" : count(number, level.rawValue)
    }
    return "\(files): \(levels.joined(separator: ", "))"
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
