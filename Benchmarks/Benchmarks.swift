// Measurements of speed and growth; run one with `swift run -c release Benchmarks NAME`.

@main
enum Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "alignment": try AlignmentBenchmark.run(Array(arguments.dropFirst()))
    case "normalize": try NormalizationBenchmark.run()
    case "segmentation": try SegmentationBenchmark.run(Array(arguments.dropFirst()))
    case "xml": try XMLBenchmark.run(Array(arguments.dropFirst()))
    default: print("usage: Benchmarks normalize | alignment … | segmentation FILE… | xml FILE")
    }
  }
}
