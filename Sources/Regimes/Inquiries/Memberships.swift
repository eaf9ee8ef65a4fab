import Regulations
import Vocabulary

/// Remembers which sets of the law hold which items and places, since questions ask the same again and again.
///
/// Belongs to the law of one moment and to one thread; the law outlives it.
public final class Memberships {
  /// What is known of one classification or one place.
  final class Memo {
    fileprivate var known: [ObjectIdentifier: Ternary] = [:]

    fileprivate func answer(_ set: AnyObject, _ work: () -> Ternary) -> Ternary {
      let key = ObjectIdentifier(set)
      if let answer = known[key] { return answer }
      let answer = work()
      known[key] = answer
      return answer
    }
  }

  private let law: LawOfTheDay
  private var items: [ClassificationNumber?: Memo] = [:]
  private var places: [Destination: Memo] = [:]

  /// How many classifications and places are remembered before all is forgotten.
  private static let limit = 20_000

  public init(_ law: LawOfTheDay) { self.law = law }

  func memo(of item: ClassificationNumber?) -> Memo { Self.memo(of: item, in: &items) }

  func memo(of place: Destination) -> Memo { Self.memo(of: place, in: &places) }

  private static func memo<Key: Hashable>(of key: Key, in memos: inout [Key: Memo]) -> Memo {
    if let memo = memos[key] { return memo }
    if memos.count >= limit { memos.removeAll() }
    let memo = Memo()
    memos[key] = memo
    return memo
  }

  func contains(_ set: ItemSet, _ item: ClassificationNumber?, _ memo: Memo) -> Ternary {
    memo.answer(set) { law.contains(set, item) }
  }

  func contains(_ set: CountrySet, _ place: Destination, _ memo: Memo) -> Ternary {
    memo.answer(set) { law.contains(set, place) }
  }
}
