// Acronyms that an English line defines.
internal import TextModel

/// Reads what a line says its acronyms stand for: `Name (ACR)`, `common noun (ACR)`, `ACR (Name)`.
struct BracketedAcronyms {
  let line: EnglishLine
  let text: EnglishText

  /// The definitions, in order.
  func definitions() -> [AcronymDefinition] {
    var found: [Int: AcronymDefinition] = [:]
    for (name, acronym) in EnglishNames(line: line, text: text).definitions()
    where acronym.count == 1 {
      found[acronym.lowerBound] = definition(
        acronym.lowerBound, shortest(name, for: acronym.lowerBound))
    }
    for index in line.tokens.indices where found[index] == nil && isAcronym(index) {
      if line.isMark(index - 1, "(", "["), line.isMark(index + 1, ")", "]") {
        let open = index - 1
        found[index] = definition(index, initials(of: index, endingAt: open) ?? open..<open)
      } else if line.isMark(index + 1, "(", "["), let name = bracketed(after: index) {
        found[index] = definition(index, name)
      }
    }
    return found.keys.sorted().compactMap { found[$0] }
  }

  private func isAcronym(_ index: Int) -> Bool {
    guard let word = line.word(index) else { return false }
    return word.isAcronym && word.text.utf8.count < 16
  }

  /// The end of a name that the acronym is the initials of, where the whole name is not.
  private func shortest(_ name: Range<Int>, for acronym: Int) -> Range<Int> {
    guard grade(acronym, name) != .exact,
      let part = initials(of: acronym, endingAt: name.upperBound), part.count < name.count
    else { return name }
    return part
  }

  /// The words that end at `end` and whose initials the acronym is, as few as fit.
  private func initials(of acronym: Int, endingAt end: Int) -> Range<Int>? {
    var start = end - 1
    while start >= 0, end - start <= 16, let word = line.word(start) {
      let isFunction = EnglishFunctionWords.function.contains(folded: word)
      if !isFunction, grade(acronym, start..<end) == .exact { return start..<end }
      start -= 1
    }
    return nil
  }

  /// The words of the bracket after an acronym, where it stands for them.
  private func bracketed(after acronym: Int) -> Range<Int>? {
    let start = acronym + 2
    var end = start
    while line.word(end) != nil, end - start <= 16 { end += 1 }
    guard line.isMark(end, ")", "]", ",", ";"), end > start + 1 else { return nil }
    return grade(acronym, start..<end) == .none ? nil : start..<end
  }

  private func grade(_ acronym: Int, _ name: Range<Int>) -> AcronymFit.Grade {
    AcronymFit.grade(letters(of: acronym), words: line.tokens[name])
  }

  /// The acronym without an ending in small letters: `FTA` of `FTAs`, `UN` of `UN’s`.
  private func letters(of index: Int) -> String {
    guard let token = line.word(index)?.withoutPossessive else { return "" }
    return token.text.hasSuffix("s") ? String(token.text.dropLast()) : token.text
  }

  private func definition(_ acronym: Int, _ name: Range<Int>) -> AcronymDefinition? {
    guard let token = line.word(acronym) else { return nil }
    let first = line[name.lowerBound]?.span.start ?? token.span.start
    let last = name.isEmpty ? first : line[name.upperBound - 1]?.span.end ?? first
    let tokens = Array(line.tokens[name])
    return AcronymDefinition(
      acronym: letters(of: acronym), acronymSpan: token.withoutPossessive.span,
      name: Mention.text(of: tokens), nameSpan: ByteSpan(first, last),
      words: Self.words(of: tokens), isInitials: grade(acronym, name) == .exact)
  }

  private static func words(of tokens: [EnglishToken]) -> [String] {
    tokens.filter(\.isWord).flatMap(\.parts).filter {
      !EnglishFunctionWords.function.contains($0) && !EnglishFunctionWords.determiners.contains($0)
    }
  }
}
