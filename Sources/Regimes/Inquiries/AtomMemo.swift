import Regulations
import Vocabulary

/// What the plain conditions of the law were answered for one question: a table with a row for what its parties decide, one
/// for all of its parties, and one for each item. What its circumstances decide is kept for all questions that share them.
final class AtomMemo {
  private let count: Int
  private let table: AnswerTable
  /// Whether a fact, by its number, is said of some item.
  private var said: [Bool] = []

  /// - Parameter numbers: those of the law tree; what is numbered later is not remembered.
  init(_ items: [Item], _ numbers: AtomNumbers?) {
    count = numbers?.count ?? 0
    table = AnswerTable(count: count * (items.count + 2))
    for item in items { numbers?.mark(item.attributes.keys, in: &said) }
  }

  static func row(ofParties isAboutEveryParty: Bool) -> Int { isAboutEveryParty ? 1 : 0 }

  static func row(of item: Int) -> Int { item + 2 }

  func isSaid(fact: Int) -> Bool { fact < said.count && said[fact] }

  subscript(row: Int, atom: Int) -> Ternary? {
    get { atom >= 0 && atom < count ? table[row * count + atom] : nil }
    set { if atom >= 0, atom < count { table[row * count + atom] = newValue } }
  }
}
