import Regulations
import Vocabulary

/// Remembers which sets of the law hold which items and places, and what circumstances decide, since questions ask the same
/// again and again.
///
/// Belongs to the law of one moment and to one thread; the law outlives it.
public final class Memberships {
  /// What is known of a classification, whatever the circumstances, and under some.
  struct OfItem {
    let anywhere: AnswerTable
    let here: AnswerTable
  }

  /// What the same circumstances decide.
  final class Remembered {
    let said: AnswerTable
    /// Of items of which nothing else is said.
    let unsaid: AnswerTable
    fileprivate var items: [ClassificationNumber?: OfItem] = [:]

    fileprivate init(said: AnswerTable, unsaid: AnswerTable) { (self.said, self.unsaid) = (said, unsaid) }
  }

  private let law: LawOfTheDay
  private var items: [ClassificationNumber?: AnswerTable] = [:]
  private var places: [Destination: AnswerTable] = [:]
  private var circumstances: [Circumstances: Remembered] = [:]

  /// How many of a kind are remembered before all are forgotten.
  private static let limit = 2_000
  private static let circumstancesLimit = 64

  public init(_ law: LawOfTheDay) { self.law = law }

  /// What is known of a destination.
  func answers(on place: Destination) -> AnswerTable { answers(on: place, in: &places) { table() } }

  /// What circumstances decide.
  func answers(on key: Circumstances) -> Remembered {
    answers(on: key, in: &circumstances, limit: Self.circumstancesLimit) {
      Remembered(said: table(), unsaid: table())
    }
  }

  /// What is known of a classification, and what circumstances decide of an item of it of which nothing else is said.
  func answers(on item: ClassificationNumber?, under remembered: Remembered) -> OfItem {
    answers(on: item, in: &remembered.items, limit: Self.circumstancesLimit) {
      OfItem(anywhere: answers(on: item, in: &items) { table() }, here: table())
    }
  }

  /// Room for what is numbered as more of the law is typed.
  private func table() -> AnswerTable { AnswerTable(count: (law.atoms?.count ?? 0) + 1_000) }

  private func answers<Key: Hashable, Answers>(
    on key: Key, in known: inout [Key: Answers], limit: Int = Memberships.limit, _ make: () -> Answers
  ) -> Answers {
    if let answers = known[key] { return answers }
    if known.count >= limit { known.removeAll() }
    let made = make()
    known[key] = made
    return made
  }
}
