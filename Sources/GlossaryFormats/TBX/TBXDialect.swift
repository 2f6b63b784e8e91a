// The dialects and styles of TBX.

/// A dialect of TBX v3 (ISO 30042:2019), each holding what the one before it does.
package enum TBXDialect: String, CaseIterable, Sendable {
  /// Terms and notes.
  case core = "TBX-Core"
  /// Status, part of speech, subject field.
  case min = "TBX-Min"
  /// Definitions, contexts, sources, term types.
  case basic = "TBX-Basic"
  /// Registers, readings, grammatical number.
  case linguist = "TBX-Linguist"

  /// The modules whose data categories the dialect has.
  var modules: [TBXModule] {
    switch self {
    case .core: []
    case .min: [.min]
    case .basic: [.min, .basic]
    case .linguist: [.min, .basic, .linguist]
    }
  }
}

/// How data categories are written.
package enum TBXStyle: String, CaseIterable, Sendable {
  /// As attributes: `<termNote type="partOfSpeech">`.
  case dca
  /// As elements: `<min:partOfSpeech>`.
  case dct
}

/// A set of data categories, with a namespace of its own in DCT style.
enum TBXModule: String, CaseIterable, Sendable {
  case min
  case basic
  case linguist

  /// The namespace's name.
  var namespace: String { "http://www.tbxinfo.net/ns/\(rawValue)" }

  /// The prefix that is commonly used.
  var prefix: String { self == .linguist ? "ling" : rawValue }
}

/// The namespace of TBX's own elements.
enum TBXNamespace {
  static let core = "urn:iso:std:iso:30042:ed-2"
}
