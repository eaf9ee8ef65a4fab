import ArgumentParser
import Documents
import Licet

/// Against what to screen, and how much to show.
struct ScreeningChoices: ParsableArguments {
  @Option(help: .init("Only this list (us-sdn, us-entity-list …); may be repeated.", valueName: "id"))
  var list: [String] = []

  @Option(help: .init("How many matches to show, those below the threshold too.", valueName: "count"))
  var limit: Int = 10

  /// - Throws: `LicetError.badUsage` for a limit out of range.
  func checkLimit(_ options: inout ScreeningOptions) throws {
    guard (1...Limits.matches).contains(limit) else {
      throw LicetError(
        .badUsage, "the limit \(limit) is out of range", remedy: "give a number from 1 to \(Limits.matches)")
    }
    options.limit = limit
  }

  /// - Throws: `LicetError.badUsage` for a list nobody knows, `notFound` for one that is not loaded.
  func chooseLists(_ options: inout ScreeningOptions, loaded: [ListID], known: [ListID]) throws {
    options.lists = Set(try list.map { try Self.list($0, loaded: loaded, known: known) })
  }

  /// The list that files are said to be of: one that is declared, or a dataset of FollowTheMoney data.
  /// - Throws: `LicetError.badUsage` for a list nobody knows.
  static func listOfFiles(_ text: String, known: [ListID]) throws -> ListID {
    let list = ListID(text)
    return list.isDataset ? list : try Self.list(text, loaded: known, known: known)
  }

  static func list(_ text: String, loaded: [ListID], known: [ListID]) throws -> ListID {
    let list = ListID(text)
    if loaded.contains(list) { return list }
    if known.contains(list) || list.isDataset {
      throw LicetError(
        .notFound, "the list \(text) is not loaded",
        remedy: "load its official file: licet lists import FILE --list \(text)")
    }
    throw LicetError(
      .badUsage, "'\(text.printable)' is no list",
      remedy: NearestWord.remedy(
        for: text, among: Set(loaded + known).map(\.rawValue).sorted(),
        otherwise: "'licet lists status' names them"))
  }
}
