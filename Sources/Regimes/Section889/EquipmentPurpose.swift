import Regulations
import Vocabulary

/// What the asker says the equipment is for, held against the purposes of section 889(f)(3)(B).
struct EquipmentPurpose {
  static let fact = "section-889.purpose"

  /// Whether it is one of them; unknown where nothing is said, or nothing that the law file knows.
  let isCovered: Ternary
  /// In the asker's words.
  let text: String?

  init(_ inquiry: Inquiry, _ law: CoveredEquipmentContent) {
    let transaction = inquiry.transaction
    if case .choice(let id)? = inquiry.answer(Self.fact) {
      text = id
      isCovered = Ternary(law.purposes.first { $0.id == id }?.isCovered ?? true)
      return
    }
    let said = [transaction.purpose, transaction.endUse?.description].compactMap(\.self).filter {
      !$0.isEmpty
    }
    text = said.first
    let (words, items) = (AskersWords(said), AskersWords(transaction.items.map(\.description)))
    let covered = law.purposes.filter(\.isCovered).flatMap(\.words)
    if words.holds(anyOf: covered) || items.holds(anyOf: covered) {
      isCovered = .yes
    } else if inquiry.answer(Self.fact) != .unknown,
      law.purposes.contains(where: { !$0.isCovered && (words.isOnly($0.id) || words.holds(anyOf: $0.words)) })
    {
      isCovered = .no
    } else {
      isCovered = .unknown
    }
  }
}
