// How many of a careful reader's inconsistencies the rules find in the sample.
import FoundationEssentials
import LintRules
import Linting
import TestSupport
import Testing

@Suite struct InconsistencyRecallTests {
  /// One line of the reader's list.
  private struct Listed {
    let kind: String
    let left: (document: String, form: String)
    let right: (document: String, form: String)
  }

  private static func list() throws -> [Listed] {
    let file = RepositoryPaths.fixtures("LintRules").appending(path: "inconsistencies.tsv")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
      .filter { $0.count >= 5 }
      .map { Listed(kind: $0[0], left: ($0[1], $0[2]), right: ($0[3], $0[4])) }
  }

  private static func findings() throws -> [Finding] {
    let rules = Rules.all
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection,
      suppressionRules: rules.suppression, knownRules: Rules.all.ids)
    return run.findings(of: try SampleDocuments.all().map { run.look(at: $0) })
  }

  /// Whether a finding has a place in the form's document that holds it, or most of it.
  ///
  /// The place of a list's mark is the mark; the list has the words after it too.
  private static func covers(
    _ finding: Finding, _ item: (document: String, form: String), _ kind: String
  ) -> Bool {
    ([finding.place] + finding.related.map(\.place)).contains { place in
      guard place.document == item.document else { return false }
      if kind == "enumeration", item.form.hasPrefix(place.text), place.line.contains(item.form) {
        return true
      }
      return place.text.contains(item.form)
        || item.form.contains(place.text) && place.text.utf8.count * 2 >= item.form.utf8.count
    }
  }

  @Test("What a careful reader of the sample marks is found, as far as it was when last counted")
  func recall() throws {
    let findings = try Self.findings()
    let list = try Self.list()
    let found = list.count { item in
      findings.contains {
        Self.covers($0, item.left, item.kind) && Self.covers($0, item.right, item.kind)
      }
    }
    #expect(list.count == 174)
    #expect(found >= 115, "\(found) found with \(findings.count) findings")
  }
}
