import Synchronization

/// The values of one provision that were typed so far: whoever holds the provision shares them.
final class TypedValues: Sendable {
  private let contents = Mutex<[Int: any LawContent]>([:])

  subscript(place: Int) -> (any LawContent)? {
    get { contents.withLock { $0[place] } }
    set { contents.withLock { $0[place] = newValue } }
  }
}
