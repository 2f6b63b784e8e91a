// Measurements of speed and growth, printed as ratios.

@main
enum Benchmarks {
  static func main() {}
}
