#if Desk
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Casework
@testable import Storage

@Suite struct DecidingAtOnceTests {
  /// Both looked at the same alert; whoever is second is told, whether through one store or two.
  @Test(arguments: [false, true]) func oneWinsAndTheOtherIsTold(hasTwoStores: Bool) async throws {
    let folder = try ScratchFolder()
    var options = MadeUp.options
    options.patience = 10
    let store = try MadeUp.open(folder.url, options)
    let other = hasTwoStores ? try MadeUp.open(folder.url, options) : store
    for round in 0..<40 {
      try store.write { try $0.append([MadeUp.opened(round)], at: MadeUp.noon) }
      let version = try #require(try store.read { try $0.alert(MadeUp.id(round)) }).version
      let outcomes = await withTaskGroup(of: Result<Void, any Error>.self) { group in
        for (store, actor) in [(store, MadeUp.ann), (other, MadeUp.bob)] {
          group.addTask {
            Result {
              try store.write { writer in
                guard let alert = try writer.alert(MadeUp.id(round)) else { throw CaseError.notFound("") }
                let draft = try AlertCommand.decide(.trueMatch, reason: "the same").event(
                  on: alert, by: actor, may: Role.analyst.permissions, version: version, today: MadeUp.day)
                try writer.append([draft], at: MadeUp.noon)
              }
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let errors = outcomes.compactMap { outcome in
        if case .failure(let error) = outcome { error } else { nil }
      }
      #expect(errors.count == 1)
      #expect((errors.first as? CaseError)?.code == "stale")
      #expect(try store.read { try $0.alert(MadeUp.id(round))?.version } == version + 1)
    }
    #expect(try store.verify().checkpoint?.size == 80)
  }
}
#endif
