// Works out the places of findings that rules left for later.
import TextModel

/// Works out the places of findings that rules of comparison left for later, so that they need not
/// keep what a person is shown of every place.
enum PendingPlaces {
  /// The findings with all places worked out; without those in documents that cannot be had.
  ///
  /// - Parameter document: Gives a document by its name; asked for each document once.
  static func resolved(
    _ findings: [Finding], _ document: (String) throws -> LintedDocument?
  ) rethrows -> [Finding] {
    var wanted: [String: Set<ByteSpan>] = [:]
    func want(_ place: Place) {
      if place.isPending { wanted[place.document, default: []].insert(place.span) }
    }
    for finding in findings.indices {
      want(findings[finding].place)
      for related in findings[finding].related.indices {
        want(findings[finding].related[related].place)
      }
    }
    guard !wanted.isEmpty else { return findings }
    var places: [String: [ByteSpan: Place]] = [:]
    for name in wanted.keys.sorted() {
      guard let document = try document(name), let spans = wanted[name] else { continue }
      places[name] = Dictionary(
        spans.map { ($0, document.place(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }
    func worked(_ place: Place) -> Place? {
      place.isPending ? places[place.document]?[place.span] : place
    }
    return findings.compactMap { finding in
      guard finding.place.isPending || finding.related.contains(where: \.place.isPending) else {
        return finding
      }
      guard let place = worked(finding.place) else { return nil }
      var finding = finding
      finding.place = place
      finding.related = finding.related.compactMap { related in
        worked(related.place).map { .init(place: $0, message: related.message) }
      }
      return finding
    }
  }
}

extension Finding {
  /// The place of the finding and the related ones.
  package var places: [Place] { [place] + related.map(\.place) }
}
