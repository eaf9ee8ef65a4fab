import Regulations
import Vocabulary

/// Applies one prohibition of section 889 to the producers that a question names.
struct ProcurementBanStep {
  let inquiry: Inquiry
  let holding: Holding<ProcurementBanContent>
  let equipment: Holding<CoveredEquipmentContent>
  let makers: [CoveredMaker]
  let purpose: EquipmentPurpose

  static let regime = "us.section-889"
  static let exception = "section-889.exception"
  static let waiver = "section-889.waiver"
  static let substantial = "section-889.substantial-component"
  static let covered = "telecomOrVideoSurveillance"

  private var ban: ProcurementBanContent { holding.content }
  private var law: CoveredEquipmentContent { equipment.content }

  func apply(to report: inout RegimeReport) {
    guard holding.status.binds, ban.actions.contains(inquiry.transaction.action) else { return }
    for maker in makers where maker.isCovered != .no { apply(maker, to: &report) }
  }

  private func apply(_ maker: CoveredMaker, to report: inout RegimeReport) {
    let route = EquipmentRoute(
      inquiry: inquiry, law: law, ban: ban, maker: maker, purpose: purpose)
    guard route.isBound != .no else { return flagUnbound(maker, route, to: &report) }
    guard route.isReached != .no else {
      if route.isTakenAsNotDelivered {
        report.ask(missing("facts.\(EquipmentRoute.delivered)", EquipmentRoute.delivered, decides: false))
      }
      return report.note(holding.id, "\(maker.because), but not in the way it is about")
    }
    report.apply(equipment.id)
    if let (text, citation) = reprieve(maker) {
      report.findings.append(finding(maker, .noLicenseRequired, text, citation))
      return
    }
    let open = questions(maker, route)
    guard open.isEmpty else {
      for question in open { report.ask(question) }
      report.findings.append(finding(maker, .undetermined, ban.explanation, nil))
      return
    }
    report.findings.append(finding(maker, .prohibited, ban.explanation, nil))
    for step in ban.actionsToTake { report.advise(step, by: holding.id) }
  }

  // MARK: What spares

  private func items(_ maker: CoveredMaker, _ wanted: FactAnswer?) -> [Int] {
    maker.items.filter { inquiry.answer(Self.covered, item: $0) == wanted }
  }

  /// Why a producer's equipment is not barred here, where what is known says so.
  private func reprieve(_ maker: CoveredMaker) -> (text: String, citation: String?)? {
    if inquiry.answer(Self.waiver) == .yes { return (ban.waiverExplanation, nil) }
    if case .choice(let word)? = inquiry.answer(Self.exception), ban.exceptions.contains(word) {
      return (ban.exceptionExplanation, nil)
    }
    if inquiry.answer(Self.substantial) == .no { return (ban.insubstantialExplanation, nil) }
    if !maker.items.isEmpty, items(maker, .no).count == maker.items.count {
      return (law.noEquipment, maker.maker?.citation)
    }
    if maker.maker?.isBoundToPurposes == true, purpose.isCovered == .no {
      return (law.outsidePurposes.replacing("{purpose}", with: purpose.text ?? ""), maker.maker?.citation)
    }
    return nil
  }

  // MARK: What is open

  private func questions(_ maker: CoveredMaker, _ route: EquipmentRoute) -> [MissingFact] {
    var open = route.openQuestions.map { missing($0.path, $0.fact) }
    if maker.isCovered == .unknown, let party = maker.party {
      let name = inquiry.parties[party].party.party.name
      open.append(
        MissingFact(
          fact: "parties[\(party)].facts.\(MakerSearch.affiliate)",
          question: law.affiliateQuestion.replacing("{party}", with: name), provision: equipment.id,
          decides: true))
    }
    for fact in [Self.waiver, Self.exception, Self.substantial] where inquiry.answer(fact) == .unknown {
      open.append(missing("facts.\(fact)", fact))
    }
    if items(maker, .yes).isEmpty, let item = items(maker, .unknown).first {
      open.append(missing("items[\(item)].attributes.\(Self.covered)", Self.covered))
    }
    if maker.maker?.isBoundToPurposes == true, purpose.isCovered == .unknown {
      open.append(missing("facts.\(EquipmentPurpose.fact)", EquipmentPurpose.fact))
    }
    return open
  }

  private func missing(_ path: String, _ fact: String, decides: Bool = true) -> MissingFact {
    MissingFact(
      fact: path, question: inquiry.law.facts[fact]?.question ?? "What is \(fact)?", provision: holding.id,
      decides: decides)
  }

  /// Covered equipment, and nobody in sight whom the section binds.
  private func flagUnbound(_ maker: CoveredMaker, _ route: EquipmentRoute, to report: inout RegimeReport) {
    report.note(holding.id, "\(maker.because), but nobody whom it binds is named")
    guard maker.isCovered == .yes, route.isPrivate, let text = ban.unboundExplanation else { return }
    report.raise(
      RedFlag(
        code: "section-889-equipment", explanation: "\(maker.because). \(text)",
        citations: holding.value.citations), by: equipment.id)
    for fact in [EquipmentRoute.contractsWithAgency, EquipmentRoute.federalFunds]
    where inquiry.transaction.facts[fact] == nil {
      report.ask(missing("facts.\(fact)", fact, decides: false))
    }
  }

  // MARK: Words

  private func finding(
    _ maker: CoveredMaker, _ outcome: Outcome, _ text: String, _ citation: String?
  ) -> Finding {
    let basis = maker.isByNameAlone ? " The maker is taken by its name alone: confirm it." : ""
    let covered = maker.items.filter { inquiry.answer(Self.covered, item: $0) != .no }
    return Finding(
      regime: Self.regime, provision: holding.id, outcome: outcome, parties: maker.party.map { [$0] } ?? [],
      items: outcome == .noLicenseRequired ? maker.items : covered,
      citations: holding.value.citations + ([citation ?? maker.maker?.citation].compactMap(\.self)),
      status: holding.status, evidence: holding.value.evidence,
      explanation: (outcome == .undetermined ? "Not known whether: " : "")
        + text
        .replacing("{maker}", with: maker.maker?.name ?? "a producer of section 889") + basis,
      because: [maker.because] + (purpose.text.map { ["the purpose is said to be: \($0)"] } ?? []))
  }
}
