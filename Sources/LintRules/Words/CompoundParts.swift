// Words that make compounds, and words that never do.
//
// Origin: the combining forms and closed word classes of English, compiled for this project from
// general grammar.

/// Words that make compounds, and words that never do; all as the hashes of ``DocumentWords``.
enum CompoundParts {
  /// First parts of compounds that style guides join in different ways.
  static let combining = WordHashes(
    """
    anti counter cross cyber geo hydro infra inter macro mega micro mid mini mono multi nano neo
    photo poly post pseudo semi socio sub super supra techno tele thermo trans tri ultra
    """)

  /// Their lengths in letters.
  static let lengths = 3...7

  /// Words beside which another word is no compound: `any one`, `may be`, `every day`.
  static let excluded = WordHashes(
    """
    all and any are but can day every for from had has her him his how into its may more not one our
    out over she some that the their them there these they thing this those time under upon was way
    were what when where which while who whom whose will with within without you your
    """)
}
