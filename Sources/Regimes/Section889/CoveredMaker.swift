import Vocabulary

/// A producer of covered equipment that a question names: as a party, as the maker of an item, or both.
struct CoveredMaker {
  /// The party's place; nil where only an item's description names the maker.
  let party: Int?
  /// Which of the named producers it is, or belongs to; nil where nobody can say, and then no purpose limits it.
  let maker: CoveredEquipmentContent.Maker?
  /// Whether it is one of them, or a subsidiary or affiliate.
  let isCovered: Ternary
  /// The places of its items.
  let items: [Int]
  /// What says so.
  let because: String
  /// Whether a name alone says so.
  let isByNameAlone: Bool
}
