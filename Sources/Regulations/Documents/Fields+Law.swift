public import Vocabulary

/// The typed values of law files.
extension Fields {
  public mutating func optionalCondition(_ key: String) throws(LicetError) -> CompiledCondition? {
    let numbers = node.store.atoms
    return try parsed(key) { text throws(SetProblem) in
      CompiledCondition(try Condition(text), numbers: numbers)
    }
  }

  public mutating func condition(_ key: String) throws(LicetError) -> CompiledCondition {
    guard let condition = try optionalCondition(key) else {
      throw failure("\(what) has no '\(key)'", remedy: "add '\(key)'")
    }
    return condition
  }

  /// `parties: all`: whether conditions look at every party; otherwise at those of 15 CFR 748.5(c) to (f).
  public mutating func isAboutEveryParty() throws(LicetError) -> Bool {
    guard let text = try optionalText("parties") else { return false }
    guard text == "all" else {
      throw failure(
        "'\(text)' is no value of 'parties'", remedy: "write all, or leave it out", at: node["parties"])
    }
    return true
  }

  public mutating func optionalCountries(_ key: String) throws(LicetError) -> CountrySet? {
    let numbers = node.store.atoms
    return try parsed(key) { text throws(SetProblem) in
      let set = try CountrySet(text)
      return numbers.map { CountrySet(set, numbers: $0) } ?? set
    }
  }

  public mutating func countries(_ key: String) throws(LicetError) -> CountrySet {
    guard let set = try optionalCountries(key) else {
      throw failure("\(what) has no '\(key)'", remedy: "add '\(key)'")
    }
    return set
  }

  public mutating func optionalItems(_ key: String) throws(LicetError) -> ItemSet? {
    let numbers = node.store.atoms
    return try parsed(key) { text throws(SetProblem) in
      let set = try ItemSet(text)
      return numbers.map { ItemSet(set, numbers: $0) } ?? set
    }
  }

  public mutating func items(_ key: String) throws(LicetError) -> ItemSet {
    guard let set = try optionalItems(key) else {
      throw failure("\(what) has no '\(key)'", remedy: "add '\(key)'")
    }
    return set
  }

  /// Words joined by spaces, or a list of them.
  public mutating func words(_ key: String) throws(LicetError) -> [String] {
    try texts(key).flatMap { $0.split(separator: " ").map(String.init) }
  }

  private mutating func parsed<Value>(
    _ key: String, _ parse: (String) throws(SetProblem) -> Value
  ) throws(LicetError) -> Value? {
    guard let text = try optionalText(key) else { return nil }
    do {
      return try parse(text)
    } catch {
      throw failure(error.message, remedy: error.remedy, at: node[key])
    }
  }
}
