// Occurrences of terms as JSON lines and as text.
import GlossaryModel
import TermMatching
import TextModel

/// Writes occurrences of terms in one document.
struct MatchLines {
  private let source: SourceText
  private let matcher: TermMatcher
  private let lines: LineIndex

  init(source: SourceText, matcher: TermMatcher) {
    self.source = source
    self.matcher = matcher
    lines = LineIndex(source)
  }

  /// An occurrence as a line of `find --format jsonl`, in bytes of the file.
  func json(_ match: TermMatch) -> JSONValue {
    let span = source.original(match.span)
    let term = matcher.term(of: match)
    let place = source.paragraphs.map { _ in lines.position(of: match.span.start) }
    return .object([
      "document": .string(source.name), "start": .integer(span.start), "end": .integer(span.end),
      "part": place.flatMap { source.paragraphs?.part(ofParagraph: $0.line) }
        .map(JSONValue.string), "paragraph": place.map { .integer($0.line) },
      "text": .string(source.string(match.span)),
      "concept": .string(matcher.concept(of: match).id), "term": .string(term.text),
      "status": .string(term.status.rawValue), "language": .string(term.language.description),
      "nested": .bool(match.isNested),
    ])
  }

  /// An occurrence as `file:line:column: text  (concept, status; term)`; one inside another is
  /// indented.
  func text(_ match: TermMatch) -> String {
    let place = lines.position(of: match.span.start)
    let term = matcher.term(of: match)
    let text = source.string(match.span).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let spelt = text == term.text ? "" : "; \(term.text)"
    let indent = match.isNested ? "  " : ""
    return "\(source.name):\(place.line):\(place.column): \(indent)\(text)  "
      + "(\(matcher.concept(of: match).id), \(term.status.rawValue)\(spelt))"
  }
}
