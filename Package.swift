// swift-tools-version: 6.2
import PackageDescription

/// The language settings that every Swift target shares.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

/// The test target of `target`; its fixtures are read from the source tree.
func tests(_ target: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: target + "Tests", dependencies: dependencies + ["TestSupport"], exclude: ["Fixtures"],
    swiftSettings: settings)
}

let package = Package(
  name: "isogloss",
  products: [.executable(name: "isogloss", targets: ["IsoglossCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Floor 0: system libraries and C shims.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CICUShim", dependencies: ["CICU"]),
    .target(name: "CXMLShim", dependencies: ["CLibXML2"]),
    .target(name: "CHTTPShim", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

    // Floor 1.
    .target(name: "ICUText", dependencies: ["CICUShim"], swiftSettings: settings),
    .target(
      name: "Markup", dependencies: ["CArchive", "CMarkGFM", "CXMLShim"], swiftSettings: settings),

    // Floor 2.
    .target(
      name: "TextModel", dependencies: ["ICUText", "CSnowball", "CMessageDigest"],
      swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),

    // Floor 3.
    .target(
      name: "DocumentModel", dependencies: ["TextModel", "ICUText"], swiftSettings: settings),
    .target(name: "GlossaryModel", dependencies: ["TextModel", yams], swiftSettings: settings),
    .target(name: "Lexicon", dependencies: ["TextModel", "ICUText"], swiftSettings: settings),

    // Floor 4.
    .target(
      name: "DocumentReaders", dependencies: ["DocumentModel", "TextModel", "Markup"],
      swiftSettings: settings),
    .target(
      name: "BitextFormats", dependencies: ["DocumentModel", "TextModel", "Markup"],
      resources: [.embedInCode("Page")], swiftSettings: settings),
    .target(
      name: "GlossaryFormats", dependencies: ["GlossaryModel", "Markup", "TextModel"],
      swiftSettings: settings),
    .target(
      name: "TermMatching", dependencies: ["GlossaryModel", "Lexicon", "TextModel", "ICUText"],
      swiftSettings: settings),
    .target(
      name: "GlossaryStore", dependencies: ["GlossaryModel", "TextModel", grdb],
      swiftSettings: settings),

    // Floor 5.
    .target(
      name: "Alignment",
      dependencies: [
        "DocumentModel", "GlossaryModel", "Lexicon", "TermMatching", "TextModel", "ICUText",
      ],
      resources: [.embedInCode("Weights")], swiftSettings: settings),

    .target(
      name: "WordAlignment", dependencies: ["DocumentModel", "Lexicon", "TextModel", "ICUText"],
      swiftSettings: settings),

    // Floor 6.
    .target(
      name: "EmbeddingClient", dependencies: ["Alignment", "TextModel", "CHTTPShim"],
      swiftSettings: settings),
    .target(
      name: "TermExtraction",
      dependencies: [
        "DocumentModel", "GlossaryModel", "Lexicon", "TextModel", "WordAlignment", "ICUText",
      ],
      swiftSettings: settings),

    // Floor 7.
    .target(
      name: "Linting",
      dependencies: [
        "DocumentModel", "GlossaryModel", "Lexicon", "TermMatching", "TextModel", "ICUText",
      ],
      swiftSettings: settings),

    // Floor 8.
    .target(
      name: "LintRules",
      dependencies: [
        "DocumentModel", "GlossaryModel", "Lexicon", "Linting", "TermExtraction", "TermMatching",
        "TextModel",
      ],
      swiftSettings: settings),
    .target(
      name: "LintReporting", dependencies: ["Linting", "TextModel"], swiftSettings: settings),
    .target(
      name: "Evaluation", dependencies: ["Alignment", "DocumentModel", "TextModel"],
      swiftSettings: settings),

    // Floor 9.
    .target(
      name: "Workspace",
      dependencies: [
        "Alignment", "BitextFormats", "DocumentModel", "DocumentReaders", "EmbeddingClient",
        "GlossaryFormats", "GlossaryModel", "GlossaryStore", "Lexicon", "LintRules", "Linting",
        "Markup", "TermExtraction", "TermMatching", "TextModel",
        "WordAlignment",
        "ICUText", yams,
      ],
      resources: [.embedInCode("Schemas")], swiftSettings: settings),

    // Floor 10.
    .executableTarget(
      name: "IsoglossCLI",
      dependencies: [
        "Alignment", "BitextFormats", "DocumentModel", "DocumentReaders", "EmbeddingClient",
        "Evaluation", "GlossaryFormats",
        "GlossaryModel", "Lexicon", "LintReporting", "LintRules", "Linting", "Markup",
        "TermMatching", "TextModel", "WordAlignment",
        "Workspace", argumentParser,
      ],
      swiftSettings: settings),

    // Measurements and tests.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Alignment", "DocumentModel", "DocumentReaders", "Evaluation", "GlossaryModel", "ICUText",
        "Lexicon", "LintRules", "Linting", "Markup", "TermMatching", "TextModel", "Workspace",
      ],
      path: "Benchmarks", swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "Alignment", "BitextFormats", "DocumentModel", "DocumentReaders", "Evaluation",
        "GlossaryFormats", "GlossaryModel", "GlossaryStore", "ICUText", "Lexicon", "LintRules",
        "Linting", "Markup", "TermExtraction", "TermMatching", "TestSupport", "TextModel",
        "WordAlignment", "Workspace",
      ],
      path: "Fuzzing", swiftSettings: settings),
    tests("ICUText", "ICUText"),
    tests("Markup", "Markup"),
    tests("TextModel", "TextModel", "ICUText"),
    tests("DocumentModel", "DocumentModel", "TextModel"),
    tests("GlossaryModel", "GlossaryModel", "TextModel"),
    tests("Lexicon", "Lexicon"),
    tests("DocumentReaders", "DocumentReaders", "DocumentModel", "Markup", "TextModel"),
    tests("BitextFormats", "BitextFormats", "DocumentModel", "TextModel"),
    tests("GlossaryFormats", "GlossaryFormats", "GlossaryModel", "Markup", "TextModel"),
    tests("TermMatching", "TermMatching", "GlossaryModel", "Lexicon", "TextModel"),
    tests("GlossaryStore", "GlossaryStore", "GlossaryModel", "TextModel"),
    tests(
      "Alignment", "Alignment", "DocumentModel", "DocumentReaders", "Evaluation", "GlossaryModel",
      "Lexicon", "TextModel"),
    tests("EmbeddingClient", "EmbeddingClient"),
    tests("WordAlignment", "WordAlignment", "Evaluation", "Lexicon", "TextModel"),
    tests(
      "TermExtraction", "TermExtraction", "DocumentModel", "DocumentReaders", "Evaluation",
      "GlossaryModel", "Lexicon", "TextModel"),
    tests(
      "Linting", "Linting", "DocumentModel", "DocumentReaders", "GlossaryModel", "TermMatching",
      "TextModel"),
    tests(
      "LintRules", "LintRules", "Linting", "Alignment", "DocumentModel", "DocumentReaders",
      "GlossaryModel", "Lexicon", "TextModel", "WordAlignment"),
    tests("LintReporting", "LintReporting", "Linting", "TextModel"),
    tests("Evaluation", "Evaluation", "Alignment"),
    tests(
      "Workspace", "Workspace", "Alignment", "BitextFormats", "DocumentModel", "DocumentReaders",
      "TextModel"),
    tests("IsoglossCLI"),
    tests("Fuzzing"),
  ],
  cxxLanguageStandard: .cxx17
)
