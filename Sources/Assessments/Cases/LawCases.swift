import Regimes
public import Regulations
import Vocabulary

/// Reads and runs the cases that stand beside the law.
public enum LawCases {
  /// Every case of the tree, in the order of files.
  /// - Throws: `LicetError.badInput` with file and line of what is no case.
  public static func read(_ tree: LawTree, facts: FactCatalogue) throws -> [LawCase] {
    var cases: [LawCase] = []
    for path in tree.casePaths {
      let root = try YAMLReader.read(try tree.text(of: path), file: path)
      cases += try read(root, file: path, facts: facts)
    }
    return cases
  }

  private static func read(_ root: DocumentNode, file: String, facts: FactCatalogue) throws(LicetError)
    -> [LawCase]
  {
    var fields = try Fields(root, file: file, what: "the file of cases")
    let provision = try fields.text("provision")
    let reader = TransactionReader(facts: facts, file: file)
    let list = try fields.required("cases")
    guard let items = list.items else {
      throw fields.failure("'cases' is not a list", remedy: "begin each with '- '", at: list)
    }
    var cases: [LawCase] = []
    for node in items {
      for node in try CaseExpansion(node, file: file).cases(of: node) {
        var fields = try Fields(node, file: file, what: "the case")
        cases.append(try LawCase(&fields, provision: provision, reader: reader))
        try fields.finish()
      }
    }
    try fields.finish()
    return cases
  }

  /// What is wrong with the answer that the assessor gives to a case; empty where nothing is.
  public static func differences(_ lawCase: LawCase, _ assessor: Assessor) -> [String] {
    do {
      return differences(lawCase, try assessor.assess(lawCase.transaction))
    } catch {
      return ["\(error)"]
    }
  }

  /// What is wrong with the answer to a case; empty where nothing is.
  public static func differences(_ lawCase: LawCase, _ answer: Assessment) -> [String] {
    var differences: [String] = []
    if let outcome = lawCase.outcome, outcome != answer.outcome {
      differences.append("outcome \(answer.outcome.rawValue), expected \(outcome.rawValue)")
    }
    for expected in lawCase.findings where !answer.findings.contains(where: { matches($0, expected) }) {
      let found = answer.findings.filter { $0.provision == expected.provision }.map {
        "\($0.outcome.rawValue) \($0.reviewPolicy?.rawValue ?? "-") \($0.status.rawValue) \($0.reasonsForControl)"
      }
      differences.append("no finding \(expected.provision) as expected; found \(found)")
    }
    for id in lawCase.applies where !answer.applied.contains(id) { differences.append("\(id) took no part") }
    for id in lawCase.absent where answer.applied.contains(id) && !saysNothing(id, answer) {
      differences.append("\(id) took part and should not")
    }
    for (symbol, outcome) in lawCase.exceptions.sorted(by: { $0.key < $1.key }) {
      let found = answer.exceptions.filter { $0.symbol == symbol }.map(\.outcome.rawValue)
      if outcome == LawCase.notShown ? !found.isEmpty : !found.contains(outcome) {
        differences.append("exception \(symbol) \(found), expected \(outcome)")
      }
    }
    for fact in lawCase.missing where !answer.missing.contains(where: { $0.fact.contains(fact) }) {
      differences.append("\(fact) is not asked")
    }
    for fact in lawCase.notMissing where answer.missing.contains(where: { $0.fact.contains(fact) }) {
      differences.append("\(fact) is asked")
    }
    for code in lawCase.redFlags where !answer.redFlags.contains(where: { $0.code == code }) {
      differences.append("no red flag \(code)")
    }
    for section in lawCase.notModeled where !answer.notModeled.contains(where: { $0.contains(section) }) {
      differences.append("\(section) is not named as not modeled")
    }
    for words in lawCase.actions where !answer.actions.contains(where: { $0.contains(words) }) {
      differences.append("nothing to do says '\(words)'")
    }
    for words in lawCase.notActions where answer.actions.contains(where: { $0.contains(words) }) {
      differences.append("something to do says '\(words)'")
    }
    return differences
  }

  private static func saysNothing(_ id: String, _ answer: Assessment) -> Bool {
    let findings = answer.findings.filter { $0.provision == id }
    return !findings.isEmpty && findings.allSatisfy { $0.outcome == .noLicenseRequired }
  }

  private static func matches(_ finding: Finding, _ expected: LawCase.ExpectedFinding) -> Bool {
    finding.provision == expected.provision && expected.outcome.map { $0 == finding.outcome } ?? true
      && expected.reviewPolicy.map { $0 == finding.reviewPolicy } ?? true
      && expected.status.map { $0 == finding.status } ?? true
      && expected.reasons.allSatisfy(finding.reasonsForControl.contains)
      && expected.citations.allSatisfy(finding.citations.contains)
  }
}
