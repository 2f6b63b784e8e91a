// The nouns that official names end in, by kind.
//
// Origin: compiled for this project from the titles of meetings, bodies, plans and texts in
// communiqués of international organizations; common nouns, no entry is a name.

/// The nouns that official names end in, by kind.
enum EnglishHeads {
  /// Meetings and series of meetings.
  static let forum = WordList(
    """
    assembly camp colloquium conference conferences congress consultation consultations convention
    dialogue dialogues exhibition exhibitions expo exposition fair festival fora forum forums
    meeting meetings plenary roundtable seminar seminars session sub-forum subforum summit summits
    symposium week workshop workshops
    """)

  /// Things that are planned and carried out.
  static let initiative = WordList(
    """
    action agenda campaign cooperation drive framework initiative initiatives mission pilot plan
    plans program programme programmes programs project projects roadmap scheme strategy
    """)

  /// Texts that are agreed on or proclaimed.
  static let document = WordList(
    """
    accord agreement agreements blueprint charter code communique communiqué compact consensus
    constitution convention covenant declaration guidelines memorandum outline pact plan protocol
    report statement treaty
    """)

  /// Bodies with members or staff, and money that is managed.
  static let organization = WordList(
    """
    academy agency alliance association bank banks board bonds bureau center centers centre centres
    classrooms college commission committee community company congress corps council court
    department facility faculty foundation fund funds government group institute institutes
    laboratories laboratory league loan loans market mechanism mechanisms ministry museum nations network news
    office operators organisation organization parliament partnership party quartet school
    secretariat society states system team teams union university
    """)

  /// Principles and lines of policy.
  static let policy = WordList(
    "concept diplomacy doctrine policies policy principle principles strategy vision")

  /// Things that are built.
  static let project = WordList(
    """
    airport base belt bridge canal corridor dam farm highway line metro park plant port railway road
    satellite station zone
    """)

  /// All of them.
  static let all = forum.union(initiative).union(document).union(organization).union(policy)
    .union(project)

  /// Those that make a name of what they end; the rest needs more evidence.
  static let strong = all.subtracting(
    WordList(
      """
      cooperation action drive mission line base zone park states party nations company government
      department
      """))

  /// Those after which `for`, `on`, `against`, `to`, `between` or `among` may go on with the name.
  static let withPreposition = WordList(
    """
    action agenda agreement alliance association bank center centre charter commission committee community
    compact conference conferences convention cooperation council declaration dialogue faculty forum
    framework fund group initiative institute loan meeting memorandum organisation organization
    parliament parties partnership plan program programme protocol statement summit system treaty
    """)

  /// Those that end names written in lower case.
  static let lowercase = WordList(
    """
    agreement alliance bank banks bonds camp center centers centre centres community compact
    conference conferences consensus convention cooperation declaration dialogue dialogues diplomacy
    exhibition expo fair festival forum forums framework fund funds initiative initiatives institute
    institutes laboratories mechanism mechanisms meeting meetings network networks partnership plan
    plans policies policy principle program programme programmes programs project projects
    scholarships seminar seminars strategies strategy summit summits symposium system treaty
    workshop workshops
    """)

  /// The index of the class of bodies, whose heads do not stand for one another: a council is no
  /// faculty.
  static let bodyClass = 4

  /// Heads that stand for one another when a name is rendered twice, a class a line, in American
  /// spelling too.
  static let classes: [WordList] = [
    WordList(
      """
      forum fora subforum sub-forum summit conference congress symposium seminar workshop dialogue
      dialog meeting fair expo roundtable festival
      """),
    WordList("initiative program project plan campaign scheme framework action mechanism agenda"),
    WordList("alliance partnership coalition group network community"),
    WordList(
      """
      declaration statement communique treaty agreement protocol charter compact memorandum
      convention accord
      """),
    WordList(
      """
      fund bank center institute academy parliament commission committee council organization agency
      ministry union association faculty system
      """),
    WordList("policy principle strategy vision consensus diplomacy"),
  ]
}
