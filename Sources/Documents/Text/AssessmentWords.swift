package import Licet

/// What an assessment speaks of, in words for people.
package struct AssessmentWords {
  package let transaction: Transaction
  package let assessment: Assessment

  package init(transaction: Transaction, assessment: Assessment) {
    (self.transaction, self.assessment) = (transaction, assessment)
  }

  /// `export from United States to China: disk drives (EAR99), for Hikvision (ultimate consignee)`.
  package var summary: String {
    let route = [transaction.from.map { "from \($0.name)" }, transaction.destination.map { "to \($0.name)" }]
    let head = ([transaction.action.rawValue] + route.compactMap { $0 }).joined(separator: " ")
    let items = transaction.items.prefix(3).indices.map(item).joined(separator: "; ")
    let parties = transaction.parties.prefix(3).indices.map(party).joined(separator: "; ")
    let more = { (count: Int) in count > 3 ? " and \(count - 3) more" : "" }
    return [
      head, items + more(transaction.items.count), parties + more(transaction.parties.count),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The review policies of what requires a license, the strictest first.
  package var policies: [String] {
    let found = assessment.findings.filter { $0.outcome == .licenseRequired && $0.status.binds }
    return found.compactMap(\.reviewPolicy).map(policy).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  package func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .prohibited: "Prohibited"
    case .licenseRequired: "License required"
    case .undetermined: "Undetermined"
    case .statementRequired: "Statement required"
    case .exceptionPossible: "License exception possible"
    case .noLicenseRequired: "No license required on what is known"
    case .notSubject: "Not subject to the EAR"
    }
  }

  package func availability(_ outcome: ExceptionFinding.Availability) -> String {
    switch outcome {
    case .possible: "possible"
    case .unavailable: "not available"
    case .undetermined: "undetermined"
    }
  }

  package func policy(_ policy: ReviewPolicy) -> String { policy.rawValue.replacing("-", with: " ") }

  /// How the law stands and how far it was checked.
  package func standing(_ finding: Finding) -> String {
    let status = finding.status == .inForce ? "in force" : finding.status.rawValue.replacing("-", with: " ")
    switch finding.evidence {
    case .primary: return "\(status), read in the law's text"
    case .secondary: return "\(status), from a digest of the law"
    case .general: return "\(status), date or form from general knowledge: check it"
    }
  }

  package func subjects(_ finding: Finding) -> String {
    (finding.parties.map(party) + finding.items.map(item)).joined(separator: "; ")
  }

  /// ` (items 1, 2)` where the question has several and these are not all.
  package func places(_ items: [Int]) -> String {
    guard transaction.items.count > 1, items.count < transaction.items.count else { return "" }
    return " (item \(items.map { String($0 + 1) }.joined(separator: ", ")))"
  }

  private func item(_ index: Int) -> String {
    let item = transaction.items[index]
    let classification = item.classification?.description ?? "not classified"
    return item.description.isEmpty ? classification : "\(item.description) (\(classification))"
  }

  private func party(_ index: Int) -> String {
    let party = transaction.parties[index]
    return "\(party.party.name) (\(party.role.rawValue.replacing("-", with: " ")))"
  }
}
