// The words that the rules of American spelling hold for.
//
// Compiled for this project from the general differences between the two spellings; not copied
// from any list.

extension AmericanSpelling {
  private static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func table(_ pairs: String) -> [String: String] {
    let words = pairs.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "=") }
    return Dictionary(
      words.compactMap { pair in
        pair.count == 2 ? (String(pair[0]), String(pair[1])) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Words that no rule covers.
  static let words = table(
    """
    abridgement=abridgment acknowledgement=acknowledgment acknowledgements=acknowledgments
    ageing=aging aluminium=aluminum appal=appall appals=appalls artefact=artifact
    artefacts=artifacts axe=ax cheque=check cheques=checks chequered=checkered cosy=cozy
    counsellor=counselor defence=defense defences=defenses defenceless=defenseless distil=distill
    distils=distills draught=draft draughts=drafts enrol=enroll enrols=enrolls
    enrolment=enrollment enrolments=enrollments enthral=enthrall fulfil=fulfill fulfils=fulfills
    fulfilment=fulfillment furore=furor gramme=gram grammes=grams grey=gray greys=grays
    greyer=grayer greying=graying instal=install instalment=installment instalments=installments
    instil=instill instils=instills jewellery=jewelry judgement=judgment judgements=judgments
    kerb=curb kerbs=curbs kilogramme=kilogram kilogrammes=kilograms licence=license
    licences=licenses licenced=licensed manoeuvre=maneuver manoeuvres=maneuvers
    manoeuvred=maneuvered manoeuvring=maneuvering manoeuvrable=maneuverable moustache=mustache
    offence=offense offences=offenses omelette=omelet practise=practice practised=practiced
    practises=practices practising=practicing pretence=pretense pretences=pretenses
    programme=program programmes=programs pyjamas=pajamas skilful=skillful
    skilfully=skillfully storey=story storeys=stories tyre=tire tyres=tires wilful=willful
    wilfully=willfully woollen=woolen woollens=woolens
    """)

  /// Beginnings that differ, whatever follows.
  static let beginnings = table(
    """
    aeroplane=airplane anaemi=anemi anaesth=anesth archaeolog=archeolog caesarean=cesarean
    diarrhoea=diarrhea encyclopaedi=encyclopedi foetal=fetal foetus=fetus gynaecolog=gynecolog
    haemo=hemo leukaemi=leukemi mediaeval=medieval mould=mold oesophag=esophag oestrogen=estrogen
    orthopaed=orthoped paediatr=pediatr palaeo=paleo plough=plow sceptic=skeptic
    smoulder=smolder sulphat=sulfat sulphi=sulfi sulphur=sulfur
    """)

  /// The length of the longest of ``beginnings``.
  static let longestBeginning = beginnings.keys.map(\.utf8.count).max() ?? 0

  /// Words and stems in `-our` that are `-or` in America.
  static let ourStems = list(
    """
    arbour ardour armour behaviour candour clamour clangour colour demeanour dolour enamour
    endeavour favour fervour flavour glamour harbour honour humour labour misdemeanour neighbour
    odour parlour rancour rigour rumour saviour savour splendour succour tumour valour vapour
    vigour watercolour
    """)

  /// What may stand before a stem of ``ourStems``.
  static let prefixes = ["un", "dis", "mis", "re", "multi", "bi", "tri", "anti", "over"]

  /// Endings of verbs in `-ise` and `-yse` from their `s` on, the longest first.
  static let iseEndings = [
    "sations", "sational", "sation", "sable", "sers", "sing", "sed", "ses", "ser", "se",
  ]

  /// Verbs in `-yse`.
  static let yseVerbs = list(
    """
    analyse breathalyse catalyse dialyse electrolyse hydrolyse overanalyse paralyse psychoanalyse
    reanalyse
    """)

  /// Words in `-ise` that are never `-ize`; those with `a`, `o` or `u` before it (raise, noise,
  /// cruise) and those of four letters need no entry.
  static let neverIze = list(
    """
    advertise advise anise apprise arise camise cerise chastise chemise circumcise clockwise
    coastwise comprise compromise concise contrariwise crise crosswise demise despise devise
    disenfranchise edgewise emprise endwise enfranchise enterprise excise exercise exorcise
    expertise franchise imprecise improvise incise leastwise lengthwise likewise marquise
    merchandise mortise moonrise otherwise paradise piecewise practise precise premise prise
    promise remise reprise revise rightwise sidewise stepwise sunrise supervise surmise surprise
    televise treatise unwise uprise valise widthwise
    """)

  /// Words whose last `l` is doubled before an ending in Britain alone.
  static let singleL = list(
    """
    apparel barrel bevel cancel carol channel chisel counsel cudgel devil dial dishevel duel
    enamel equal fuel funnel gambol gravel grovel initial jewel kennel label level libel marshal
    marvel medal metal model panel parcel pedal pencil peril pistol pummel quarrel refuel relabel
    remodel revel rival sandal shovel shrivel signal snivel snorkel spiral stencil swivel symbol
    tassel tinsel total towel travel trowel tunnel unravel victual yodel
    """)

  /// What may follow a doubled `l`, its second `l` included.
  static let doubledEndings = [
    "led", "ling", "lings", "ler", "lers", "lor", "lors", "lous", "lously", "list", "lists",
  ]

  /// Words in `-re` that are `-er` in America, without it.
  static let reStems = list(
    """
    accout amphitheat calib cent centilit centimet decimet epicent fib hypercent kilolit kilomet
    lit lust louv maneuv meag met microfib millilit millimet mit multicent nanomet nit och
    reconnoit sab saltpet scept sepulch somb spect theat tit
    """)

  /// Words in `-ogue` that are `-og` in comparing, without it.
  static let ogueStems = list("anal apol catal decal dial epil homol monol prol travel trial")
}
