/// Who is one person to the desk: a user, and every key the user owns or owned.
public struct Persons: Sendable {
  /// Without keys: each actor is its own person.
  public static let bare = Persons([])

  private let owners: [Actor: Actor]

  public init(_ keys: [KeyHolder]) {
    owners = Dictionary(keys.map { (Actor.key($0.key.id), Actor.user($0.key.owner)) }) { first, _ in first }
  }

  public func areOne(_ left: Actor, _ right: Actor) -> Bool {
    (owners[left] ?? left) == (owners[right] ?? right)
  }
}
