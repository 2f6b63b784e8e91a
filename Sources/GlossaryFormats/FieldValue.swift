// Words of other programs for the values of fields.
internal import GlossaryModel

/// Values of fields as they are written.
enum FieldValue {
  /// The status that a word of another program stands for; `nil` where it says nothing of the kind.
  ///
  /// `preferredTerm-admn-sts` and `preferredTerm` are TBX's; `notRecommended`, `obsolete` are those
  /// of TBX's older usage status, `forbidden` and `approved` those of translation tools.
  static func status(_ text: String) -> TermStatus? {
    var word = TBXDatatype.collapsed(text).lowercased()
    for ending in ["-admn-sts", "term"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
    }
    word = word.replacing("-", with: "").replacing(" ", with: "").replacing("_", with: "")
    switch word {
    case "preferred", "approved", "mandatory", "standardized", "recommended": return .preferred
    case "admitted", "allowed", "legal", "accepted", "permitted": return .admitted
    case "deprecated", "forbidden", "notrecommended", "prohibited", "rejected", "donotuse":
      return .deprecated
    case "superseded", "obsolete": return .superseded
    default: return nil
    }
  }
}
