// Irregular English forms and their bases.

extension EnglishWords {
  /// Irregular English forms and the base that each is led back to.
  ///
  /// Own list, from common knowledge of English grammar: on each line the base first.
  static let irregularForms: [String: String] = {
    var result: [String: String] = [:]
    for line in irregularLines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let base = words.first else { continue }
      for form in words.dropFirst() where result[form] == nil { result[form] = base }
    }
    return result
  }()

  private static let irregularLines = """
    go goes went gone
    buy bought
    think thought
    bring brought
    catch caught
    teach taught
    seek sought
    fight fought
    say said
    tell told
    sell sold
    hold held
    find found
    bind bound
    wind wound
    stand stood
    understand understood
    get got gotten
    sit sat
    run ran
    begin began begun
    drink drank drunk
    sing sang sung
    swim swam swum
    ring rang rung
    come came
    become became
    overcome overcame
    see saw seen
    give gave given
    forgive forgave forgiven
    take took taken
    undertake undertook undertaken
    shake shook shaken
    mistake mistook mistaken
    know knew known
    grow grew grown
    throw threw thrown
    blow blew blown
    draw drew drawn
    withdraw withdrew withdrawn
    fly flew flown
    eat ate eaten
    fall fell fallen
    write wrote written
    ride rode ridden
    drive drove driven
    rise rose risen
    arise arose arisen
    speak spoke spoken
    break broke broken
    steal stole stolen
    freeze froze frozen
    choose chose chosen
    wear wore worn
    tear tore torn
    bear bore born borne
    swear swore sworn
    forget forgot forgotten
    forbid forbade forbidden
    bite bit bitten
    hide hid hidden
    beat beaten
    leave left
    keep kept
    sleep slept
    weep wept
    sweep swept
    creep crept
    leap leapt
    feel felt
    kneel knelt
    deal dealt
    dwell dwelt
    mean meant
    lean leant
    meet met
    lead led
    feed fed
    flee fled
    breed bred
    bleed bled
    lose lost
    shoot shot
    send sent
    spend spent
    lend lent
    bend bent
    build built
    burn burnt
    learn learnt
    dream dreamt
    spill spilt
    spoil spoilt
    smell smelt
    hear heard
    make made
    pay paid
    lay laid
    lie lain lying
    die dying
    tie tying
    hang hung
    dig dug
    stick stuck
    strike struck
    swing swung
    cling clung
    fling flung
    wring wrung
    sting stung
    win won
    spin spun
    spit spat
    sink sank sunk
    shrink shrank shrunk
    spring sprang sprung
    stink stank stunk
    light lit
    slide slid
    shine shone
    wake woke woken
    bid bade bidden
    tread trod trodden
    weave wove woven
    undergo underwent undergone
    grind ground
    sew sewn
    show shown
    prove proven
    child children
    man men
    woman women
    person people persons
    foot feet
    tooth teeth
    mouse mice
    goose geese
    ox oxen
    wife wives
    knife knives
    life lives
    leaf leaves
    thief thieves
    wolf wolves
    half halves
    good better best
    bad worse worst
    far farther further
    """
}
