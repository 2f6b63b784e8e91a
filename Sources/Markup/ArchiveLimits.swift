// What an archive may hold at most.

/// What an archive may hold at most, so that a small file cannot fill the memory.
package struct ArchiveLimits: Sendable {
  /// Entries of the archive, read or not.
  package var entries = 10_000
  /// Bytes of all entries that are read together, unpacked.
  package var bytes = 512 << 20
  /// How many times as long as the archive what is read from it may be, beyond ``freeBytes``.
  package var ratio = 200
  /// How many bytes may be unpacked whatever the ratio is: short files of one letter pack very well.
  package var freeBytes = 16 << 20

  /// The usual limits.
  package init() {}
}
