// Words that hold sentences together and say nothing about what a sentence is about.
//
// Origin: the closed word classes of English, compiled for this project from general grammar.

import TermExtraction

/// Words that hold sentences together, as the hashes of ``DocumentWords``.
enum StopWords {
  /// Those that hold a phrase together.
  static let connectives = hashes("a an and for of on or the to")
  /// Those that join equals.
  static let conjunctions = hashes("and or")
  /// Those that a phrase may have or lack.
  static let articles = hashes("a an the")
  /// Verbs, which are no part of a set phrase.
  static let verbs = hashes(OfficialWords.verbs.sorted().joined(separator: " "))
  /// Modifiers that make no set phrase.
  static let generic = hashes(OfficialWords.genericModifiers.sorted().joined(separator: " "))
  /// Those that hold a name together.
  static let connecting = hashes("a an and at for in of on or the to with")
  /// Nouns that head names.
  static let heads = hashes(OfficialWords.heads.sorted().joined(separator: " "))
  /// Offices, which have capitals in titles.
  static let offices = hashes(OfficialWords.offices.sorted().joined(separator: " "))
  /// Those after which a verb stands.
  static let beforeVerbs = hashes(
    "can cannot could may might must not shall should they to we who will would")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { DocumentWords.hash(String($0)) })
  }

  static let all = Set(
    """
    about across after again against all also among and any are been before being between both but
    can cannot could did does during each etc for from further had has have her here him his how however
    into its itself many may more most much must nor not off one only other our out over own same
    shall she should since some such than that the their them then there these they this those
    through thus toward towards under until upon very was way well were what when where which while
    who whom whose why will with within without would yet you your
    """.split(whereSeparator: \.isWhitespace).map { DocumentWords.hash(String($0)) })
}
