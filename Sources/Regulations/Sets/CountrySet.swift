import Vocabulary

/// A set of destinations as a law file writes it: `MO D:5 AE except A:5 A:6`, `world except CA`.
///
/// Sets are compared by what was written; each knows who it is, so that answers about it can be kept.
public final class CountrySet: Hashable, Sendable {
  enum Term: Hashable, Sendable {
    case world
    case place(PlaceIndex)
    /// A country group, or the id of a provision that lists countries.
    case group(String)
  }

  let included: [Term]
  let excluded: [Term]
  /// As written.
  public let text: String
  /// That of the plain condition *destination in* it, in its law tree; negative where it stands in none.
  public let number: Int
  /// Whether it holds every place, also where none is named.
  public let isWorld: Bool

  public static let world = CountrySet(included: [.world], excluded: [], text: "world")

  private init(included: [Term], excluded: [Term], text: String, number: Int = -1) {
    (self.included, self.excluded, self.text, self.number) = (included, excluded, text, number)
    isWorld = included.contains(.world) && excluded.isEmpty
  }

  /// - Throws: `SetProblem` naming the word that is neither a country, a group nor a provision.
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
      throw SetProblem(message: "a set of countries is empty", remedy: "name countries or groups, or 'world'")
    }
    self.init(included: included, excluded: excluded, text: text)
  }

  /// The same, with the number it has in a law tree.
  convenience init(_ set: CountrySet, numbers: AtomNumbers) {
    self.init(
      included: set.included, excluded: set.excluded, text: set.text,
      number: numbers.number(of: .destination(set)))
  }

  public static func == (left: CountrySet, right: CountrySet) -> Bool {
    left === right || left.text == right.text
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private static func term(_ word: String) throws(SetProblem) -> Term {
    if word == "world" { return .world }
    if let place = PlaceIndex(word) { return .place(place) }
    if Self.isGroup(word) || word.contains("."), word.first?.isLetter == true { return .group(word) }
    throw SetProblem(
      message: "'\(word)' is neither a country, a country group nor a list",
      remedy: "write ISO 3166 codes (CN), groups (D:5) or the id of a country list")
  }

  private static func isGroup(_ word: String) -> Bool {
    word == "B" || word.count == 3 && word.dropFirst().first == ":" && "ADE".contains(word.first ?? " ")
  }

  /// The groups and lists it names.
  public var groups: [String] {
    (included + excluded).compactMap { if case .group(let name) = $0 { name } else { nil } }
  }

  public func contains(_ place: PlaceIndex, _ groups: CountryGroups) -> Bool {
    Self.matches(included, place, groups) && !Self.matches(excluded, place, groups)
  }

  /// Whether it holds the place that law knows a destination as, or names the destination itself.
  ///
  /// - Parameter named: the destination as named; Hong Kong, where `place` is China.
  public func contains(_ place: PlaceIndex, named: PlaceIndex, _ groups: CountryGroups) -> Bool {
    guard place != named else { return contains(place, groups) }
    if excluded.contains(.place(named)) { return false }
    return included.contains(.place(named)) || contains(place, groups)
  }

  private static func matches(_ terms: [Term], _ place: PlaceIndex, _ groups: CountryGroups) -> Bool {
    terms.contains { term in
      switch term {
      case .world: true
      case .place(let member): member == place
      case .group(let name): groups.isMember(place, of: name)
      }
    }
  }
}

/// What is wrong with a set or a condition as written, before its place in a file is known.
public struct SetProblem: Error, Hashable, Sendable {
  public let message: String
  public let remedy: String

  public init(message: String, remedy: String) { (self.message, self.remedy) = (message, remedy) }
}

extension CountrySet {
  /// Whether another set holds the same places, and names the same ones itself.
  public func holdsTheSame(as other: CountrySet, _ groups: CountryGroups) -> Bool {
    PlaceIndex.all.allSatisfy { place in
      contains(place, groups) == other.contains(place, groups)
        && included.contains(.place(place)) == other.included.contains(.place(place))
        && excluded.contains(.place(place)) == other.excluded.contains(.place(place))
    }
  }

  /// The places it holds, where the groups it names are known.
  public func places(_ groups: CountryGroups) -> [PlaceIndex] {
    PlaceIndex.all.filter { contains($0, groups) }
  }
}
