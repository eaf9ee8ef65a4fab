import Vocabulary

/// What an entry of the Entity List requires a license for, read from our labels or the publisher's sentence.
struct EntryRequirement {
  /// Items the entry leaves out.
  enum Carved: String {
    case nothing
    case foodAndMedicine
  }

  let coversAllItems: Bool
  let carved: Carved

  init(_ text: String?) {
    let text = (text ?? "").lowercased().replacing("-", with: " ")
    coversAllItems = text.isEmpty || text.contains("all items") || text.contains("items subject to the ear")
    let names = ["food", "medicine"].allSatisfy(text.contains)
    carved = names && (text.contains("except") || text.contains("other than")) ? .foodAndMedicine : .nothing
  }

  /// Whether it covers the item.
  func covers(_ item: Item, isFoodOrMedicine: Ternary) -> Ternary {
    guard carved == .foodAndMedicine, item.classification == .ear99 else { return .yes }
    return !isFoodOrMedicine
  }
}
