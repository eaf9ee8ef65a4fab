import Regulations
import Vocabulary

/// Which items are subject to the EAR (15 CFR 734.3).
struct Section734_3 {
  let inquiry: Inquiry

  func scope(of index: Int) -> ItemScope {
    let item = inquiry.transaction.items[index]
    let isHere = inquiry.transaction.from?.country.code == "US" || inquiry.transaction.action == .export
    if isHere {
      return ItemScope(
        isSubject: .yes, paragraph: "(a)(1)", explanation: "The item is in the United States.",
        citations: ["15 CFR 734.3(a)(1)"])
    }
    if item.origin?.code == "US" {
      return ItemScope(
        isSubject: .yes, paragraph: "(a)(2)", explanation: "The item is of U.S. origin.",
        citations: ["15 CFR 734.3(a)(2)"])
    }
    return ItemScope(
      isSubject: .unknown, paragraph: "(a)(3)", explanation: "Foreign-made.",
      citations: ["15 CFR 734.3(a)(3)"])
  }
}
