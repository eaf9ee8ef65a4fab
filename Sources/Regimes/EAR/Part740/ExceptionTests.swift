import Regulations
import Vocabulary

/// The tests that one exception puts to one item, up to the first that fails.
struct ExceptionTests {
  let inquiry: Inquiry
  let exception: Holding<LicenseExceptionContent>
  let context: InquiryContext
  /// The item's number and its entry, where the control list has it.
  let listed: (eccn: ECCN, entry: ControlListEntry)?
  /// Whether anybody reads why it fails.
  let isShown: Bool

  /// What came out: why it fails, or what keeps it open; neither where it passes.
  struct Result {
    let isShown: Bool
    private(set) var failed: String?
    private(set) var open: String?

    init(isShown: Bool) { self.isShown = isShown }

    mutating func require(_ test: @autoclosure () -> (holds: Ternary, text: String)) {
      guard failed == nil else { return }
      let (holds, text) = test()
      if holds == .no { failed = text }
      if holds == .unknown { open = open ?? text }
    }

    mutating func require(_ holds: @autoclosure () -> Ternary, _ text: @autoclosure () -> String) {
      guard failed == nil else { return }
      switch holds() {
      case .yes: break
      case .no: failed = isShown ? text() : ""
      case .unknown: open = open ?? text()
      }
    }
  }

  func run(on place: Int) -> Result {
    let content = exception.content
    var result = Result(isShown: isShown)
    let action = inquiry.transaction.action
    result.require(
      Ternary(content.actions.isEmpty || content.actions.contains(action)), "It does not cover this action.")
    result.require(inquiry.reaches(content.destinations), "It is not open to \(inquiry.destinationName).")
    result.require(inquiry.contains(content.items, place), "It is not open to this item.")
    if !content.reasons.isEmpty { result.require(noOtherReason(content)) }
    if content.isOpenedByEntry { result.require(openedByEntry(content, context)) }
    if content.isClosedByEntry { result.require(notClosedByEntry(context)) }
    result.require(conditions(content))
    return result
  }

  private func noOtherReason(_ content: LicenseExceptionContent) -> (holds: Ternary, text: String) {
    let others = context.required?.others(than: content.reasons) ?? (.unknown, [])
    guard others.holds != .no else { return (.yes, "") }
    return (
      !others.holds,
      "It overcomes \(content.reasons.joined(separator: ", ")) only; the item is also controlled for \(others.reasons.joined(separator: ", "))."
    )
  }

  /// Its own conditions; what does not look at the items is worked out once for all of them.
  private func conditions(_ content: LicenseExceptionContent) -> (holds: Ternary, text: String) {
    guard !content.isAboutItems else {
      return inquiry.atBest(exception) == .no ? (.no, Self.unmet(content)) : judged(content, context)
    }
    let whole = InquiryContext(inquiry)
    let holds = inquiry.atBest(exception)
    return (holds, holds == .yes ? "" : inquiry.common(exception, words: { judged(content, whole).text }))
  }

  private static func unmet(_ content: LicenseExceptionContent) -> String {
    content.unmet ?? "Its conditions are not met (\(content.citations.first ?? content.symbol))."
  }

  private func judged(
    _ content: LicenseExceptionContent, _ context: InquiryContext
  ) -> (holds: Ternary, text: String) {
    let (holds, open) = content.when.judged(in: context)
    switch holds {
    case .yes: return (.yes, "")
    case .no:
      return (.no, Self.unmet(content))
    case .unknown:
      let question = open.flatMap { Questions(context: context).question(by: $0) }
      return (
        .unknown,
        question.map { "Open only depending on the answer to: " + $0 } ?? "It depends on facts not given."
      )
    }
  }

  private func openedByEntry(
    _ content: LicenseExceptionContent, _ context: InquiryContext
  ) -> (holds: Ternary, text: String) {
    guard let (eccn, entry) = listed else {
      return (.no, "No entry of the control list opens it.")
    }
    let values = entry.exceptions[content.symbol] ?? []
    guard !values.isEmpty else { return (.no, "ECCN \(entry.number) says N/A for it.") }
    var best = (holds: Ternary.no, text: "ECCN \(entry.number) does not open it for this paragraph.")
    for value in values {
      let open = value.scope.covers(eccn.paragraph).and(value.when.holds(in: context))
        .and(value.destinations.map { inquiry.reaches($0) } ?? .yes)
      let capped = content.isCappedByEntry && open != .no ? cap(value, entry.number) : nil
      let holds = capped.map { open.and($0.holds) } ?? open
      if holds == .yes { return (.yes, "") }
      if holds == .unknown {
        best = (
          .unknown,
          capped?.holds == .unknown
            ? capped?.text ?? ""
            : "Whether ECCN \(entry.number) opens it depends on the paragraph or on facts not given."
        )
      } else if best.holds == .no, let capped, open == .yes {
        best = (.no, capped.text)
      }
    }
    return best
  }

  private func cap(_ value: EntryValue, _ entry: String) -> (holds: Ternary, text: String) {
    guard let limit = value.value else { return (.yes, "") }
    let total = total(of: entry)
    if total.known > limit {
      return (.no, "The order's value under ECCN \(entry) exceeds \(limit) U.S. dollars.")
    }
    return (
      total.isWhole ? .yes : .unknown,
      "Whether the order's net value under ECCN \(entry), in U.S. dollars, is at most \(limit) is not known."
    )
  }

  /// The order's value under one entry, as far as it is known: lines of one entry count together (740.3(b)).
  private func total(of entry: String) -> (known: DecimalNumber, isWhole: Bool) {
    let lines = inquiry.transaction.items.filter { $0.classification?.eccn?.entry == entry }.map(\.value)
    let known = lines.compactMap { $0?.currency == "USD" ? $0?.amount : nil }
    return (known.reduce(.zero, +), known.count == lines.count)
  }

  private func notClosedByEntry(_ context: InquiryContext) -> (holds: Ternary, text: String) {
    guard let (eccn, entry) = listed, let place = inquiry.destination else { return (.yes, "") }
    var closed = Ternary.no
    for value in entry.excludedFromSTA
    where value.groups.contains(where: { inquiry.law.groups.isMember(place, of: $0) }) {
      closed = closed.or(value.scope.covers(eccn.paragraph).and(value.when.holds(in: context)))
    }
    return (
      !closed,
      closed == .unknown
        ? "ECCN \(entry.number) shuts it for some paragraphs."
        : "ECCN \(entry.number) shuts it for this paragraph."
    )
  }
}

extension Inquiry {
  /// Whether an exception's own conditions hold, worked out once: where they look at the items, *unknown* unless they
  /// hold for none.
  func atBest(_ exception: Holding<LicenseExceptionContent>) -> Ternary {
    common(exception) {
      let when = exception.content.when
      guard exception.content.isAboutItems else { return when.holds(in: InquiryContext(self)) }
      return canHold(when) ? .unknown : .no
    }
  }
}
