// Words that do not begin, end or belong to a name.
//
// Origin: closed word classes of English, and verbs that sentences of communiqués begin with,
// compiled for this project.

/// Words that hold sentences together, and words that sentences begin with.
enum EnglishFunctionWords {
  /// Determiners and the like.
  static let determiners = WordList(
    """
    a all an any both each every her his its many no other our relevant respective several some such
    that the their these this those various
    """)

  /// Prepositions, conjunctions, pronouns, auxiliaries, adverbs.
  static let function = WordList(
    """
    about across after against also although amid among and are as at based be because been before
    being between but by can concerning could did do does during etc even for from further had has have
    he here how i if in including into is it like may might more most must new next nor not of off
    on only or other out over per regarding same shall she should since so such than that them there
    they though through to toward towards under until up upon us very via was we well were what when
    where which while who whom whose why will with within would you
    """)

  /// Verbs and adverbs that begin a sentence or an item of a list.
  static let starters = WordList(
    """
    accompany achieve acknowledge actively add address adopt advance advancing advocating affirm
    against agree amid announce appreciate attend become believe bring build building call carry
    celebrate combat come commit condemn conduct consider continue contribute convene create
    decide declare direct endorse recall recommend request currently deepen deepening defend develop discuss during emphasise emphasize encourage enhance
    ensure establish establishing evaluate exchange expand expanding explore express facilitate
    finally firmly foster further furthermore give go help highlight hold holding hope host however
    implement improve increase invite issue join jointly just keep know launch lead learn let look
    looking maintain make mark meet need notably note offer open oppose organise organize
    participate play practice practise prepare preside prior promote promoting propose provide
    publish pursue pursuing put reaffirm realise realize recognise recognize regularly reiterate
    resolve respect review run safeguard say see seek seize set share sharing show sign since stand
    start starting strengthen strengthening stress strive study support supporting take taking thank
    think through turning underline uphold urge use value visit want welcome work
    """)

  /// Words before a name that is being founded, held or signed.
  static let triggers = WordList(
    """
    adopt adopted attend attended build construction convene convening create creation establish
    established establishing establishment framework held hold holding host hosted hosting implement
    implementing invite issued join launch launched launching organise organize organizing
    participate sign signed through under via
    """)

  /// Modifiers that any noun may have: they do not make a name.
  static let generic = WordList(
    """
    academic action active advanced annual biennial regular plenary informal formal previous upcoming broader greater larger wider work all-round anti-corruption available best bi-regional bilateral broad
    closer common comprehensive concrete constructive cooperation cultural current deeper
    development different domestic economic effective emerging environmental equal excellent
    existing extensive financial five following foreign four fruitful full future general global
    good government great high-level high-quality important inaugural inclusive industrial
    innovative institutional international joint key landmark legal liaison local long-term major
    mature ministerial modern multilateral multiple national new next numerous official open other
    own permanent political possible practical public range regional relevant robust scientific
    series shared similar social special specific strategic stronger subregional subsequent
    successful technological thematic three tighter traditional training two various wide win-win
    """)

  /// Holidays and what every web site has: no names that a text is about.
  static let everyday: Set<String> = [
    "spring festival", "chinese spring festival", "lantern festival", "mid-autumn festival",
    "dragon boat festival", "new year", "christmas day", "labour day", "labor day", "national day",
    "privacy policy", "cookie policy", "terms of use", "terms of service", "terms and conditions",
    "contact us", "about us", "site map", "news service", "all rights reserved",
  ]

  /// Names of months.
  static let months = WordList(
    """
    january february march april may june july august september october november december
    """)

  /// Names of months and days, which end a name.
  static let calendar = months.union(
    WordList("monday tuesday wednesday thursday friday saturday sunday"))

  /// Words that number a part of a text.
  static let partLabels = WordList("article chapter section annex appendix paragraph part item")

  /// Words that stand before or after a person's name.
  static let personTitles = WordList(
    """
    ambassador chairman chairperson chairwoman chancellor commissioner commissioners delegation
    director director-general directors-general editor envoy governor vice-minister vice-president
    under-secretary-general head heads leader leaders member members minister ministers mr mrs ms note people premier
    president professor representative researcher secretaries-general secretary secretary-general
    """)

  /// Forms of address: what they stand in is a person's name.
  static let honorifics = WordList(
    "excellency excellencies honourable honorable majesty highness h.e. h.e sultan king queen prince princess sheikh emir"
  )

  /// Words of the same kind that are cut off the front of a span.
  static let frontTitles = WordList(
    """
    ambassador chairman chairperson chairwoman chancellor editor envoy governor leaders mr mrs ms
    premier president professor representative researcher
    """)

  /// Offices that a person holds in a body.
  static let offices = WordList(
    """
    ambassador chair chairman chairperson chairwoman commissioner deputy director director-general
    envoy governor minister ministers premier president representative secretary secretary-general
    spokesperson
    """)

  /// Verbs that say who spoke: the name before or after them is a person's.
  static let speechVerbs = WordList(
    "said stated says noted added stressed emphasized announced pointed delivered told wrote")

  /// Short forms that are no names worth a glossary: currencies, numerals, everyday initials.
  static let commonAcronyms = WordList(
    """
    ad ai bc ceo covid eu eur gdp ict id ii iii it iv ix lac ok pdf phd rmb tv uae uk us usa usd vcg
    vi vii viii xi
    """)
}
