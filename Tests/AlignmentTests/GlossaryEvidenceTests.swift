// Whether the names of a glossary's concepts lead the aligner.
import Alignment
import DocumentModel
import GlossaryModel
import TestSupport
import Testing
import TextModel

@Suite struct GlossaryEvidenceTests {
  /// Concepts with two English names that have no word in common, and a Chinese one.
  private static let names = [
    ("Silver Orchard Pact", "Almsbury Treaty", "银园公约"),
    ("Harbour Lantern Scheme", "Beacon Plan", "港灯计划"),
    ("Northern Weavers Guild", "Loom Brotherhood", "北织行会"),
    ("Copper Mile Fund", "Tollgate Reserve", "铜里基金"),
    ("Winter Granary Accord", "Cold Barns Compact", "冬仓协定"),
    ("Salt Road Council", "Brine Assembly", "盐道议会"),
    ("Quiet Bells Charter", "Muted Chime Statute", "静钟宪章"),
    ("Glass Ferry Forum", "Crystal Crossing Congress", "玻渡论坛"),
    ("Red Kite Mission", "Scarlet Buzzard Legation", "赤鸢使团"),
    ("Upland Honey Programme", "Moor Nectar Drive", "高蜜方案"),
  ]

  private static let glossary = Glossary(
    name: "test",
    concepts: names.enumerated().map { number, names in
      Concept(
        id: "concept-\(number)",
        terms: [
          Term(text: names.0, language: .english, status: .preferred),
          Term(text: names.1, language: .english, status: .deprecated),
          Term(text: names.2, language: .simplifiedChinese, status: .preferred),
        ])
    })

  /// The source sentences that each target sentence renders.
  private static let groups = [[0], [1, 2], [3], [4], [5, 6], [7], [8, 9]]

  private func english() throws -> Document {
    try SegmentedDocument.make(Self.names.map { "They spoke of the \($0.0)." })
  }

  private func chinese() throws -> Document {
    try SegmentedDocument.make(Self.names.map { "后来谈到\($0.2)。" }, .simplifiedChinese)
  }

  /// Long sentences render one source sentence and short ones two, so that lengths mislead.
  private func target() throws -> Document {
    try SegmentedDocument.make(
      Self.groups.map { group in
        let names = group.map { Self.names[$0].1 }.joined(separator: " and ")
        return group.count > 1
          ? "We heard about \(names) then." : "We heard from everybody about \(names) then."
      })
  }

  /// How many beads are right.
  private func found(_ beads: [Bead]) -> Int {
    Self.groups.indices.count { target in
      beads.contains { $0.source == Self.groups[target] && $0.target == [target] }
    }
  }

  @Test("Sentences with nothing in common but two names of one concept find each other")
  func twoNames() throws {
    let aligner = Aligner(lexicon: nil, concepts: try ConceptFinder(Self.glossary))
    for source in [try english(), try chinese()] {
      let with = aligner.align(source: source, target: try target()).bitext.beads
      let without = Aligner(lexicon: nil).align(source: source, target: try target()).bitext.beads
      #expect(found(with) == Self.groups.count, "\(source.language)")
      #expect(found(without) < Self.groups.count / 2, "\(source.language)")
    }
  }

  @Test("The direction of a pair does not change what the glossary says")
  func mirrored() throws {
    let aligner = Aligner(lexicon: nil, concepts: try ConceptFinder(Self.glossary))
    let beads = aligner.align(source: try target(), target: try chinese()).bitext.beads
    #expect(found(beads.map { Bead(source: $0.target, target: $0.source) }) == Self.groups.count)
  }

  @Test("A reason names both terms as the texts have them, and the reasons still add up")
  func explained() throws {
    let aligner = Aligner(
      lexicon: nil, options: AlignmentOptions(explains: true),
      concepts: try ConceptFinder(Self.glossary))
    for (source, name) in [(try english(), \(String, String, String).0), (try chinese(), \.2)] {
      let beads = aligner.align(source: source, target: try target()).bitext.beads
      for bead in beads {
        let explanation = try #require(bead.explanation)
        let reasons = explanation.evidence.filter { $0.kind == .glossary && $0.weight > 0 }
        #expect(reasons.count == bead.source.count)
        for reason in reasons {
          let names = try #require(Self.names.first { $0[keyPath: name] == reason.source })
          #expect(reason.target == names.1)
        }
        let sum = explanation.evidence.reduce(0) { $0 + $1.weight }
        #expect(abs(sum - explanation.score) < 1e-9)
      }
    }
  }

  @Test("A concept that one text alone names changes no bead and no hash")
  func oneSided() throws {
    let concepts = Self.glossary.concepts.map { concept in
      Concept(id: concept.id, terms: [concept.terms[0]])
    }
    let finder = try ConceptFinder(Glossary(name: "test", concepts: concepts))
    let (source, target) = (try english(), try target())
    #expect(finder.concepts(in: source, and: target).hash == nil)
    #expect(
      Aligner(lexicon: nil, concepts: finder).align(source: source, target: target).bitext.beads
        == Aligner(lexicon: nil).align(source: source, target: target).bitext.beads)
  }

  @Test("The hash changes with what the glossary says about the two texts, and with nothing else")
  func hash() throws {
    let (source, target) = (try english(), try target())
    func hash(_ change: (inout [Concept]) -> Void) throws -> String? {
      var concepts = Self.glossary.concepts
      change(&concepts)
      return try ConceptFinder(Glossary(name: "other", concepts: concepts))
        .concepts(in: source, and: target).hash
    }
    let before = try hash { _ in }
    #expect(before != nil)
    let same: [(inout [Concept]) -> Void] = [
      { $0.reverse() }, { $0[3].note = "a note" }, { $0[3].terms[0].status = .superseded },
      { $0[3].id = "renamed" },
      { $0.append(Concept(id: "new", terms: [Term(text: "unheard of", language: .english)])) },
    ]
    for change in same { #expect(try hash(change) == before) }
    let other: [(inout [Concept]) -> Void] = [
      { $0.removeLast() }, { $0[3].terms.remove(at: 1) },
      { $0[3].terms.append(Term(text: "heard", language: .english)) },
    ]
    for change in other { #expect(try hash(change) != before) }
  }

  @Test("A name that many concepts bear is no evidence")
  func ambiguous() throws {
    var concepts = Self.glossary.concepts
    for index in concepts.indices {
      concepts[index].terms = [
        Term(text: "spoke", language: .english), Term(text: "heard", language: .english),
      ]
    }
    let finder = try ConceptFinder(Glossary(name: "test", concepts: concepts))
    #expect(finder.concepts(in: try english(), and: try target()).hash == nil)
  }

  @Test("A glossary of ten thousand concepts says as much as the ten that the texts name")
  func manyConcepts() throws {
    let others = (0..<10_000).map { number in
      Concept(
        id: "other-\(number)",
        terms: [
          Term(text: "Other \(number) Scheme", language: .english),
          Term(text: "Further \(number) Plan", language: .english),
        ])
    }
    let large = Glossary(name: "large", concepts: others + Self.glossary.concepts)
    let (source, target) = (try chinese(), try target())
    let small = Aligner(lexicon: nil, concepts: try ConceptFinder(Self.glossary))
    #expect(
      Aligner(lexicon: nil, concepts: try ConceptFinder(large))
        .align(source: source, target: target).bitext.beads
        == small.align(source: source, target: target).bitext.beads)
  }
}
