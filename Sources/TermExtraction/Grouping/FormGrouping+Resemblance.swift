// Groups names that resemble each other: one inside the other, misspelt, reworded.
internal import TextModel

extension FormGrouping {
  /// Joins a shorter name with the only longer one of the same head that says no more than a region.
  mutating func joinContained() {
    var byHead: [String: [Int]] = [:]
    for index in keys.indices where !keys[index].isAcronym && !keys[index].head.isEmpty {
      let content = keys[index].content.joined(separator: " ")
      byHead["\(keys[index].head)|\(content)", default: []].append(index)
    }
    for (_, same) in byHead.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      joinContained(in: Array(same.prefix(60)))
    }
  }

  private mutating func joinContained(in same: [Int]) {
    for short in same {
      let shortStems = Set(keys[short].stems)
      let isOrdinal = !keys[short].ordinals.isEmpty
      guard keys[short].content.count >= 2 || isOrdinal else { continue }
      let longer = same.filter { long in
        keys[long].stems.count > shortStems.count && shortStems.isSubset(of: keys[long].stems)
          && keys[long].ordinals == keys[short].ordinals && !addsCountry(short, long)
      }
      let roots = Set(longer.map { groups.root($0) })
      if roots.count == 1, let long = longer.first { groups.join(long, short) }
    }
  }

  /// Whether a longer name is about a country more than the shorter one, which says whose it is:
  /// `A Meeting` of a union, `A-China Meeting`.
  private func addsCountry(_ short: Int, _ long: Int) -> Bool {
    keys[short].hasParty && keys[short].countries != keys[long].countries
  }

  /// Joins names of one edition where one says a word more: `Fourth Meeting of the X`,
  /// `Fourth Ministerial Meeting of the X`.
  mutating func joinEditions() {
    var byEdition: [String: [Int]] = [:]
    for index in keys.indices where keys[index].ordinals.count == 1 {
      let ordinals = keys[index].ordinals.map(String.init).joined()
      byEdition["\(ordinals)|\(keys[index].head)", default: []].append(index)
    }
    for (_, same) in byEdition.sorted(by: { $0.key < $1.key }) {
      for (place, left) in same.prefix(40).enumerated() {
        for right in same.prefix(40).dropFirst(place + 1) {
          let (leftStems, rightStems) = (Set(keys[left].stems), Set(keys[right].stems))
          let extra = leftStems.symmetricDifference(rightStems)
          let isPart = leftStems.isSubset(of: rightStems) || rightStems.isSubset(of: leftStems)
          let own = extra.filter { !isRegion($0, left) && !isRegion($0, right) }
          let (short, long) = leftStems.count < rightStems.count ? (left, right) : (right, left)
          if isPart, own.count <= 1, !addsCountry(short, long),
            leftStems.intersection(rightStems).count >= 2
          {
            groups.join(left, right)
          }
        }
      }
    }
  }

  /// Joins the first words of a text's or plan's name with the only whole one that begins so:
  /// `A Declaration`, `A Declaration of the Third B Meeting`.
  mutating func joinBeginnings() {
    var longer: [String: [Int]] = [:]
    for index in forms.indices where !forms[index].isAcronym {
      let words = forms[index].tokens
      let cut = words.firstIndex { ["of", "for", "on", "to", "against"].contains($0.folded) }
      guard let cut, cut >= 2, let head = words[..<cut].last?.base,
        EnglishHeads.strong.contains(head)
      else { continue }
      longer[Mention.key(of: Array(words[..<cut])), default: []].append(index)
    }
    for index in forms.indices {
      guard let all = longer[forms[index].key] else { continue }
      let head = forms[index].head
      let isText =
        EnglishHeads.document.contains(head) || EnglishHeads.initiative.contains(head)
      let whole = isText ? all : all.filter { sharesDocument($0, index) }
      guard let first = whole.first else { continue }
      if Set(whole.map { groups.root($0) }).count == 1 { groups.join(first, index) }
    }
  }

  private func sharesDocument(_ left: Int, _ right: Int) -> Bool {
    let documents = Set(forms[left].mentions.map(\.document))
    return forms[right].mentions.contains { documents.contains($0.document) }
  }

  /// Joins names of which one word is spelt with one letter more, less or other.
  mutating func joinSpellings() {
    var byRest: [String: [(form: Int, stem: String)]] = [:]
    for index in keys.indices where !keys[index].isAcronym && keys[index].stems.count >= 2 {
      for (place, stem) in keys[index].stems.enumerated() where stem.utf8.count >= 6 {
        var rest = keys[index].stems
        rest.remove(at: place)
        byRest[rest.joined(separator: " "), default: []].append((index, stem))
      }
    }
    for (_, same) in byRest.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      for (place, left) in same.prefix(40).enumerated() {
        for right in same.prefix(40).dropFirst(place + 1) {
          let edits = EditDistance.damerau(Array(left.stem.utf8), Array(right.stem.utf8), limit: 1)
          if edits != nil { groups.join(left.form, right.form) }
        }
      }
    }
  }

  /// Joins names that share most of their rare words and whose heads are of one class.
  mutating func joinSimilar() {
    var holders: [String: [Int]] = [:]
    for index in keys.indices where !keys[index].isAcronym {
      for stem in Set(keys[index].stems) { holders[stem, default: []].append(index) }
    }
    var shared: [Pair: Int] = [:]
    for (stem, forms) in holders where forms.count <= Self.rareLimit && forms.count > 1 {
      for (place, left) in forms.enumerated() {
        for right in forms.dropFirst(place + 1)
        where !isHead(stem, left) && !isHead(stem, right) && !isRegion(stem, left)
          && !FormKeyBuilder.lightStems.contains(stem)
        {
          shared[Pair(left: left, right: right), default: 0] += 1
        }
      }
    }
    let weights = holders.mapValues { 1 / (1 + Double($0.count).squareRoot()) }
    let pairs = shared.filter { $0.value >= 2 }.map(\.key).sorted {
      ($0.left, $0.right) < ($1.left, $1.right)
    }
    for pair in pairs where sameHeads(pair) && similarity(pair, weights) >= Self.similarEnough {
      groups.join(pair.left, pair.right)
    }
  }

  private struct Pair: Hashable {
    var left: Int
    var right: Int
  }

  /// A word in more names than this joins none.
  private static let rareLimit = 8
  /// Where more would be joined wrongly than rightly.
  private static let similarEnough = 0.55

  private func isHead(_ stem: String, _ index: Int) -> Bool { keys[index].head == stem }

  private func isRegion(_ stem: String, _ index: Int) -> Bool {
    keys[index].regions.contains(stem) || keys[index].countries.contains(stem)
  }

  private func sameHeads(_ pair: Pair) -> Bool {
    let (left, right) = (keys[pair.left], keys[pair.right])
    if left.ordinals != right.ordinals { return false }
    if left.head == right.head { return true }
    // A summit of a forum is not the forum.
    if left.stems.contains(right.head) || right.stems.contains(left.head) { return false }
    guard let leftClass = left.headClass, leftClass != EnglishHeads.bodyClass else { return false }
    return leftClass == right.headClass
  }

  /// Jaccard's coefficient of the stems, rare ones weighing more and heads little.
  private func similarity(_ pair: Pair, _ weights: [String: Double]) -> Double {
    let left = Set(keys[pair.left].stems)
    let right = Set(keys[pair.right].stems)
    // A region more or less is for `joinContained` to judge.
    if left.symmetricDifference(right).allSatisfy({
      isRegion($0, pair.left) || isRegion($0, pair.right)
    }),
      left != right
    {
      return 0
    }
    func weight(_ stem: String) -> Double {
      let isHead = stem == keys[pair.left].head || stem == keys[pair.right].head
      return (isHead || FormKeyBuilder.lightStems.contains(stem) ? 0.35 : 1) * (weights[stem] ?? 1)
    }
    let both = left.intersection(right).sorted().reduce(0) { $0 + weight($1) }
    let all = left.union(right).sorted().reduce(0) { $0 + weight($1) }
    return all > 0 ? both / all : 0
  }
}
