import Documents
import Licet

extension DataOptions {
  /// The listing of this id.
  /// - Throws: `LicetError.notFound` where the lists hold none.
  func listing(_ id: String, in surroundings: Surroundings) throws -> Listing {
    let world = try world(in: surroundings)
    if let listing = world.listing(id) { return listing }
    let list = ListID(ofListing: id)
    let remedy =
      world.lists.contains { $0.id == list }
      ? "'licet screen NAME --list \(list)' prints the ids of listings"
      : "'licet lists status' names the lists loaded"
    throw LicetError(.notFound, "no listing '\(id.printable)' is loaded", remedy: remedy)
  }
}
