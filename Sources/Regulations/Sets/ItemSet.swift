public import Vocabulary

/// A set of items as a law file writes it: `6A003.b.4.b 3A981 600-series`, `CCL except 5A992.c`.
///
/// An item that is classified less precisely than the set is neither in nor out: *unknown*.
/// Sets are compared by what was written; each knows who it is, so that answers about it can be kept.
public final class ItemSet: Hashable, Sendable {
  enum Term: Hashable, Sendable {
    case any
    case ear99
    /// Every ECCN.
    case controlList
    case category(Character)
    case productGroup(Character)
    /// `3B`: a category's product group.
    case section(category: Character, productGroup: Character)
    case series600
    case series9x515
    /// The .y paragraphs of both.
    case seriesParagraphY
    case eccn(ECCN)
    /// The id of a provision that lists items.
    case list(String)
  }

  private let included: [Term]
  private let excluded: [Term]
  /// As written.
  public let text: String
  /// That of the plain condition *item in* it, in its law tree; negative where it stands in none.
  public let number: Int
  /// Whether it holds every item, also where none is classified.
  public let isAny: Bool

  public static let any = ItemSet(included: [.any], excluded: [], text: "any")

  private init(included: [Term], excluded: [Term], text: String, number: Int = -1) {
    (self.included, self.excluded, self.text, self.number) = (included, excluded, text, number)
    isAny = included.contains(.any) && excluded.isEmpty
  }

  /// - Throws: `SetProblem` naming the word that is no classification.
  public convenience init(_ text: String) throws(SetProblem) {
    var (included, excluded, isExcept): ([Term], [Term], Bool) = ([], [], false)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" }).map(String.init) {
      if word == "except" {
        isExcept = true
        continue
      }
      let term = try Self.term(word)
      if isExcept { excluded.append(term) } else { included.append(term) }
    }
    guard !included.isEmpty else {
      throw SetProblem(message: "a set of items is empty", remedy: "name classifications, or 'any'")
    }
    self.init(included: included, excluded: excluded, text: text)
  }

  /// The same, with the number it has in a law tree.
  convenience init(_ set: ItemSet, numbers: AtomNumbers) {
    self.init(
      included: set.included, excluded: set.excluded, text: set.text, number: numbers.number(of: .item(set)))
  }

  public static func == (left: ItemSet, right: ItemSet) -> Bool { left === right || left.text == right.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private static func term(_ word: String) throws(SetProblem) -> Term {
    switch word {
    case "any": return .any
    case "EAR99": return .ear99
    case "CCL": return .controlList
    case "600-series": return .series600
    case "9x515": return .series9x515
    case "series.y": return .seriesParagraphY
    default: break
    }
    let letters = Array(word)
    if letters.count == 5, word.hasPrefix("cat:") { return .category(letters[4]) }
    if letters.count == 7, word.hasPrefix("group:") { return .productGroup(letters[6]) }
    if letters.count == 2, letters[0].isNumber, ("A"..."E").contains(letters[1]) {
      return .section(category: letters[0], productGroup: letters[1])
    }
    if let eccn = ECCN(word) { return .eccn(eccn) }
    if word.contains("."), letters[0].isLetter { return .list(word) }
    throw SetProblem(
      message: "'\(word)' is no classification",
      remedy: "write an ECCN (3A001.a.2), EAR99, CCL, 3B, cat:3 or the id of a list")
  }

  /// The item lists it names.
  public var lists: [String] {
    (included + excluded).compactMap { if case .list(let id) = $0 { id } else { nil } }
  }

  /// Whether an item is in the set; unknown where its classification is, or is too coarse to tell.
  ///
  /// - Parameter list: the items of a provision that lists them, as of the day.
  public func contains(_ item: ClassificationNumber?, list: (String) -> ItemSet?) -> Ternary {
    let inside = Self.matches(included, item, list)
    guard inside != .no, !excluded.isEmpty else { return inside }
    return inside.and(!Self.matches(excluded, item, list))
  }

  private static func matches(
    _ terms: [Term], _ item: ClassificationNumber?, _ list: (String) -> ItemSet?
  ) -> Ternary {
    var best = Ternary.no
    for term in terms {
      best = best.or(matches(term, item, list))
      if best == .yes { return .yes }
    }
    return best
  }

  private static func matches(
    _ term: Term, _ item: ClassificationNumber?, _ list: (String) -> ItemSet?
  ) -> Ternary {
    if term == .any { return .yes }
    if case .list(let id) = term { return list(id)?.contains(item, list: list) ?? .unknown }
    guard let item else { return .unknown }
    guard let eccn = item.eccn else { return Ternary(term == .ear99) }
    switch term {
    case .any, .list: return .yes
    case .ear99: return .no
    case .controlList: return .yes
    case .category(let category): return Ternary(eccn.category == category)
    case .productGroup(let group): return Ternary(eccn.productGroup == group)
    case .section(let category, let group):
      return Ternary(eccn.category == category && eccn.productGroup == group)
    case .series600: return Ternary(eccn.is600Series)
    case .series9x515: return Ternary(eccn.is9x515)
    case .seriesParagraphY:
      guard eccn.is600Series || eccn.is9x515 else { return .no }
      return eccn.paragraph.isEmpty ? .unknown : Ternary(ECCN.path(eccn.paragraph, isWithin: "y"))
    case .eccn(let other):
      if eccn.isWithin(other) { return .yes }
      return other.isWithin(eccn) ? .unknown : .no
    }
  }
}
