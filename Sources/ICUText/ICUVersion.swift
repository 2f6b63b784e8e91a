// The version of the ICU library in use.
internal import CICUShim

/// The ICU library that does the text work.
package enum ICULibrary {
  /// ICU's version, such as `72.1`.
  package static var version: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
      buffer.initialize(repeating: 0)
      isogloss_icu_version(buffer.baseAddress)
      return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
