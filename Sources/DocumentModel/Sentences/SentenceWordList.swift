// Words that decide whether a sentence ends: abbreviations, sentence openers, verbs of speech.

/// Words that decide whether a point or a closing quote ends a sentence.
///
/// Origin: put together for this project from general knowledge of English and Chinese.
enum SentenceWordList {
  /// Abbreviations before a name: a sentence never ends there.
  static let titles = PackedWord.set(
    """
    mr mrs ms mx dr prof rev fr hon pres gov sen rep amb gen col maj capt cpt cmdr lt sgt cpl adm
    messrs mme mlle st ste mt ft supt insp ald atty det
    """)

  /// Abbreviations before a number: a sentence ends there only where no number follows.
  static let beforeNumbers = PackedWord.set(
    """
    no nos n° nr p pp pg vol vols fig figs eq eqs art arts sec secs ch chap chs par para paras op
    ver tel ext
    """)

  /// Short names of months and days.
  static let calendar = PackedWord.set(
    """
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """)

  /// Abbreviations at which a sentence may end or not.
  static let endings = PackedWord.set(
    """
    co cos inc ltd corp plc llc jr sr bros dept univ assn est approx ave av blvd rd bldg min max
    misc ed eds trans esq ph.d m.d b.a m.a intl natl govt
    """)

  /// Abbreviations at the end of an enumeration or a time: before a capital a sentence ends there.
  static let beforeCapitals = PackedWord.set("etc al a.m p.m a.d b.c bc ad")

  /// Abbreviations that always lead on.
  static let leadingOn = PackedWord.set("e.g i.e eg ie vs v cf viz ca incl resp i.a")

  /// Words that often begin a sentence and seldom a name.
  static let openers = PackedWord.set(
    """
    a about above according after again all also although always among an and another any are as at
    be because before both but by can could did do does each even every finally first for from
    furthermore given had has have he her here hers his how however i if in indeed instead is it its
    just last later many may maybe meanwhile moreover most much my never nevertheless no nobody none
    nor not nothing now of often on once one only or other others our over perhaps please several
    she should similarly since so some something sometimes soon still such that the their then
    there therefore these they this those though through thus to today under unless until upon was
    we were what when where whether which while who whose why will with within without would yes yet
    you your
    """)

  /// Verbs that say who spoke, after a closing quote.
  static let speech = PackedWord.set(
    """
    said says asked asks cried cries replied replies answered answers shouted shouts whispered
    whispers thought thinks exclaimed exclaims murmured murmurs muttered mutters snapped growled
    protested jeered demanded demands called calls yelled screamed inquired enquired continued
    added adds remarked began went
    """)

  /// Characters that end a Chinese clause which says who spoke: `他说`, `汪问`.
  static let chineseSpeech = Set("说說道问問答喊叫嚷骂罵吼叹嘆念".unicodeScalars.map(\.value))

  /// Characters after a closing quote with which the sentence goes on.
  static let chineseContinuations = Set("的之等地而".unicodeScalars.map(\.value))
}
