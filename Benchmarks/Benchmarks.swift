// Measurements of speed and growth, printed as ratios.

@main
enum Benchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "alignment": try AlignmentBenchmark.run(Array(arguments.dropFirst()))
    default: print("usage: Benchmarks alignment …")
    }
  }
}
