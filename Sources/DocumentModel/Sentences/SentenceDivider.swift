// Divides blocks into sentences, by the project's rules or by those that a person gave.
internal import ICUText
internal import TextModel

/// Divides blocks into sentences, by the project's rules or by those that a person gave.
final class SentenceDivider {
  private let segmenter: SentenceSegmenter
  private let file: String
  private var rules: [SegmentationRules.Rule] = []
  private var breaks: BreakRules?
  /// The first fault that was met; what is divided after it is not to be used.
  private(set) var fault: SegmentationError?

  /// Creates a divider; a language that `rules` do not name is divided by the project's own.
  init(language: LanguageTag, rules: SegmentationRules?) {
    segmenter = SentenceSegmenter(language: language)
    file = rules?.file ?? ""
    do throws(SegmentationError) {
      self.rules = try rules?.rules(for: language) ?? []
    } catch {
      fault = error
    }
    if !self.rules.isEmpty { compile() }
  }

  private func compile() {
    breaks = BreakRules()
    do throws(BreakRules.Fault) {
      for rule in rules {
        try breaks?.add(before: rule.before, after: rule.after, breaks: rule.isBreak)
      }
    } catch {
      fault = words(error)
    }
  }

  /// The sentences of the part of a text that `span` covers, white space around them left out.
  ///
  /// - Parameter listStart: As ``SentenceSegmenter/sentences(in:_:listStart:)`` has it.
  func sentences(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, listStart: Int
  ) -> [ByteSpan] {
    guard let breaks else { return segmenter.sentences(in: bytes, span, listStart: listStart) }
    guard fault == nil else { return [] }
    var sentences: [ByteSpan] = []
    var start = span.start
    do throws(BreakRules.Fault) {
      let part = UnsafeBufferPointer(rebasing: bytes[span.range])
      for end in try breaks.breaks(in: part).map({ $0 + span.start }) + [span.end] {
        let sentence = bytes.trimmed(ByteSpan(start, end))
        if !sentence.isEmpty { sentences.append(sentence) }
        start = end
      }
    } catch {
      fault = words(error)
    }
    return sentences
  }

  private func words(_ fault: BreakRules.Fault) -> SegmentationError {
    let line = rules.indices.contains(fault.rule) ? rules[fault.rule].line : nil
    let problem =
      switch fault.kind {
      case .before(let word): "beforebreak is no regular expression that ICU knows (\(word))"
      case .after(let word): "afterbreak is no regular expression that ICU knows (\(word))"
      case .time: "the rule takes too long; make it simpler"
      case .failed(let word): "the rule cannot be followed (\(word)); make it simpler"
      }
    return SegmentationError(file: file, line: line, problem: problem)
  }
}
