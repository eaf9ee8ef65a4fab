public import Vocabulary

/// The whole law tree, read strictly: provisions by id, the facts they ask for, and what is covered.
public struct Rulebook: Sendable {
  /// The hash of the tree.
  public let hash: String
  /// In the order of their ids.
  public let provisions: [Provision]
  public let facts: FactCatalogue
  public let coverage: Coverage
  /// The numbers of the plain conditions in it.
  public let atoms: AtomNumbers?
  private let positions: [String: Int]

  /// - Parameter former: a rulebook of another version of the tree; `unchanged` says which provisions to take from it. Of a
  ///   tree whose conditions are numbered otherwise nothing is taken.
  /// - Throws: `LicetError.badInput` with file, line and remedy of the first thing that breaks the schema.
  public init(
    _ law: CompiledLaw, sharing former: Rulebook? = nil, unchanged: (_ file: String) -> Bool = { _ in true }
  ) throws(LicetError) {
    hash = law.hash
    atoms = law.files.first?.root.store.atoms
    let former = former?.atoms === atoms ? former : nil
    var provisions: [Provision] = []
    var factFiles: [(file: String, root: DocumentNode)] = []
    var coverage: Coverage?
    for (path, root) in law.files {
      if path == "COVERAGE.yaml" {
        coverage = try Coverage(root, file: path)
      } else if path == FactCatalogue.file {
        factFiles.append((path, root))
      } else if let former, unchanged(path), let shared = former[Self.id(of: path)] {
        provisions.append(shared)
      } else {
        provisions.append(try Provision(root: root, file: path, id: Self.id(of: path)))
      }
    }
    guard let coverage else {
      throw LicetError(.badInput, "the law tree has no COVERAGE.yaml", remedy: "add it")
    }
    self.provisions = provisions.sorted { $0.id < $1.id }
    self.coverage = coverage
    facts = try FactCatalogue(factFiles)
    positions = Dictionary(self.provisions.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Reads a tree that was not read before: as `init(_:)`, and whatever it names must be there.
  /// - Throws: `LicetError.badInput` with file, line and remedy of the first thing that breaks the schema.
  public init(checking law: CompiledLaw) throws(LicetError) {
    try self.init(law)
    try LawReferences.check(law, self)
  }

  /// The law as it was known at a moment: what began later is not known; all of it for nil.
  public func known(at moment: Instant?) -> Rulebook {
    guard let moment else { return self }
    return Rulebook(provisions.map { $0.known(at: moment) }, of: self, hash: hash)
  }

  /// The law with the standing of some provisions changed.
  ///
  /// - Parameters:
  ///   - original: everything that is known of the law: what a provision says from its moment on.
  ///   - hash: of the law so amended.
  /// - Throws: `LicetError.badInput` naming a provision that is not there and the nearest one that is.
  public func with(
    _ changes: [StatusChange], saying original: Rulebook, hash: String
  ) throws(LicetError) -> Rulebook {
    let byProvision = Dictionary(grouping: changes, by: \.provision)
    for change in changes where self[change.provision] == nil {
      throw LicetError(
        .badInput, "the law has no provision '\(change.provision)'",
        remedy: NearestWord.remedy(
          for: change.provision, among: provisions.map(\.id), otherwise: "licet law show lists them"))
    }
    return Rulebook(
      provisions.map { provision in
        let changes = byProvision[provision.id, default: []].sorted { $0.from < $1.from }
        guard !changes.isEmpty, let whole = original[provision.id] else { return provision }
        return changes.reduce(provision) { $0.with($1, saying: whole) }
      }, of: self, hash: hash)
  }

  private init(_ provisions: [Provision], of former: Rulebook, hash: String) {
    (self.hash, self.provisions, facts) = (hash, provisions, former.facts)
    (coverage, atoms, positions) = (former.coverage, former.atoms, former.positions)
  }

  /// `us/ear/744/21.yaml` is `us.ear.744.21`.
  static func id(of path: String) -> String {
    path.dropLast(".yaml".count).split(separator: "/").joined(separator: ".")
  }

  public subscript(id: String) -> Provision? { positions[id].map { provisions[$0] } }

  /// Every provision of a schema.
  public func all<Content: LawContent>(_ type: Content.Type = Content.self) -> [Dated<Content>] {
    var all: [Dated<Content>] = []
    for provision in provisions where provision.schema == Content.schema { all.append(Dated(provision)) }
    return all
  }

  /// The one provision of this id, typed.
  /// - Throws: `LicetError.badInput` where there is none or it is of another schema.
  public func dated<Content: LawContent>(
    _ id: String, _ type: Content.Type = Content.self
  ) throws(LicetError) -> Dated<Content> {
    guard let provision = self[id], provision.schema == Content.schema else {
      throw LicetError(
        .badInput, "the law tree has no provision '\(id)' of schema '\(Content.schema)'",
        remedy: "restore the file")
    }
    return Dated(provision)
  }
}
