// The project's own rules of segmentation, as far as regular expressions can tell them.

extension SegmentationRules {
  /// The project's own rules (``SentenceScanner``) as regular expressions, for other programs.
  ///
  /// They come close. What they cannot hold: whether a straight quote opens or closes, brackets and
  /// words of speech far away, items of a list that count on inside a line, and marks of other
  /// scripts than Latin and Chinese.
  package static let builtIn = SegmentationRules(
    file: "isogloss.srx", cascades: false,
    sets: [RuleSet(name: "Isogloss", rules: BuiltInRules().all)],
    maps: [LanguageMap(pattern: ".*", name: "Isogloss")])
}

/// Makes the regular expressions of the project's own rules.
private struct BuiltInRules {
  /// Characters that end a sentence, of Latin scripts and of Chinese.
  private let latin = #"[.!?\u2026\u203C\u2047-\u2049]"#
  private let any = #"[.!?\u2026\u203C\u2047-\u2049\u3002\uFF01\uFF0E\uFF1F\uFF61]"#
  private let wide = #"[\u3002\uFF01\uFF1F\uFF61]"#
  /// Quotes and brackets that close, then marks of footnotes.
  private let closers =
    #"['")\]}\u2019\u201D\u00BB\u300D\u300F\u300B\u3009\uFF09\u3011\uFF02]*+(?: ?\[\d{1,3}\])*+"#
  private let quote = #"['"\u2019\u201D\u00BB\u300D\u300F\uFF02]"#
  /// Quotes and brackets that open.
  private let openers = #"["'(\[\u2018\u201C\u00AB\u300C\u300E\u300A\uFF08]"#
  private let chinese = #"[\u2E80-\uFFFF]"#
  /// White space, and after it no small letter.
  private var noSmall: String { #"\s+(?!"# + openers + #"{0,3}\p{Ll})"# }
  /// The beginning of a word, as far as abbreviations go.
  private let word = #"(?<![^\s"(\[/\u201C\u2018])"#
  private let number = #"(?:\d{1,3}|[IVX]{1,5})"#

  private func choice(_ words: PackedWordSet) -> String {
    let escaped = words.words.map { word in
      word.map { $0 == "." ? #"\."# : String($0) }.joined()
    }
    return "(?i:" + escaped.joined(separator: "|") + ")"
  }

  /// What begins a sentence rather than a name.
  private var beginning: String {
    "(?:" + openers + "|" + chinese + "|" + choice(SentenceWordList.openers) + #"\b)"#
  }

  private func yes(_ before: String, _ after: String) -> SegmentationRules.Rule {
    SegmentationRules.Rule(isBreak: true, before: before, after: after)
  }

  private func no(_ before: String, _ after: String) -> SegmentationRules.Rule {
    SegmentationRules.Rule(isBreak: false, before: before, after: after)
  }

  /// The rules, the exceptions before what they are exceptions to.
  var all: [SegmentationRules.Rule] { joined + points + ellipses + ends }

  /// Marks at which a sentence goes on whatever they are.
  private var joined: [SegmentationRules.Rule] {
    let speech = choice(SentenceWordList.speech)
    let characters = SentenceWordList.chineseSpeech.sorted().compactMap(Unicode.Scalar.init)
    let continuing = SentenceWordList.chineseContinuations.sorted().compactMap(Unicode.Scalar.init)
    return [
      no(any + "+" + closers, #"\s*[,;:\uFF0C\uFF1B\uFF1A\u3001)\uFF09/]"#),
      inBrackets(#"\("#, #"\)"#), inBrackets(#"\["#, #"\]"#),
      inBrackets(#"\uFF08"#, #"\uFF09"#), inBrackets(#"\u300A"#, #"\u300B"#),
      inBrackets(#"\u3008"#, #"\u3009"#), inBrackets(#"\u3010"#, #"\u3011"#),
      no("[!?]+" + quote + closers, #"\s+(?:[A-Za-z]+ ){1,3}"# + speech + #"\b"#),
      no(
        #"[!?\uFF01\uFF1F]"# + quote + closers,
        #"\s*[\u3041-\uFFFF]{0,5}["# + String(String.UnicodeScalarView(characters)) + #"]\u3002"#),
      no(
        any + quote + closers,
        #"\s*["# + String(String.UnicodeScalarView(continuing)) + "]"),
    ]
  }

  private func inBrackets(_ opening: String, _ closing: String) -> SegmentationRules.Rule {
    let inside = "[^" + opening + closing + "]{0,130}"
    return no("(?<=" + opening + inside + ")" + any + "+" + closers, inside + closing)
  }

  /// A single point after a word of some kind.
  private var points: [SegmentationRules.Rule] {
    let small = #"(?<=\b\p{Ll}[\p{L}'\u2019-]{0,20}\s)"#
    let capital = #"(?=\p{Lu})"#
    let name = #"\s+(?!"# + beginning + ")"
    return [
      yes(#"[:;]"#, #"\s+"# + number + #"\."# + noSmall),
      no(#"(?:^|(?<=[.!?:;\u3002\uFF01\uFF1F]\s{1,3}))"# + number + #"\."#, #"\s"#),
      yes(small + #"I\."#, noSmall),
      yes(small + #"[A-Za-z]\."#, #"\s+"# + beginning),
      no(word + #"[A-Za-z]\."#, #"\s"#),
      no(word + choice(SentenceWordList.leadingOn) + #"\."#, #"\s"#),
      no(word + capital + choice(SentenceWordList.titles) + #"\."#, #"\s"#),
      no(
        word + choice(SentenceWordList.beforeNumbers) + #"\."#,
        #"\s+(?:\d|(?!I\b)[IVX]{1,5}\b)"#),
      no(word + capital + choice(SentenceWordList.calendar) + #"\."#, name),
      no(word + choice(SentenceWordList.endings) + #"\."#, name),
      yes(word + choice(SentenceWordList.beforeCapitals) + #"\."#, noSmall),
      no(word + #"[A-Za-z](?:\.[A-Za-z])+\."#, name),
    ]
  }

  /// Points in a row, together or apart.
  private var ellipses: [SegmentationRules.Rule] {
    let dots = #"(?:\.{2,}|\u2026)"#
    return [
      no(#"\."#, #"\s\.(?!\d|[A-Za-z])"#), no(#"[\[(]"# + dots + closers, #"\s"#),
      no(#"(?<!\.)"# + #"(?:\.{2,3}|\u2026)"#, #"\s+I\b"#),
      no(#"(?<="# + chinese + #")(?:\.{3,}|\u2026+)"#, #"\s*[^\s"'\u2019\u201D\u300D\u300F]"#),
      no(#"(?:\.{3,}|\u2026+)"#, #"\s*"# + chinese),
    ]
  }

  /// What ends a sentence.
  private var ends: [SegmentationRules.Rule] {
    [
      yes(latin + "*" + wide + any + "*" + closers, ""),
      yes("[!?]" + any + "*" + closers, #"(?=[\u2E80-\uFFFF])"#),
      yes(#"(?<=[\u2E80-\uFFFF])\."# + closers, #"(?=[\u2E80-\uFFFF])"#),
      yes(#"(?:\.{3,}|\u2026+)"# + quote + closers, #"(?=[\u2E80-\uFFFF])"#),
      yes(latin + "+" + closers, noSmall),
    ]
  }
}
