// How a document is read.
package import DocumentModel
package import Markup
package import TextModel

/// How a document is read.
package struct ReadingOptions: Sendable {
  /// The encoding of a text file; where it is `nil`, the one that the file names, or detected.
  package var encoding: TextEncoding?
  /// Whether invalid bytes are replaced instead of refused.
  package var lossy: Bool
  /// The format; where it is `nil`, what the content and the name show.
  package var format: DocumentFormat?
  /// Whether tracked changes are read as they were before them, instead of as accepted.
  package var original: Bool
  /// The rules by which sentences are divided; where they are `nil`, the project's own.
  package var segmentation: SegmentationRules?
  /// What an archive may hold at most.
  package var archiveLimits = ArchiveLimits()
  /// What an XML part may hold at most.
  package var xmlLimits = XMLLimits()

  /// Creates options.
  package init(
    encoding: TextEncoding? = nil, lossy: Bool = false, format: DocumentFormat? = nil,
    original: Bool = false, segmentation: SegmentationRules? = nil
  ) {
    self.encoding = encoding
    self.lossy = lossy
    self.format = format
    self.original = original
    self.segmentation = segmentation
  }
}
