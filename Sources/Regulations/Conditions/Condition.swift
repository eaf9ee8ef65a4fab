public import Vocabulary

/// When a rule applies, as a law file writes it; evaluated in three values.
public indirect enum Condition: Hashable, Sendable {
  case always
  case never
  case not(Condition)
  case all([Condition])
  case any([Condition])
  /// A yes-no fact of the transaction or of the item, by id.
  case fact(String)
  /// A yes-no fact that any party of 15 CFR 748.5(c) to (f) may have, by id without `party.`.
  case partyFact(String)
  /// A yes-no fact that every party of 15 CFR 748.5(c) to (f) has.
  case everyPartyFact(String)
  /// What is asked about is U.S. content of a foreign-made item, not a shipment of its own (Supp. No. 2 to 15 CFR 734).
  case isContent
  case number(String, Comparison, DecimalNumber)
  case choice(String, String)
  case destination(CountrySet)
  case from(CountrySet)
  case partyCountry(CountrySet)
  case via(CountrySet)
  case origin(CountrySet)
  case item(ItemSet)
  case controlledFor([String])
  /// The item's entry controls it, and for none but these reasons.
  case onlyControlledFor([String])
  /// The item's entry names none but these reasons, for whatever paragraph.
  case entryOnlyControlledFor([String])
  /// A license was found to be required for one of these reasons for control; only where exceptions are judged.
  case requiredFor([String])
  case action([Action])
  case actorIsUSPerson
  case listed([ListID])
  case program([String])
  /// A party stands on the Entity List with one of these footnotes.
  case footnote([Int])
  /// What software or technology is for (`forItem`).
  case forItem(ItemSet)
  /// The line's HTS code is in one of these lists; it only ever speaks for *yes*, since a line need not carry a code.
  case hts([String])
  /// The share of the line's price that is U.S. content, as the asker states it.
  case usContent(Comparison, DecimalNumber)
  /// The line's value in U.S. dollars.
  case value(Comparison, DecimalNumber)

  public enum Comparison: String, Hashable, Sendable {
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case equal = "="

    public func holds(_ left: DecimalNumber, _ right: DecimalNumber) -> Bool {
      switch self {
      case .more: left > right
      case .atLeast: left >= right
      case .less: left < right
      case .atMost: left <= right
      case .equal: left == right
      }
    }
  }

  /// The ids of all facts it asks for, party facts with their `party.`.
  public var facts: [String] {
    switch self {
    case .not(let inner): inner.facts
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .fact(let id), .number(let id, _, _), .choice(let id, _): [id]
    case .partyFact(let id), .everyPartyFact(let id): ["party." + id]
    case .forItem: ["forItem"]
    default: []
    }
  }

  /// Whether its result can differ between the items of one question; ids of item facts hold no point.
  @inlinable
  public var isAboutItems: Bool {
    switch self {
    case .not(let inner): inner.isAboutItems
    case .all(let parts), .any(let parts): parts.contains(where: \.isAboutItems)
    case .fact(let id), .number(let id, _, _), .choice(let id, _): !id.contains(".")
    case .origin, .item, .controlledFor, .onlyControlledFor, .entryOnlyControlledFor, .requiredFor, .forItem,
      .hts, .value, .usContent:
      true
    case .always, .never, .partyFact, .everyPartyFact, .isContent, .destination, .from, .partyCountry, .via,
      .action, .actorIsUSPerson, .listed, .program, .footnote:
      false
    }
  }

  /// The country sets it names.
  public var countrySets: [CountrySet] {
    switch self {
    case .not(let inner): inner.countrySets
    case .all(let parts), .any(let parts): parts.flatMap(\.countrySets)
    case .destination(let set), .from(let set), .partyCountry(let set), .via(let set), .origin(let set): [set]
    default: []
    }
  }

  /// The ids of the HTS lists it names.
  public var htsLists: [String] {
    switch self {
    case .not(let inner): inner.htsLists
    case .all(let parts), .any(let parts): parts.flatMap(\.htsLists)
    case .hts(let lists): lists
    default: []
    }
  }

  /// The item sets it names.
  public var itemSets: [ItemSet] {
    switch self {
    case .not(let inner): inner.itemSets
    case .all(let parts), .any(let parts): parts.flatMap(\.itemSets)
    case .item(let set), .forItem(let set): [set]
    default: []
    }
  }
}
