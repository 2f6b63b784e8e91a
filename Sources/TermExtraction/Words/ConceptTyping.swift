// Decides what kind of thing a name is about.
internal import GlossaryModel

/// Decides what kind of thing a name is about, from its head.
enum ConceptTyping {
  /// The type of a concept whose usual name has the head `head`.
  static func type(head: String, words: [String]) -> ConceptType {
    let joined = words.joined(separator: " ")
    if EnglishHeads.document.contains(head), joined.contains(" on ") { return .document }
    if let body = body(head, words) { return body }
    if joined.contains("community with a shared future") || joined.hasSuffix("global south")
      || joined.contains("zone of")
    {
      return .policy
    }
    if Self.plansOfAction.contains(where: joined.contains) { return .document }
    if head.hasPrefix("program"), isUnitedNations(words) { return .organization }
    let singular = head.hasSuffix("s") && !head.hasSuffix("ss") ? String(head.dropLast()) : head
    for (type, heads) in table where heads.contains(head) || heads.contains(singular) {
      return type
    }
    return words.count >= 7 ? .document : .other
  }

  private static let plansOfAction = [
    "action plan", "plan of action", "programme of action", "program of action",
  ]

  /// Whether a programme is a body of the United Nations: `UN Environment Programme`.
  private static func isUnitedNations(_ words: [String]) -> Bool {
    let isNamed = words.first == "un" || words.starts(with: ["united", "nations"])
    return isNamed && !words.contains(where: CapitalizedSpans.headEnds.contains)
  }

  /// Bodies whose heads are those of meetings elsewhere: `National People’s Congress`, a workshop
  /// that has a name and no subject.
  private static func body(_ head: String, _ words: [String]) -> ConceptType? {
    switch head {
    case "congress", "assembly":
      let isBody = words.contains { ["national", "people's", "general", "federal"].contains($0) }
      return isBody && !words.contains(where: NestedNames.isOrdinal) ? .organization : nil
    case "workshop", "workshops":
      let isNamed = words.count == 2 && !EnglishFunctionWords.generic.contains(words[0])
      return isNamed && !NestedNames.isOrdinal(words[0]) ? .organization : nil
    default: return nil
    }
  }

  /// The heads of each type; the first type that has a head wins.
  private static let table: [(ConceptType, WordList)] = [
    (.fund, WordList("fund facility bond credit loan accelerator endowment trust")),
    (.forum, WordList("forum fora sub-forum subforum dialogue roundtable")),
    (
      .meeting,
      WordList(
        """
        meeting conference summit seminar workshop symposium session consultation congress assembly
        colloquium plenary
        """)
    ),
    (
      .event,
      WordList(
        """
        anniversary award camp day decade exercise exhibition expo exposition fair festival game olympic prize week
        """)
    ),
    (.initiative, WordList("initiative")),
    (
      .document,
      WordList(
        """
        accord agreement blueprint charter code communique communiqué compact constitution
        convention covenant declaration guideline memorandum outline pact protocol report statement
        treaty agenda consensus act arrangement directive guide handbook law manual masterplan outlook package paper
        regulation resolution rule standard survey toolkit amendment framework pathway
        """)
    ),
    (
      .program,
      WordList(
        "program programme plan campaign scheme scholarship fellowship course drive action roadmap")
    ),
    (
      .organization,
      WordList(
        """
        academy agency alliance association bank board bureau center centre classroom college
        commission committee community company corp council court department faculty foundation
        government group institute laboratory league mechanism ministry museum network office
        operator organisation organization parliament party quartet school secretariat
        society system team union university nation state authority chamber club coalition
        confederation consortium corporation directorate federation force hub institution library panel
        registry senate service task-force taskforce tribunal unit
        """)
    ),
    (
      .policy,
      WordList(
        """
        architecture concept diplomacy doctrine partnership policy policie principle strategy vision multilateralism
        globalization world order relation cooperation
        """)
    ),
    (
      .project,
      WordList(
        """
        project airport base belt bridge canal corridor dam farm highway line metro park plant port
        railway road satellite station zone
        """)
    ),
  ]
}
