// What an archive may hold at most.

/// What an archive may hold at most, so that a small file cannot fill the memory.
package struct ArchiveLimits: Sendable {
  /// Entries of the archive, read or not.
  package var entries = InputLimit.archiveEntries.value
  /// Bytes of all entries that are read together, unpacked.
  package var bytes = InputLimit.unpackedSize.value
  /// How many times as long as the archive what is read from it may be, beyond ``freeBytes``.
  package var ratio = InputLimit.unpackedRatio.value
  /// How many bytes may be unpacked whatever the ratio is: short files of one letter pack very well.
  package var freeBytes = 16 << 20

  /// The limits that hold for the process.
  package init() {}
}
