// Puts the names of both languages together.
internal import DocumentModel
internal import GlossaryModel
internal import TextModel

/// Groups of English names with the Chinese names that were linked to them.
struct LinkedGroups {
  private let english: EnglishConcepts
  private let chinese: ChineseConcepts
  private let documents: [ExtractionDocument]
  private var groups: ConceptGroups
  private var groupOfForm: [Int]
  /// For each Chinese text that is linked: the group of the surest link, and all its places.
  private var owners: [String: Int] = [:]
  private var places: [String: Set<GroupMember.Place>] = [:]
  private var scores: [String: Double] = [:]

  init(english: EnglishConcepts, chinese: ChineseConcepts, documents: [ExtractionDocument]) {
    self.english = english
    self.chinese = chinese
    self.documents = documents
    var groupOfForm = [Int](repeating: 0, count: english.forms.count)
    var keys: [FormKey] = []
    for (index, group) in english.groups.enumerated() {
      for form in group { groupOfForm[form] = index }
      guard var key = group.first.map({ english.keys[$0] }) else { continue }
      for form in group.dropFirst() { key.absorb(english.keys[form]) }
      keys.append(key)
    }
    self.groupOfForm = groupOfForm
    groups = ConceptGroups(keys: keys)
  }

  /// Takes links in, the surest first: two groups that one Chinese name renders become one, where
  /// their heads agree and nothing speaks against it.
  mutating func join(_ links: [ChineseLinker.Link]) {
    for link in links {
      let group = groupOfForm[link.form]
      if let owner = owners[link.text] {
        let isSame = owner == group
        if !isSame, headsAgree(owner, group), link.score >= 1 { groups.join(owner, group) }
      } else {
        owners[link.text] = group
        scores[link.text] = link.score
      }
      places[link.text, default: []].insert(link.place)
    }
    for (name, other) in chinese.equivalents {
      let owner = owners[name] ?? owners[other]
      guard let owner else { continue }
      for text in [name, other] where owners[text] == nil && !text.utf8.allSatisfy({ $0 < 0x80 }) {
        owners[text] = owner
      }
      if let first = owners[name], let second = owners[other], headsAgree(first, second) {
        groups.join(first, second)
      }
    }
  }

  /// Takes links between two English renderings in.
  mutating func join(_ links: [RenderingLinker.Link]) {
    for link in links { groups.join(groupOfForm[link.left], groupOfForm[link.right]) }
  }

  private func headsAgree(_ left: Int, _ right: Int) -> Bool {
    let leftHeads = Set(english.groups[left].map { english.keys[$0].head })
    return english.groups[right].contains { leftHeads.contains(english.keys[$0].head) }
  }

  /// The groups with the names of both languages; Chinese names that no link holds stand alone where
  /// their score is high enough.
  mutating func groups(chineseThreshold: Double) -> [ConceptAssembly.Group] {
    var textsOfRoot: [Int: [String]] = [:]
    for (text, owner) in owners.sorted(by: { $0.key < $1.key }) {
      textsOfRoot[groups.root(owner), default: []].append(text)
    }
    let forms = Dictionary(
      chinese.forms.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    let sets = groups.sets().filter { set in
      !set.allSatisfy(english.plain.contains) || set.contains { textsOfRoot[$0] != nil }
    }
    let result: [ConceptAssembly.Group] = sets.map { set in
      let own = set.flatMap { english.groups[$0] }.sorted()
      let linked = (set.first.flatMap { textsOfRoot[$0] } ?? []).map { member($0, forms[$0]) }
      let members = own.map { GroupMember(english.forms[$0], key: english.keys[$0]) } + linked
      return ConceptAssembly.Group(
        members: members, type: english.type(of: own), bonus: members.count > 1 ? 0.2 : 0)
    }
    return result + unlinked(chineseThreshold)
  }

  /// The Chinese names that no link holds, those of one thing together.
  private func unlinked(_ threshold: Double) -> [ConceptAssembly.Group] {
    let linked = PlaceCover(Set(places.values.joined()))
    var clusters = ChineseClusters(chinese.equivalents)
    // The English names of what is linked have its Latin letters already.
    let linkedRoots = Set(owners.keys.map { clusters.root($0) })
    var groupOfRoot: [String: Int] = [:]
    var groups: [[ChineseForm]] = []
    for form in chinese.forms
    where owners[form.text] == nil && form.score >= threshold
      && (form.isSeries || !form.places.allSatisfy(linked.holds))
    {
      let root = clusters.root(form.text)
      if form.isAcronym, linkedRoots.contains(root) { continue }
      if let group = groupOfRoot[root] {
        groups[group].append(form)
      } else {
        groupOfRoot[root] = groups.count
        groups.append([form])
      }
    }
    return groups.map { forms in
      ConceptAssembly.Group(
        members: forms.map { GroupMember($0, language: language($0)) }, type: type(of: forms))
    }
  }

  /// The type of the fullest of some names.
  private func type(of forms: [ChineseForm]) -> ConceptType {
    let fullest = forms.filter { !$0.isAcronym }.max {
      ($0.text.utf8.count, $1.text) < ($1.text.utf8.count, $0.text)
    }
    return fullest.map(chinese.type(of:)) ?? .organization
  }

  private func member(_ text: String, _ form: ChineseForm?) -> GroupMember {
    var merged = ChineseForm(
      text: text, places: form?.places ?? [], score: form?.score ?? 0,
      isAcronym: form?.isAcronym ?? false, reasons: form?.reasons ?? [])
    let all = Set(merged.places).union(places[text] ?? [])
    merged.places = all.sorted { ($0.document, $0.span) < ($1.document, $1.span) }
    if let score = scores[text] {
      merged.reasons.append("renders the English name in aligned sentences")
      merged.score = max(merged.score, (score * 200).rounded() / 100)
    }
    return GroupMember(merged, language: language(merged))
  }

  private func language(_ form: ChineseForm) -> LanguageTag {
    form.places.first.map { documents[$0.document].document.language } ?? .simplifiedChinese
  }
}
