public import Regulations
public import Vocabulary

/// One requirement of a section: what it reaches, when, and what it demands.
public final class Requirement: Sendable {
  /// `(a)(1)`; empty where the section has no paragraphs.
  public let paragraph: String
  public let outcome: Outcome
  public let items: ItemSet
  public let destinations: CountrySet
  public let actions: [Action]
  /// Whether it binds what is done, whatever the items are and whether or not the EAR reach them (744.6).
  public let isAboutActivity: Bool
  public let when: CompiledCondition
  /// Whether `when` can differ between the items of one question.
  let isAboutItems: Bool
  /// Whether its conditions look at every party, not only those of 15 CFR 748.5(c) to (f).
  public let isAboutEveryParty: Bool
  /// Where `when` is unknown: whether that leaves the answer undetermined.
  public let inPlay: CompiledCondition?
  public let review: ReviewPolicy?
  public let reviewWhen: [ReviewRule]
  public let reasons: [String]
  public let exceptions: ExceptionScope
  public let borrows: [BorrowedTerms]
  public let regime: String?
  public let actionsToTake: [String]
  public let citations: [String]
  public let explanation: String
  /// The explanation, cut where the destination's name goes.
  private let explanationParts: [String]

  static let itemActions: [Action] = [.export, .reexport, .transfer, .release]

  init(_ fields: inout Fields) throws(LicetError) {
    paragraph = try fields.optionalText("paragraph") ?? ""
    outcome = try fields.word("outcome")
    items = try fields.optionalItems("items") ?? .any
    destinations = try fields.optionalCountries("destinations") ?? .world
    let actions: [Action] = try fields.listOfWords("actions")
    self.actions = actions.isEmpty ? Self.itemActions : actions
    isAboutActivity = try fields.optionalFlag("activity") ?? false
    when = try fields.optionalCondition("when") ?? .always
    isAboutItems = when.isAboutItems
    isAboutEveryParty = try fields.isAboutEveryParty()
    inPlay = try fields.optionalCondition("in-play")
    review = try fields.optionalWord("review")
    reviewWhen = try fields.list("review-when", "the review rule") { fields throws(LicetError) in
      try ReviewRule(&fields)
    }
    reasons = try fields.words("reasons")
    exceptions = ExceptionScope(try fields.words("exceptions"))
    borrows = try fields.listOfWords("borrows")
    regime = try fields.optionalText("regime")
    actionsToTake = try fields.texts("actions-to-take")
    citations = try fields.texts("cite")
    explanation = try fields.text("explanation")
    explanationParts = explanation.split(separator: "{destination}", omittingEmptySubsequences: false)
      .map(String.init)
  }

  func explanation(naming destination: String) -> String {
    explanationParts.count == 1 ? explanation : explanationParts.joined(separator: destination)
  }

  /// The policy under which an application is reviewed: the first rule that holds, else the general one.
  func review(in context: InquiryContext) -> ReviewPolicy? {
    reviewWhen.first { $0.when.holds(in: context) == .yes }?.review ?? review
  }
}
