import Vocabulary

extension Scenario {
  /// The names of the parties that the scenario lists or takes off a list.
  func targetNames(_ listingName: (String) -> String?) -> Set<String> {
    var names: Set<String> = []
    for amendment in amendments + variants.flatMap(\.amendments) {
      switch amendment.change {
      case .listing(let change):
        names.formUnion([change.name] + change.aliases + [change.listing.flatMap(listingName) ?? ""])
      case .removal(let id): names.insert(listingName(id) ?? "")
      case .status, .holding: break
      }
    }
    names.remove("")
    return names
  }
}
