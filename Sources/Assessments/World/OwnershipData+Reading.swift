public import Foundation
import Ownership
import Vocabulary
import Watchlists

extension OwnershipData {
  /// Reads ownership data of any form that is known: BODS, GLEIF, a table, or parties and holdings as JSON.
  /// - Throws: `LicetError` with file and place where it can't be read.
  public static func read(_ url: URL) throws -> OwnershipData {
    let input = try InputFile(contentsOf: url)
    let file = try OwnershipFile(Data(input.bytes), file: input.name)
    return OwnershipData(file.graph, hash: input.sha256)
  }
}
