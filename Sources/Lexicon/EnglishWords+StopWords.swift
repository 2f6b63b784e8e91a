// English words that say nothing about what a sentence is about.

extension EnglishWords {
  /// Words that say nothing about what a sentence is about.
  ///
  /// Own list: the closed-class words of English (articles, pronouns, prepositions, auxiliaries,
  /// conjunctions), the tails of contracted forms, and the words by which dictionary glosses
  /// describe themselves (`sth`, `abbr`, `variant`).
  package static let stopWords: Set<String> = Set(
    """
    a an the of to in on at by for with from and or but as
    is are was were be been being am do does did have has had
    i you he she it we they me him her us them my your his its our their
    this that these those not no so if then than there here
    what which who whom whose when where why how all any some such
    will would can could shall should may might must
    up out about into over down off s t d ll ve re m
    sth sb etc esp usu oneself lit fig abbr var variant see also used name one
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words before which a clause begins.
  ///
  /// Own list.
  static let conjunctions: Set<String> = [
    "and", "but", "when", "because", "so", "while", "who", "which", "if", "that", "as", "then",
    "before", "after",
  ]
}
