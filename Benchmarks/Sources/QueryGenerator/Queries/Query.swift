/// One question of the benchmark, and the answers that are right.
public struct Query: Codable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case person, organization, vessel, aircraft
  }

  /// `one-edit-0017`.
  public let id: String
  public let queryClass: QueryClass
  public let text: String
  /// What the list says of the party the question was made from; nil where it says nothing.
  public let kind: Kind?
  /// The listed name it was made from; nil for a negative.
  public let original: String?
  /// The list of the row it was made from; nil for a negative.
  public let list: String?
  /// Empty for a negative: whatever is alerted is then false.
  public let right: RightAnswers

  enum CodingKeys: String, CodingKey {
    case id, text, kind, original, list, right
    case queryClass = "class"
  }

  public init(
    id: String, queryClass: QueryClass, text: String, kind: Kind? = nil, original: String? = nil,
    list: String? = nil, right: RightAnswers = .none
  ) {
    (self.id, self.queryClass, self.text, self.kind) = (id, queryClass, text, kind)
    (self.original, self.list, self.right) = (original, list, right)
  }
}

/// Which listings answer a question rightly.
public struct RightAnswers: Codable, Sendable {
  /// Keys (`Folding.key`): a listing that bears a name with one of them is right.
  public let keys: [String]
  /// The same listings as rows of the file the questions were made from, counted from 0.
  public let rows: [Int]
  /// The same listings by the publisher's id, where it gives one.
  public let sourceIDs: [String]

  public static let none = RightAnswers(keys: [], rows: [], sourceIDs: [])

  public init(keys: [String], rows: [Int], sourceIDs: [String]) {
    (self.keys, self.rows, self.sourceIDs) = (keys, rows, sourceIDs)
  }
}
