// Measurements of speed and growth; run one with `swift run -c release Benchmarks NAME`.

@main
enum Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "alignment": try AlignmentBenchmark.run(Array(arguments.dropFirst()))
    case "convert": try ConvertBenchmark.run(Array(arguments.dropFirst()))
    case "growth": try GrowthBenchmark.run(Array(arguments.dropFirst()))
    case "hostile": try HostileBenchmark.run()
    case "lint": try LintBenchmark.run(Array(arguments.dropFirst()))
    case "lookup": try LookupBenchmark.run(Array(arguments.dropFirst()))
    case "matching": try MatchingBenchmark.run(Array(arguments.dropFirst()))
    case "normalize": try NormalizationBenchmark.run()
    case "segmentation": try SegmentationBenchmark.run(Array(arguments.dropFirst()))
    case "start": try StartBenchmark.run(Array(arguments.dropFirst()))
    case "xml": try XMLBenchmark.run(Array(arguments.dropFirst()))
    default:
      print(
        """
        usage: Benchmarks growth … | start … | hostile | alignment … | normalize | segmentation FILE… \
        | lint [speed [chinese] | files | memory MEGABYTES] | convert [MEGABYTES] [tmx|xliff|po|tsv …] | lookup [CONCEPTS] [PROGRAM] | matching [LEXICON] | xml FILE
        """)
    }
  }
}
