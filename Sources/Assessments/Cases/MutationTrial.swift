public import Regulations
import Vocabulary

/// Tries changes of the law against its cases: which change does no case notice?
public struct MutationTrial: Sendable {
  private let world: World
  private let law: CompiledLaw
  private let cases: [LawCase]

  /// - Throws: `LicetError.badInput` where the tree or its cases break their schema.
  public init(_ world: World) throws {
    self.world = world
    law = try CompiledLaw(world.lawTree)
    let assessor = try Assessor(world)
    // A case that differs already would seem to notice everything.
    cases = try LawCases.read(world.lawTree, facts: world.law().book.facts).filter {
      LawCases.differences($0, assessor).isEmpty
    }
  }

  /// Every change that is tried.
  ///
  /// - Parameter part: only files whose path contains this.
  public func mutations(in part: String?) -> [LawMutation] {
    law.mutations.filter { mutation in part.map(mutation.file.contains) ?? true }
  }

  /// Whether the loader refuses the change, or some case answers otherwise under it.
  public func isNoticed(_ mutation: LawMutation) -> Bool {
    guard let book = try? Rulebook(law.applying(mutation)), let body = try? BodyOfLaw(book),
      let assessor = try? Assessor(world.with(law: body))
    else { return true }
    return ordered(for: mutation).contains { !LawCases.differences($0, assessor).isEmpty }
  }

  /// The cases beside the changed file first, then those of its part, then all others.
  private func ordered(for mutation: LawMutation) -> [LawCase] {
    let stem = mutation.file.dropLast(".yaml".count)
    let part = stem.prefix(upTo: stem.lastIndex(of: "/") ?? stem.startIndex)
    let near = cases.filter { $0.file.hasPrefix(stem) }
    let next = cases.filter { $0.file.hasPrefix(part) && !$0.file.hasPrefix(stem) }
    return near + next + cases.filter { !$0.file.hasPrefix(part) }
  }
}
