import Dispatch
import Synchronization
import Vocabulary

/// Work on many things at once, in parts of them; the outcome is the same as of one after the other.
enum Parts {
  /// Smaller parts cost more than they save.
  private static let least = 4096

  /// What is made of each, in their order.
  /// - Throws: what the first of them to fail throws.
  static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ make: @Sendable (Element) throws(LicetError) -> Made
  ) throws(LicetError) -> [Made] {
    let count = elements.count / least
    guard count > 1 else { return try elements.map(make) }
    let parts = Mutex([Result<[Made], LicetError>](repeating: .success([]), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let range = (elements.count * part / count)..<(elements.count * (part + 1) / count)
      let made = Result { () throws(LicetError) in try elements[range].map(make) }
      parts.withLock { $0[part] = made }
    }
    var all: [Made] = []
    all.reserveCapacity(elements.count)
    for part in parts.withLock({ $0 }) { all += try part.get() }
    return all
  }
}
