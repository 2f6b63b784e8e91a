// stub until extraction lands
struct CandidateBuilder {
  let workspace: Workspace
  let lexicon: OpenLexicon?
  func check(pairs: [Pair]) throws -> BuildReport.TermsResult {
    .init(file: workspace.candidatesFile, outcome: .stale)
  }
  func build(pairs: [Pair], everything: Bool) throws -> BuildReport.TermsResult {
    .init(file: workspace.candidatesFile, outcome: .stale)
  }
}
