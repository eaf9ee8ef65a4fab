import Documents
import Licet

/// An error as people read it.
enum ErrorText {
  /// `licet: error: FILE:LINE:COLUMN: what is wrong; what to do`.
  static func line(_ error: LicetError) -> String { "licet: error: \(error.description.printable)" }
}
