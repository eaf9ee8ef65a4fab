#if Desk
import Casework
import Licet

/// What calls and pages that keep something work with.
struct CaseDesk: Sendable {
  let desk: DeskParts
  let store: any DeskStore
  let secrets: any SecretStore
  let people: People
  let screening: ScreeningOfBook

  var now: Instant { desk.clock() }

  /// What a person asks to do with alerts: all of it or none.
  ///
  /// - Parameter version: of the alert the person looked at; nil for several alerts.
  func act(_ command: AlertCommand, on ids: [AlertID], version: Int?, by caller: Caller) throws -> [Alert] {
    let now = now
    return try store.write { writer in
      let persons = Persons(try writer.keys())
      let drafts = try ids.map { id in
        guard let alert = try writer.alert(id) else { throw CaseError.notFound("there is no alert '\(id)'") }
        let seen = command.decides ? try keepDossier(of: alert, with: writer) : nil
        return try command.event(
          on: alert, by: caller.actor, may: caller.permissions, version: version, seen: seen,
          edition: desk.shelf.current.world.edition, today: now.day, persons: persons)
      }
      try writer.append(drafts, at: now)
      return try ids.compactMap { try writer.alert($0) }
    }
  }

  /// What the person had before them, kept whole: lists and book move on, the decision stands.
  private func keepDossier(of alert: Alert, with writer: any DeskWriter) throws -> ContentHash {
    let world = desk.shelf.current
    let dossier = AlertDossier(
      alert, threshold: try writer.threshold().value,
      counterparty: try writer.counterparty(alert.counterparty)?.party,
      listing: world.world.listing(alert.listing), basis: world.basis())
    return try writer.keep(try dossier.document())
  }
}
#endif
