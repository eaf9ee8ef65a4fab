public import Vocabulary

/// A named set of items (`schema: item-list`), such as Supp. No. 2 to part 744.
public struct ItemListContent: LawContent {
  public static let schema = "item-list"
  public let items: ItemSet

  public init(_ fields: inout Fields) throws(LicetError) { items = try fields.items("items") }
}
