// How the program ends: the message and the exit status of every kind of fault.
import ArgumentParser
import BitextFormats
import DocumentReaders
import EmbeddingClient
import Evaluation
import GlossaryFormats
import GlossaryModel
import Glibc
import Lexicon
import Linting
import Markup
import TextModel
import Workspace

/// The exit statuses that scripts rely on.
enum ExitStatus {
  /// Done, and something was found: a look-up without a hit, stale files.
  static let found = ExitCode(1)
  /// Bad arguments or unusable input.
  static let unusable: Int32 = 2
  /// A fault in the program itself.
  static let fault: Int32 = 70
}

/// Ends the program.
enum ProgramEnd {
  /// Prints what `error` says to where it belongs and exits with its status.
  static func end(with error: any Error) -> Never {
    switch error {
    case let code as ExitCode: exit(code.rawValue)
    case let error as any UnusableInput:
      Console.message("isogloss: \(error)")
      exit(ExitStatus.unusable)
    default: endOfParsing(error)
    }
  }

  /// Errors of the argument parser: help and version are results, all else is a bad argument.
  private static func endOfParsing(_ error: any Error) -> Never {
    let text = Isogloss.fullMessage(for: error)
    switch Isogloss.exitCode(for: error) {
    case .success:
      Console.result(text + "\n")
      exit(0)
    case .validationFailure:
      Console.message(text)
      exit(ExitStatus.unusable)
    default:
      Console.message("isogloss: a fault in the program: \(text)")
      exit(ExitStatus.fault)
    }
  }
}

/// Errors that say what is wrong with what the user gave, in one line.
protocol UnusableInput: Error, CustomStringConvertible {}

extension RevisionError: UnusableInput {}
extension WorkspaceError: UnusableInput {}
extension XMLError: UnusableInput {}
extension BitextFormatError: UnusableInput {}
extension DecodingError: UnusableInput {}
extension DocumentError: UnusableInput {}
extension EmbeddingError: UnusableInput {}
extension EvaluationError: UnusableInput {}
extension GlossaryError: UnusableInput {}
extension GlossaryFormatError: UnusableInput {}
extension LexiconError: UnusableInput {}
extension MarkupError: UnusableInput {}
extension BaselineError: UnusableInput {}
