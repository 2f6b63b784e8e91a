// Finds runs of capitalised words and the connectives that belong to them.

/// Finds the capitalised names of a line.
///
/// A run of capitalised words goes on over `of`, `and`, `for` and other connectives where the noun
/// at its head allows it: `Economic Commission for Latin America and the Caribbean`.
struct CapitalizedSpans {
  let line: EnglishLine
  let text: EnglishText

  /// The token ranges of the line's capitalised names, cleaned at both ends.
  ///
  /// - Complexity: O(n) in the number of tokens; a name has at most 40.
  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < line.tokens.count {
      guard line.tokens[index].word.mayBeginName, starts(at: index) else {
        index += 1
        continue
      }
      var end = index + 1
      while let next = extended(index, end), next > end, next - index <= 40 { end = next }
      found += SpanCleaning(line: line, text: text).cleaned(index..<end)
      index = end
    }
    return found
  }

  private func starts(at index: Int) -> Bool {
    if line.isCapital(index) { return true }
    if isYearOfName(index) || isTextWithTitle(index) { return true }
    // An ordinal in digits begins a name: `30th Conference`.
    guard let word = line.word(index), Self.isDigitOrdinal(word.folded) else { return false }
    return line.isCapital(index + 1)
  }

  /// Whether a year begins a name: `the 2030 Agenda`.
  private func isYearOfName(_ index: Int) -> Bool {
    guard let word = line.word(index), word.isYear, line.isCapital(index + 1),
      line.has(foldedOf: index - 1, in: EnglishFunctionWords.determiners)
    else { return false }
    let end = line.capitalRun(from: index + 1)
    return (index + 1..<end).contains { line.has(baseOf: $0, in: EnglishHeads.strong) }
  }

  /// Whether a text's noun in lower case has its title after it: `joint statement on Strengthening …`.
  private func isTextWithTitle(_ index: Int) -> Bool {
    guard line.folded(index) == "joint",
      ["statement", "declaration"].contains(line.folded(index + 1)),
      line.folded(index + 2) == "on", let title = line.word(index + 3), title.isCapitalized
    else { return false }
    return title.folded.hasSuffix("ing")
  }

  private static func isDigitOrdinal(_ word: String) -> Bool {
    guard let first = word.utf8.first, first >= 0x30, first <= 0x39 else { return false }
    return ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
  }

  /// The end of the name `start ..< end` with what belongs to it next; `nil` where nothing does.
  private func extended(_ start: Int, _ end: Int) -> Int? {
    guard let token = line[end] else { return nil }
    // What most names end before needs no further look.
    if token.isWord, !token.word.mayExtendName { return afterLowercase(start, end) }
    if !token.isWord, token.text != ",", token.text != "&" { return nil }
    return extendedOverConnective(start, end)
  }

  /// The words that a name goes on with, capitals and numbers aside.
  static let extending = WordList(
    "against among and between declaration for from or statement with"
  ).union(particles).union(titleWords)

  private func extendedOverConnective(_ start: Int, _ end: Int) -> Int? {
    simplyExtended(start, end) ?? afterSeries(start, end) ?? afterModifiers(start, end)
      ?? afterCountryPart(start, end) ?? afterAnd(start, end) ?? afterBetween(start, end)
      ?? afterPreposition(start, end) ?? afterTitleWord(start, end) ?? afterLowercase(start, end)
  }

  private func simplyExtended(_ start: Int, _ end: Int) -> Int? {
    afterCapital(start, end) ?? afterNumber(start, end) ?? afterOf(start, end)
      ?? afterParticle(start, end) ?? afterInfinitive(start, end) ?? afterRegionPair(start, end)
  }

  // MARK: Capitals and numbers

  private func afterCapital(_ start: Int, _ end: Int) -> Int? {
    if end == start + 1, isTextWithTitle(start) { return end + 3 }
    guard line.isCapital(end), let word = line[end] else { return nil }
    if word.isFirst || isPerson(from: end, after: start) { return nil }
    let isMonth = EnglishFunctionWords.calendar.contains(folded: word)
    return isMonth && !line.isCapital(end + 1) ? nil : end + 1
  }

  /// Whether the person who holds an office in a body follows the body’s name: `Secretary-General of
  /// the United Nations Antonio Guterres`.
  private func isPerson(from index: Int, after start: Int) -> Bool {
    guard line.has(baseOf: index - 1, in: EnglishHeads.organization) else { return false }
    let of = line.folded(start - 1) == "the" ? start - 2 : start - 1
    guard line.folded(of) == "of",
      line.has(baseOf: of - 1, in: EnglishFunctionWords.offices)
    else { return false }
    let run = index..<line.capitalRun(from: index)
    return run.count >= 2 && !run.contains { line.has(baseOf: $0, in: EnglishHeads.all) }
  }

  private func afterNumber(_ start: Int, _ end: Int) -> Int? {
    guard let word = line.word(end), let last = line.word(end - 1) else { return nil }
    if word.text.hasPrefix("+") { return end + 1 }
    guard word.isNumber, !EnglishFunctionWords.partLabels.contains(base: last) else { return nil }
    if ["resolution", "decade"].contains(last.base) { return end + 1 }
    if word.isYear {
      let isPlan = EnglishHeads.initiative.contains(base: last) || last.folded == "vision"
      let isDated = Self.dated.contains(head(of: start..<end) ?? "")
      let mayHaveYear = isPlan || isDated || line.has(foldedOf: start, in: Self.exercises)
      return mayHaveYear || line.isCapital(end + 1) ? end + 1 : nil
    }
    let isNumbered = ["line", "phase", "route"].contains(last.folded)
    let isShort = word.text.utf8.count <= 3
    return isNumbered || last.isAcronym && isShort || isShort && isInside(end, start)
      ? end + 1 : nil
  }

  /// Whether the number at `index` has the rest of a name after it: `Higher Education 100 Cooperation
  /// Plan`.
  private func isInside(_ index: Int, _ start: Int) -> Bool {
    let end = line.capitalRun(from: index + 1)
    return index - start >= 2 && end >= index + 3
      && line.has(baseOf: end - 1, in: EnglishHeads.strong)
  }

  /// Heads of what is drawn up for a year: `Master Plan on A 2025`.
  private static let dated = WordList(
    "agenda framework plan programme program roadmap strategy vision year")

  /// Words that begin the names of exercises, whose years tell them apart.
  static let exercises = WordList("exercise operation expo")

  // MARK: Connectives

  /// `Institut des Sciences`: particles of other languages inside a name.
  private func afterParticle(_ start: Int, _ end: Int) -> Int? {
    var next = end
    while next - end < 2, line.has(foldedOf: next, in: Self.particles) { next += 1 }
    return next > end && line.isCapital(next) ? next + 1 : nil
  }

  private static let particles = WordList(
    "da das de del der des di do dos du e el es et fur für la le und van y")

  private func afterOf(_ start: Int, _ end: Int) -> Int? {
    guard line.folded(end) == "of", !endsInTitle(start, end) else { return nil }
    if isCountInName(end + 1) { return end + 2 }
    let next = ["the", "our"].contains(line.folded(end + 1)) ? end + 2 : end + 1
    if line.folded(next) == "year", line.word(next + 1)?.isYear == true { return nil }
    return line.isCapital(next) || starts(at: next) ? next + 1 : nil
  }

  /// Whether the number at `index` is in the acronym after it too: `Group of 77 (G77)`.
  private func isCountInName(_ index: Int) -> Bool {
    guard let number = line.word(index), number.isNumber, line.isMark(index + 1, "("),
      let acronym = line.word(index + 2), acronym.isAcronym
    else { return false }
    return acronym.text.hasSuffix(number.text)
  }

  /// Whether what stands before `of` is a person’s office: `Executive Director of the A Conference`.
  private func endsInTitle(_ start: Int, _ end: Int) -> Bool {
    line.has(baseOf: end - 1, in: EnglishFunctionWords.offices)
      && !(start..<end).contains { line.folded($0) == "of" }
  }

  private static let founding = WordList("amending concerning creating establishing")

  /// `Plan of Action to Implement the Joint Declaration`, `Agreement Establishing the A Area`: the
  /// object belongs to the verb.
  private func afterInfinitive(_ start: Int, _ end: Int) -> Int? {
    let isVerb =
      end - start >= 3 && line.folded(end - 2) == "to"
      || end - start >= 2 && line.has(foldedOf: end - 1, in: Self.founding)
    guard isVerb, line.folded(end) == "the",
      line.isCapital(end + 1) || starts(at: end + 1)
    else { return nil }
    return end + 2
  }

  /// `Latin America and the Caribbean`, `Asia and the Pacific`: parts of the world go together.
  private func afterRegionPair(_ start: Int, _ end: Int) -> Int? {
    guard line.folded(end) == "and", let last = line.word(end - 1) else { return nil }
    let next = line.folded(end + 1) == "the" ? end + 2 : end + 1
    guard let right = line.word(next), line.isCapital(next) else { return nil }
    let lastPart = last.parts.last ?? last.base
    guard Self.largeRegions.contains(lastPart), Self.largeRegions.contains(base: right) else {
      return nil
    }
    return next + 1
  }

  private static let largeRegions = WordList(
    "africa african america american asia asian caribbean europe european pacific oceania eurasia")

  private func afterAnd(_ start: Int, _ end: Int) -> Int? {
    let connective = line.folded(end)
    let isAmpersand = line.isMark(end, "&")
    guard connective == "and" || connective == "or" || isAmpersand else { return nil }
    let runEnd = line.capitalRun(from: end + 1)
    guard runEnd > end + 1, let left = line.word(end - 1), let right = line.word(runEnd - 1) else {
      return nil
    }
    if connective == "or" {
      return runEnd == end + 2 && right.base.hasSuffix("s") ? runEnd : nil
    }
    let isRegionPair = isRegionPair(start, end, runEnd)
    guard isRegionPair || !leftIsWhole(start, end, left) && !isCountry(end + 1..<runEnd),
      !line.folded(end + 1).hasSuffix("'s")
    else { return nil }
    let next = line.folded(runEnd)
    let endsInHead =
      EnglishHeads.all.contains(base: right)
      || EnglishHeads.initiative.contains(next) && EnglishHeads.lowercase.contains(next)
    guard endsInHead || hasPreposition(start..<end) || isAmpersand else { return nil }
    return runEnd
  }

  /// `China-Latin America and Caribbean`, `Institute for ASEAN and East Asia (ERIA)`.
  private func isRegionPair(_ start: Int, _ end: Int, _ runEnd: Int) -> Bool {
    guard let left = line.word(end - 1), text.regions.isRegional(line.folded(end + 1)) else {
      return false
    }
    // `Western and Central Pacific Commission`: two directions of one region.
    let isDirection = end == start + 1 && EnglishRegions.directions.contains(base: left)
    return left.isCapitalPair || isDirection
      || hasPreposition(start..<end) && line.isMark(runEnd, "(")
  }

  /// Whether the name before a conjunction needs nothing after it.
  private func leftIsWhole(_ start: Int, _ end: Int, _ left: EnglishToken) -> Bool {
    if left.isAcronym || text.regions.isRegional(base: left) { return true }
    guard EnglishHeads.strong.contains(base: left), end - start >= 2 else { return false }
    return !["belt", "road", "action"].contains(left.base)
  }

  private func afterPreposition(_ start: Int, _ end: Int) -> Int? {
    let word = line.folded(end)
    guard let head = head(of: start..<end), allows(word, after: head, in: start..<end) else {
      return nil
    }
    let next = line.folded(end + 1) == "the" ? end + 2 : end + 1
    let runEnd = line.capitalRun(from: next)
    guard runEnd > next, let first = line.word(next), word != "between" else { return nil }
    if EnglishFunctionWords.calendar.contains(folded: first) { return nil }
    if isCountry(next..<runEnd), !["of", "and"].contains(line.folded(runEnd)) { return nil }
    return next + 1
  }

  func allows(_ preposition: String, after head: String, in range: Range<Int>) -> Bool {
    switch preposition {
    case "for", "on", "against", "to", "between", "among":
      return EnglishHeads.withPreposition.contains(head)
        || head.hasSuffix("s") && EnglishHeads.withPreposition.contains(String(head.dropLast()))
    case "with": return ["agreement", "dialogue", "partnership"].contains(head)
    case "in":
      let heads = [
        "treaty", "convention", "agreement", "declaration", "plan", "cooperation", "protocol",
        "code",
      ]
      return heads.contains(head)
        || hasInnerPreposition(range) && (isRegional(after: range) || isKindOfPlace(after: range))
    default: return false
    }
  }

  /// Whether a part of the world stands two words after `range`: `in Latin America`, `in the Arctic`.
  private func isRegional(after range: Range<Int>) -> Bool {
    let next = range.upperBound + (line.folded(range.upperBound + 1) == "the" ? 2 : 1)
    return text.regions.isRegional(line.word(next)?.base ?? "")
  }

  /// Whether a plural in two capitalised words or more stands after `in`: `in Rural Areas`.
  private func isKindOfPlace(after range: Range<Int>) -> Bool {
    let first = range.upperBound + 1
    let run = first..<max(first, line.capitalRun(from: first))
    guard run.count >= 2, let last = line.word(run.upperBound - 1) else { return false }
    return last.folded.hasSuffix("s") && !last.isAcronym
      && !run.contains { text.regions.isRegional(line.word($0)?.base ?? "") }
  }

  /// `Special Declaration on Supporting the Establishment of the A Forum`: the title of a text.
  private func afterTitleWord(_ start: Int, _ end: Int) -> Int? {
    guard isTitle(start..<end) else { return nil }
    var next = end
    while next - end < 3, line.has(foldedOf: next, in: Self.titleWords) { next += 1 }
    guard next > end, line.isCapital(next) else { return nil }
    if line.folded(end) == "and", line.folded(end + 1) == "the" { return nil }
    if ["in", "and"].contains(line.folded(next - 1)) {
      if isCountry(next..<line.capitalRun(from: next)) { return nil }
    }
    return next + 1
  }

  private static let titleWords = WordList("a an the with in for of on and to from")

  // MARK: Questions about a part of the line

  /// Whether a text's noun stands near the beginning of `range`, and `on` after it.
  func isTitle(_ range: Range<Int>) -> Bool {
    let beginning = range.prefix(4)
    guard beginning.contains(where: { line.has(foldedOf: $0, in: EnglishHeads.document) }) else {
      return false
    }
    return range.dropFirst().contains { line.folded($0) == "on" }
  }

  /// The noun that the name is about: the last word before the first preposition.
  func head(of range: Range<Int>) -> String? {
    var last: String?
    for index in range {
      guard let word = line.word(index) else { continue }
      if index > range.lowerBound, Self.headEnds.contains(folded: word) { break }
      last = word.base
    }
    return last
  }

  static let headEnds = WordList("of for on against to between with in under among")

  func hasPreposition(_ range: Range<Int>) -> Bool {
    range.contains { line.has(foldedOf: $0, in: Self.headEnds) }
  }

  private func hasInnerPreposition(_ range: Range<Int>) -> Bool {
    range.contains { ["for", "on", "against", "to", "with"].contains(line.folded($0)) }
  }

  func isCountry(_ range: Range<Int>) -> Bool {
    let name = range.map { line.word($0)?.base ?? "" }.joined(separator: " ")
    return text.regions.countries.contains(name)
  }
}
