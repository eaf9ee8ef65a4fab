import Regulations
import Vocabulary

/// How covered equipment comes into a question: whether an agency gets it, whether its contractor uses it, whether federal
/// funds pay for it, and whether anybody whom section 889 binds takes part.
struct EquipmentRoute {
  static let delivered = "section-889.delivered"
  static let contractorUses = "section-889.contractor-uses"
  static let contractsWithAgency = "section-889.federal-contractor"
  static let federalFunds = "section-889.federal-funds"
  static let federalAgency = "federal-agency"

  let inquiry: Inquiry
  let law: CoveredEquipmentContent
  let ban: ProcurementBanContent
  let maker: CoveredMaker
  let purpose: EquipmentPurpose

  private var transaction: Transaction { inquiry.transaction }

  private var agencies: [Int] { inquiry.parties.indices.filter { inquiry.parties[$0].party.role == .agency } }

  /// Who contracts with the agency, the maker itself left out.
  private var contractors: [Int] {
    inquiry.parties.indices.filter {
      $0 != maker.party && ban.contractorRoles.contains(inquiry.parties[$0].party.role)
    }
  }

  /// Whether an executive agency of the United States takes part; nil where no agency is named.
  private var agency: Ternary? {
    guard !agencies.isEmpty else { return nil }
    return agencies.reduce(Ternary.no) { $0.or(isFederal($1)) }
  }

  private func isFederal(_ index: Int) -> Ternary {
    switch inquiry.answer(Self.federalAgency, party: index) {
    case .yes: return .yes
    case .no: return .no
    case .unknown: return .unknown
    default:
      let countries = inquiry.parties[index].party.party.countries
      return Ternary(countries.isEmpty || countries.contains { $0.code == "US" })
    }
  }

  private func ternary(_ fact: String) -> Ternary? {
    switch inquiry.answer(fact) {
    case .yes: .yes
    case .no: .no
    case .unknown: .unknown
    default: nil
    }
  }

  /// Whether neither an agency nor federal funds come into it, as far as the asker says.
  var isPrivate: Bool { agencies.isEmpty && ternary(Self.federalFunds) != .yes }

  /// Whether the prohibition binds somebody in the question.
  var isBound: Ternary {
    switch ban.reach {
    case .procured: agency ?? Ternary(!contractors.isEmpty)
    case .used:
      Ternary(!contractors.isEmpty).or(ternary(Self.contractsWithAgency) ?? .no).and(agency ?? .yes)
    case .funded: ternary(Self.federalFunds) ?? .no
    }
  }

  /// Whether the equipment comes in the way the prohibition is about.
  var isReached: Ternary {
    switch ban.reach {
    case .procured: isDelivered
    case .used: isUsed
    case .funded: .yes
    }
  }

  private var isDelivered: Ternary {
    if let said = ternary(Self.delivered) { return said }
    let isContract = transaction.action == .contract
    if !isContract { return agency == nil ? Ternary(purpose.isCovered == .yes) : .yes }
    if saysOwnUse { return .no }
    // Whom else would the agency contract with?
    if contractors.isEmpty || purpose.isCovered == .yes { return .yes }
    let items = AskersWords(transaction.items.map(\.description))
    return items.holds(anyOf: law.equipment) || maker.party == nil ? .unknown : .no
  }

  private var isUsed: Ternary {
    if let said = ternary(Self.contractorUses) { return said }
    // What goes to the agency is no use of the contractor's own, as long as nobody says that it is both.
    return transaction.action == .use || saysOwnUse ? .yes : isDelivered == .yes ? .no : .yes
  }

  /// Whether nobody says that the agency gets the equipment, or that it does not, and nothing hints at it.
  var isTakenAsNotDelivered: Bool {
    ban.reach == .procured && transaction.action == .contract && inquiry.answer(Self.delivered) == nil
      && isDelivered == .no && !saysOwnUse
  }

  private var saysOwnUse: Bool {
    let texts = [transaction.purpose ?? "", transaction.endUse?.description ?? ""]
    return AskersWords(texts + transaction.items.map(\.description)).holds(anyOf: law.ownUse)
  }

  /// Questions that keep `isBound` or `isReached` open, as paths and fact ids.
  var openQuestions: [(path: String, fact: String)] {
    var open: [(path: String, fact: String)] = []
    if isBound == .unknown {
      switch ban.reach {
      case .funded: open.append(("facts.\(Self.federalFunds)", Self.federalFunds))
      case .used where agency != .unknown:
        open.append(("facts.\(Self.contractsWithAgency)", Self.contractsWithAgency))
      default:
        open += agencies.filter { isFederal($0) == .unknown }.map {
          ("parties[\($0)].facts.\(Self.federalAgency)", Self.federalAgency)
        }
      }
    }
    if isReached == .unknown {
      let fact = ban.reach == .procured ? Self.delivered : Self.contractorUses
      open.append(("facts.\(fact)", fact))
    }
    return open
  }
}
