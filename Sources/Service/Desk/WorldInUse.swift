#if Desk
import Documents
import Licet

/// One World with the tools that ask it; requests that began with it end with it.
final class WorldInUse: Sendable {
  let world: World
  let law: BodyOfLaw
  let screeners: Pool<Screener>
  let assessors: Pool<Assessor>
  /// Titles of the lists that are known, by id.
  let catalog: [CatalogueEntry]

  /// - Throws: `LicetError` where the law tree or the catalogue can't be read.
  init(_ world: World, catalog: [CatalogueEntry]) throws {
    self.world = world
    law = try world.law()
    self.catalog = catalog
    let index = world.index
    screeners = Pool { Screener(index) }
    assessors = Pool { try Assessor(world) }
  }

  func basis(_ today: CalendarDay) -> Basis { Basis(world, today: today) }
}
#endif
