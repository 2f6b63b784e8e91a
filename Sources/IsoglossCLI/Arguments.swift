// How values of the program's own types are read from the command line.
import ArgumentParser
import DocumentReaders
import TextModel

extension LanguageTag: ExpressibleByArgument {
  /// Reads a BCP 47 tag.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// Reads one of the usual names of an encoding.
  public init?(argument: String) {
    self.init(name: argument)
  }
}

extension DocumentFormat: ExpressibleByArgument {
  /// Reads the name of a format, or the usual ending of its files.
  public init?(argument: String) {
    self.init(name: argument)
  }
}
