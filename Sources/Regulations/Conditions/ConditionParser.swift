import Vocabulary

/// Reads conditions: `frameRateHz > 60 or (item in (6A003.b.4.b) and not embeddedInCivilProduct)`.
struct ConditionParser {
  private let tokens: [String]
  private var place = 0

  static func parse(_ text: String) throws(SetProblem) -> Condition {
    var parser = ConditionParser(tokens: tokenize(text))
    let condition = try parser.alternatives()
    guard parser.place == parser.tokens.count else {
      throw parser.problem("'\(parser.tokens[parser.place])' is not expected")
    }
    return condition
  }

  private init(tokens: [String]) { self.tokens = tokens }

  private static func tokenize(_ text: String) -> [String] {
    var (tokens, word): ([String], String) = ([], "")
    func close() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for character in text {
      switch character {
      case " ", "\n", ",": close()
      case "(", ")":
        close()
        tokens.append(String(character))
      case "=" where word == ">" || word == "<":
        word.append(character)
        close()
      case ">", "<", "=":
        close()
        word = String(character)
        if character == "=" { close() }
      default:
        if word == ">" || word == "<" { close() }
        word.append(character)
      }
    }
    close()
    return tokens
  }

  private var current: String? { place < tokens.count ? tokens[place] : nil }

  private func problem(_ message: String) -> SetProblem {
    SetProblem(
      message: "the condition can't be read: \(message)",
      remedy: "use facts, comparisons and 'X in (…)' joined by and, or, not and parentheses")
  }

  private mutating func take(_ token: String) -> Bool {
    guard current == token else { return false }
    place += 1
    return true
  }

  private mutating func next() throws(SetProblem) -> String {
    guard let token = current else { throw problem("it ends too early") }
    place += 1
    return token
  }

  private mutating func alternatives() throws(SetProblem) -> Condition {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(SetProblem) -> Condition {
    var parts = [try unary()]
    while take("and") { parts.append(try unary()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func unary() throws(SetProblem) -> Condition {
    if take("not") { return .not(try unary()) }
    if take("(") {
      let inner = try alternatives()
      guard take(")") else { throw problem("a parenthesis is not closed") }
      return inner
    }
    return try atom(try next())
  }

  private mutating func atom(_ word: String) throws(SetProblem) -> Condition {
    switch word {
    case "yes": return .always
    case "no": return .never
    case "as-us-content": return .isContent
    case "us-person": return .actorIsUSPerson
    case "destination" where current == "in": return .destination(try CountrySet(try members()))
    case "from" where current == "in": return .from(try CountrySet(try members()))
    case "party-country" where current == "in": return .partyCountry(try CountrySet(try members()))
    case "via" where current == "in": return .via(try CountrySet(try members()))
    case "origin" where current == "in": return .origin(try CountrySet(try members()))
    case "item" where current == "in": return .item(try ItemSet(try members()))
    case "item" where take("ear99"): return .item(try ItemSet("EAR99"))
    case "item" where take("controlled-for"): return .controlledFor(try list(parenthesized()))
    case "item" where take("only-controlled-for"): return .onlyControlledFor(try list(parenthesized()))
    case "item" where take("entry-only-controlled-for"):
      return .entryOnlyControlledFor(try list(parenthesized()))
    case "required-for": return .requiredFor(try list(parenthesized()))
    case "action" where current == "in": return .action(try actions(try members()))
    case "listed" where current == "in": return .listed(try lists(try members()))
    case "program" where current == "in": return .program(list(try members()))
    case "hts" where current == "in": return .hts(list(try members()))
    case "for-item" where current == "in": return .forItem(try ItemSet(try members()))
    case "footnote" where current == "in": return .footnote(list(try members()).compactMap { Int($0) })
    case "value":
      let (comparison, amount) = try figure()
      return .value(comparison, amount)
    case "us-content":
      let (comparison, share) = try figure()
      return .usContent(comparison, share)
    default: return try factCondition(word)
    }
  }

  private mutating func factCondition(_ word: String) throws(SetProblem) -> Condition {
    guard word.first?.isLetter == true else { throw problem("'\(word)' is not a fact") }
    if let token = current, Condition.Comparison(rawValue: token) != nil {
      let (comparison, operand) = try comparison()
      if let number = DecimalNumber(operand) { return .number(word, comparison, number) }
      guard comparison == .equal else { throw problem("'\(operand)' is not a number") }
      return .choice(word, operand)
    }
    if word.hasPrefix("party.") { return .partyFact(String(word.dropFirst("party.".count))) }
    if word.hasPrefix("every-party.") { return .everyPartyFact(String(word.dropFirst("every-party.".count))) }
    return .fact(word)
  }

  private mutating func figure() throws(SetProblem) -> (Condition.Comparison, DecimalNumber) {
    let (comparison, text) = try comparison()
    guard let number = DecimalNumber(text) else { throw problem("'\(text)' is not a number") }
    return (comparison, number)
  }

  private mutating func comparison() throws(SetProblem) -> (Condition.Comparison, String) {
    guard let comparison = Condition.Comparison(rawValue: try next()) else {
      throw problem("a comparison is expected")
    }
    return (comparison, try next())
  }

  /// What stands after `in`, as a set is written.
  private mutating func members() throws(SetProblem) -> String {
    guard take("in") else { throw problem("'in' is expected") }
    return try parenthesized()
  }

  private mutating func parenthesized() throws(SetProblem) -> String {
    guard take("(") else { throw problem("a list in parentheses is expected") }
    var words: [String] = []
    while let token = current, token != ")" { words.append(try next()) }
    guard take(")") else { throw problem("a parenthesis is not closed") }
    return words.joined(separator: " ")
  }

  private func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private func actions(_ text: String) throws(SetProblem) -> [Action] {
    var actions: [Action] = []
    for word in list(text) {
      guard let action = Action(rawValue: word) else { throw problem("'\(word)' is no action") }
      actions.append(action)
    }
    return actions
  }

  private func lists(_ text: String) throws(SetProblem) -> [ListID] { list(text).map { ListID($0) } }
}

extension Condition {
  /// Reads a condition as a law file writes it.
  /// - Throws: `SetProblem`, saying what can't be read.
  public init(_ text: String) throws(SetProblem) { self = try ConditionParser.parse(text) }
}
