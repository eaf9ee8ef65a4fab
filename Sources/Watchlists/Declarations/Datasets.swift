import Vocabulary

/// Datasets of FollowTheMoney data as lists: each is the list `ftm:DATASET`.
enum Datasets {
  /// - Parameter name: the dataset's own id (`ua_war_sanctions`), or its title, whose words are joined by hyphens.
  static func list(named name: String) -> ListID {
    let isID = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    return ListID(ListID.datasetPrefix + (isID ? name : FoldedName.words(name).joined(separator: "-")))
  }

  /// What can be said of a dataset beforehand; nil where `list` is none.
  static func catalogueEntry(_ list: ListID) -> CatalogueEntry? {
    let name = list.rawValue.dropFirst(ListID.datasetPrefix.count)
    guard list.isDataset, !name.isEmpty, !name.contains(":") else { return nil }
    return CatalogueEntry(
      id: list, title: "Dataset \(name)", publisher: "FollowTheMoney data",
      address: "https://followthemoney.tech/",
      legalEffect: "As the authorities say whose measures the dataset collects", cadence: "P1D",
      count: 1...5_000_000)
  }
}
