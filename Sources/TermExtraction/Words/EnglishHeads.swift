// The nouns that official names end in, by kind.
//
// Origin: compiled for this project from the titles of meetings, bodies, plans and texts in
// communiqués of international organizations; common nouns, no entry is a name.

/// The nouns that official names end in, by kind.
enum EnglishHeads {
  /// Meetings and series of meetings.
  static let forum = WordList(
    """
    assembly award awards camp colloquium conference conferences congress consultation consultations
    convention day decade dialogue dialogues exhibition exhibitions expo exposition fair festival
    fora forum forums games hearing meeting meetings olympics plenary prize roundtable seminar
    seminars session sub-forum subforum summit summits symposium week workshop workshops
    """)

  /// Things that are planned and carried out.
  static let initiative = WordList(
    """
    accelerator action agenda appeal architecture assessment campaign challenge cooperation drive evaluation
    exercise fellowship fellowships framework initiative initiatives label ecolabel masterplan
    mission package pilot plan plans platform pledge program programme programmes programs project
    projects review roadmap scheme scholarship scholarships strategy
    """)

  /// Texts that are agreed on or proclaimed.
  static let document = WordList(
    """
    accord accords act agreement agreements amendment arrangement blueprint charter code communique communiqué
    compact consensus constitution convention covenant declaration directive guide guideline
    guidelines handbook manual memorandum outline outlook pact paper plan protocol regulation
    regulations report resolution rules standard standards statement survey toolkit treaty
    """)

  /// Bodies with members or staff, and money that is managed.
  static let organization = WordList(
    """
    academy agency alliance association authority bank banks board bonds bureau center centers
    centre centres chamber classrooms club coalition college commission committee commonwealth
    community company confederation consortium corporation corps council court department directorate
    endowment facility faculty federation force forces foundation fund funds government group
    hospital hub institute institutes institution laboratories laboratory league library loan loans
    market mechanism mechanisms ministry movement museum nations network news observatory office operators
    organisation organization panel parliament partnership partnerships party presidency quartet
    registry school secretariat senate service services society states system task-force taskforce
    team teams tribunal trust union unit university
    """)

  /// Principles and lines of policy.
  static let policy = WordList(
    """
    approach concept diplomacy doctrine goal goals policies policy principle principles strategy
    spirit target targets vision
    """)

  /// Things that are built.
  static let project = WordList(
    """
    airport base belt bridge cable canal corridor dam expressway farm grid harbor harbour highway
    interconnector line link metro mine park pipeline pipelines plant port railway reservoir road
    satellite station telescope terminal tunnel zone
    """)

  /// All of them.
  static let all = forum.union(initiative).union(document).union(organization).union(policy)
    .union(project)

  /// Those that make a name of what they end; the rest needs more evidence.
  static let strong = all.subtracting(
    WordList(
      """
      act action approach arrangement authority base cable company cooperation department drive
      force forces goal goals government grid harbor harbour library line link mine mission
      nations order paper park party presidency regulation resolution rules service services
      standard standards states target targets unit zone
      """))

  /// Those after which `for`, `on`, `against`, `to`, `between` or `among` may go on with the name.
  static let withPreposition = all.subtracting(
    WordList(
      """
      airport base belt bridge cable canal company dam expressway farm grid harbor harbour highway
      line link mine nations park pipeline pipelines plant port railway road satellite states station
      """))

  /// Those that end names written in lower case.
  static let lowercase = WordList(
    """
    accord agreement alliance bank banks bonds camp campaign center centers centre centres community compact
    conference conferences consensus convention cooperation declaration dialogue dialogues diplomacy
    exhibition expo fair fellowship festival forum forums framework fund funds initiative
    initiatives institute institutes laboratories mechanism mechanisms meeting meetings network networks partnership plan
    plans policies policy principle program programme programmes programs project projects
    roadmap scheme scholarships seminar seminars strategies strategy summit summits symposium system treaty
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
