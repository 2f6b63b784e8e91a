// Writes units as two line-parallel files.
internal import TextModel

/// Writes units as two plain text files, in which lines of the same number render each other.
struct MosesUnitWriter: UnitWriter {
  let origin: UnitOrigin

  var suffixes: [String] {
    let isOne = origin.source == origin.target
    return isOne
      ? [".source.\(origin.source)", ".target.\(origin.target)"]
      : [".\(origin.source)", ".\(origin.target)"]
  }

  func begin(_ out: inout [[UInt8]]) {}

  func write(_ unit: BilingualUnit, to out: inout [[UInt8]]) {
    guard let target = unit.target, out.count == 2 else { return }
    Self.append(unit.source, to: &out[0])
    Self.append(target, to: &out[1])
  }

  /// Some programs end a line at U+0085, U+2028 and U+2029 too, which would put the files out of step.
  private static func append(_ text: UnitText, to out: inout [UInt8]) {
    let start = out.count
    text.appendLine(to: &out)
    out.append(0x0A)
    for index in start..<out.count where out[index] == 0xC2 || out[index] == 0xE2 {
      let isNextLine = out[index] == 0xC2 && out[index + 1] == 0x85
      let isSeparator =
        out[index] == 0xE2 && index + 2 < out.count && out[index + 1] == 0x80
        && (out[index + 2] == 0xA8 || out[index + 2] == 0xA9)
      guard isNextLine || isSeparator else { continue }
      for place in index..<(index + (isNextLine ? 2 : 3)) { out[place] = 0x20 }
    }
  }
}
