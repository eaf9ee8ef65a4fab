public import Regulations
public import Vocabulary

/// Whose telecommunications and video surveillance equipment is covered, and for which purposes (`schema:
/// covered-equipment`): section 889(f)(3).
public struct CoveredEquipmentContent: LawContent {
  public static let schema = "covered-equipment"

  /// A producer that the section names.
  struct Maker: Sendable {
    /// As the facts name it.
    let id: String
    let name: String
    /// Words by which an asker's text names it.
    let words: [String]
    /// Whether its equipment is covered only for the section's purposes.
    let isBoundToPurposes: Bool
    let citation: String
  }

  /// A purpose of equipment, and words that an asker may have for it.
  struct Purpose: Sendable {
    let id: String
    let isCovered: Bool
    let words: [String]
  }

  let lists: [ListID]
  let makers: [Maker]
  let purposes: [Purpose]
  /// Roles of parties that can be the producer or stand for it.
  let makerRoles: [PartyRole]
  /// Of this share on, an owner makes the party its subsidiary.
  let subsidiaryShare: DecimalNumber
  /// Words that say that only the contractor uses the equipment.
  let ownUse: [String]
  /// Words of an item that may be such equipment.
  let equipment: [String]
  let outsidePurposes: String
  let noEquipment: String
  let affiliateQuestion: String

  public init(_ fields: inout Fields) throws(LicetError) {
    lists = try fields.words("lists").map { ListID($0) }
    makers = try fields.list("makers", "the maker") { fields throws(LicetError) in
      Maker(
        id: try fields.text("maker"), name: try fields.text("name"), words: try fields.texts("words"),
        isBoundToPurposes: try fields.optionalFlag("bound-to-purposes") ?? false,
        citation: try fields.text("cite"))
    }
    purposes = try fields.list("purposes", "the purpose") { fields throws(LicetError) in
      Purpose(
        id: try fields.text("purpose"), isCovered: try fields.optionalFlag("covered") ?? true,
        words: try fields.texts("words"))
    }
    makerRoles = try fields.listOfWords("maker-roles")
    subsidiaryShare = try fields.number("subsidiary-share")
    ownUse = try fields.texts("own-use-words")
    equipment = try fields.texts("equipment-words")
    outsidePurposes = try fields.text("outside-purposes-explanation")
    noEquipment = try fields.text("no-equipment-explanation")
    affiliateQuestion = try fields.text("affiliate-question")
  }

  /// The maker that one of the texts names.
  func maker(in texts: [String]) -> Maker? {
    let words = AskersWords(texts)
    return makers.first { words.holds(anyOf: $0.words) }
  }

  func maker(_ id: String) -> Maker? { makers.first { $0.id == id } }
}
