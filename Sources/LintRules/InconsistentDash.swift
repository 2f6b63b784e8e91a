// inconsistent-dash
package import Linting
import TextModel

/// Finds names that are joined now with one dash and now with another.
package struct InconsistentDash: CollectionRule {
  package static let description = RuleDescription(
    id: "inconsistent-dash", severity: .warning,
    summary: "One name is joined with different dashes.",
    details: """
      A search for "China-LAC" does not find "China–LAC", and readers wonder whether two things are \
      meant. Compared are names of which each part begins with a capital, within a document and \
      across all documents of a run; what most places have is proposed, the hyphen where they are \
      even. Numbers, quotations and addresses are left alone.
      """,
    fires: .init(
      "The China-LAC Forum met. The China–LAC Forum and the China-LAC plan go on.",
      note: "one en dash among hyphens"),
    silent: .init(
      "The China-LAC Forum met from 2015–2017, it says: “the China–LAC Forum”.",
      note: "the other dashes stand between numbers and in a quotation"),
    remedy: "Write the name with one dash throughout.")

  /// Creates the rule.
  package init() {}

  /// A name with its dash, somewhere in a document that has it with several or not as others do.
  struct Joined {
    /// The dash.
    let dash: String
    let place: Place
    let fix: Fix?
  }

  package func facts(of document: LintedDocument) -> JoinedNames { JoinedNames(of: document) }

  package func findings(across facts: [JoinedNames]) -> [Finding] {
    let mixed = JoinedNames.mixed(facts)
    var names: [UInt64: [Joined]] = [:]
    for document in facts { document.add(mixed, to: &names) }
    let found = names.values.filter { !$0.isEmpty }
      .sorted { $0[0].place < $1[0].place }.compactMap(strays)
    return found.flatMap { $0.mixed.map(finding) } + consistentDocuments(found)
  }

  /// Places in one document that have another dash than most places of the run.
  private struct Group {
    let document: String
    let places: [Joined]
    /// A place that has the dash of most.
    let model: Joined
  }

  /// The strays of one name: in documents that mix dashes, and in those that have one of their own.
  private func strays(of places: [Joined]) -> (mixed: [Group], own: [Group])? {
    let counts = Dictionary(grouping: places, by: \.dash).mapValues(\.count)
    let ranked = counts.sorted {
      // A hyphen before other dashes where they are even.
      ($1.value, $0.key == "-" ? 0 : 1, $0.key) < ($0.value, $1.key == "-" ? 0 : 1, $1.key)
    }
    guard ranked.count > 1, let dash = ranked.first?.key,
      let model = places.first(where: { $0.dash == dash })
    else { return nil }
    let byDocument = Dictionary(grouping: places, by: \.place.document)
    var groups: (mixed: [Group], own: [Group]) = ([], [])
    for document in byDocument.keys.sorted() {
      let all = byDocument[document] ?? []
      let others = all.filter { $0.dash != dash }
      guard !others.isEmpty else { continue }
      let isMixed = others.count < all.count
      let group = Group(
        document: document, places: others,
        model: isMixed ? all.first { $0.dash == dash } ?? model : model)
      if isMixed { groups.mixed.append(group) } else { groups.own.append(group) }
    }
    return groups
  }

  private func finding(of group: Group) -> Finding {
    let first = group.places[0]
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: first.place,
      message:
        "“\(first.place.text)” is written “\(group.model.place.text)” elsewhere; use one dash",
      fixes: fixes(group), related: related(group))
  }

  /// One finding for each document that has a dash of its own throughout.
  private func consistentDocuments(
    _ strays: [(mixed: [Group], own: [Group])]
  ) -> [Finding] {
    let byDocument = Dictionary(grouping: strays.flatMap(\.own), by: \.document)
    return byDocument.keys.sorted().compactMap { document in
      let groups = (byDocument[document] ?? []).sorted { $0.places[0].place < $1.places[0].place }
      guard let first = groups.first else { return nil }
      guard groups.count > 1 else { return finding(of: first) }
      let place = first.places[0].place
      return Finding(
        rule: Self.description.id, severity: Self.description.severity, place: place,
        message: "“\(place.text)” and \(groups.count - 1) more have another dash than in other "
          + "documents (“\(first.model.place.text)”); use one",
        fixes: groups.flatMap(fixes),
        related: [.init(place: first.model.place, message: "“\(first.model.place.text)” here")]
          + groups.dropFirst().map {
            .init(place: $0.places[0].place, message: "“\($0.places[0].place.text)” here")
          })
    }
  }

  private func related(_ group: Group) -> [Finding.Related] {
    let model = group.model.place
    return [.init(place: model, message: "written “\(model.text)” here")]
      + group.places.dropFirst().map {
        .init(place: $0.place, message: "“\($0.place.text)” again")
      }
  }

  private func fixes(_ group: Group) -> [Fix] {
    group.places.compactMap { joined in
      joined.fix.map { Fix(span: $0.span, replacement: group.model.dash, isSafe: true) }
    }
  }
}
