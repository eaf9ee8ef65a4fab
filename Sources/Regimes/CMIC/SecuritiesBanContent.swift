public import Regulations
public import Vocabulary

/// A ban on dealing in securities of listed companies (`schema: securities-ban`), such as 31 CFR 586.201.
public struct SecuritiesBanContent: LawContent {
  public static let schema = "securities-ban"

  /// A set of companies for which the order itself names the moments.
  struct Annex: Sendable {
    let window: SecuritiesBanWindow
  }

  /// Lists whose companies it is about.
  public let lists: [ListID]
  /// The actions that buy and that sell.
  let purchases: [Action]
  let sales: [Action]
  /// Actions that buy securities only where the question names their issuer.
  let purchasesFromIssuer: [Action]
  /// The role of the company whose securities are dealt in, and those that stand in where nobody has it.
  let issuerRoles: [PartyRole]
  let otherRoles: [PartyRole]
  /// How many days after a company is named purchases are barred. The lists give that day as the listing's own.
  public let purchaseDays: Int
  /// How many days after a company is named sales that divest are barred, too.
  public let divestmentDays: Int
  /// Minutes after midnight in New York at which both begin.
  let minutes: Int
  let annexes: [Annex]
  /// From when a security that only gives exposure to some listed company is barred.
  let exposureFrom: Instant
  let prohibition: String
  let saleProhibition: String
  let divestment: String
  let notTraded: String
  let ahead: String
  let ownership: String
  let ownershipCitation: String
  let actionsToTake: [String]

  public init(_ fields: inout Fields) throws(LicetError) {
    lists = try fields.words("lists").map { ListID($0) }
    purchases = try fields.listOfWords("purchases")
    sales = try fields.listOfWords("sales")
    purchasesFromIssuer = try fields.listOfWords("purchases-where-an-issuer-is-named")
    issuerRoles = try fields.listOfWords("issuer-roles")
    otherRoles = try fields.listOfWords("other-roles")
    purchaseDays = try fields.count("purchases-barred-after-days")
    divestmentDays = try fields.count("divestment-ends-after-days")
    minutes = try fields.count("minutes-after-midnight")
    annexes = try fields.list("annexes", "the annex") { fields throws(LicetError) in
      Annex(
        window: SecuritiesBanWindow(
          named: try fields.moment("named").day,
          purchasesBarredFrom: try fields.moment("purchases-barred-from").start,
          divestmentEnds: try fields.moment("divestment-ends").start))
    }
    exposureFrom = try fields.moment("exposure-barred-from").start
    prohibition = try fields.text("explanation")
    saleProhibition = try fields.text("sale-explanation")
    divestment = try fields.text("divestment-explanation")
    notTraded = try fields.text("not-traded-explanation")
    ahead = try fields.text("ahead-explanation")
    ownership = try fields.text("ownership-explanation")
    ownershipCitation = try fields.text("ownership-cite")
    actionsToTake = try fields.texts("actions-to-take")
  }

  /// Whether the ban is about an action at all.
  func isAbout(_ action: Action) -> Bool {
    purchases.contains(action) || sales.contains(action) || purchasesFromIssuer.contains(action)
  }

  /// The moments for a company named on a day: the order's own where its annex names the company, else counted.
  public func window(namedOn day: CalendarDay) -> SecuritiesBanWindow {
    if let annex = annexes.first(where: { $0.window.named == day }) { return annex.window }
    return SecuritiesBanWindow(
      named: day, purchasesBarredFrom: moment(day.advanced(by: purchaseDays)),
      divestmentEnds: moment(day.advanced(by: divestmentDays)))
  }

  /// The moments for a listing whose own effective day, as the list gives it, is the day on which purchases are barred.
  public func window(listingEffectiveOn day: CalendarDay) -> SecuritiesBanWindow {
    window(namedOn: day.advanced(by: -purchaseDays))
  }

  private func moment(_ day: CalendarDay) -> Instant {
    Instant(secondsSinceEpoch: Instant(startOf: day).secondsSinceEpoch + Int64(minutes) * 60)
  }
}
