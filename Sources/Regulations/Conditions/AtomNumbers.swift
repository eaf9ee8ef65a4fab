import Synchronization

/// Numbers the plain conditions of a law tree, and the facts they ask for, so that answers can be kept in tables: rules
/// that ask the same have the same number.
public final class AtomNumbers: Sendable {
  private struct Known {
    var atoms: [Condition: Int] = [:]
    var facts: [String: Int] = [:]
  }

  private let known = Mutex(Known())

  public init() {}

  /// How many conditions have a number so far; provisions are typed, and numbered, when they are first asked for.
  public var count: Int { known.withLock(\.atoms.count) }

  func number(of atom: Condition) -> Int {
    known.withLock { known in
      if let number = known.atoms[atom] { return number }
      let next = Int(known.atoms.count)
      known.atoms[atom] = next
      return next
    }
  }

  func number(ofFact id: String) -> Int {
    known.withLock { known in
      if let number = known.facts[id] { return number }
      let next = Int(known.facts.count)
      known.facts[id] = next
      return next
    }
  }

  /// Marks facts, by their numbers, in a table; those that no condition asks for have none.
  public func mark(_ ids: some Sequence<String>, in table: inout [Bool]) {
    known.withLock { known in
      for id in ids {
        guard let number = known.facts[id].map({ Int($0) }) else { continue }
        if number >= table.count { table += Array(repeating: false, count: known.facts.count - table.count) }
        table[number] = true
      }
    }
  }
}
