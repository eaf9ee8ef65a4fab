#if Desk
import Casework
import Documents
import Foundation
import HTTPTypes
import HyperText
import Hummingbird
import Licet

/// Search, with matches as one types, and the page of a listing.
struct SearchPages: Sendable {
  let cases: CaseDesk

  var routes: [PageRoute] {
    [
      PageRoute(path: "/search", permission: .ask, show: show),
      PageRoute(path: "/listings/{id}", permission: .ask, show: showListing),
    ]
  }

  @Sendable private func show(_ request: Request, _ context: DeskContext) async throws -> Response {
    let query = Query(request)
    let name = query.text("name") ?? ""
    let results = try found(name)
    if request.headers[.init("X-Part") ?? .accept] != nil {
      var writer = MarkupWriter()
      writer.write(results)
      return Response(text: writer.text, type: "text/html; charset=utf-8")
    }
    let page = DeskPage(
      title: Words.Search.title, section: .search, caller: context.caller,
      content: .group([
        element(
          .form, .of(.method, "get"), .of(.action, "/search"), .of(.source, "/search"),
          .of(.target, "matches"),
          .role("search")
        ) {
          Field.text("name", Words.Search.name, value: name, type: "search", autocomplete: "off")
          Field.button(Words.Search.go)
        },
        element(.section, .id("matches"), .of(.live, "polite"), .label(Words.Search.title)) { results },
      ]))
    return page.response()
  }

  private func found(_ name: String) throws -> Markup {
    guard name.contains(where: { !$0.isWhitespace }) else {
      return element(.p, .class("soft")) { Words.Search.empty }
    }
    guard name.utf8.count <= Limits.textBytes else {
      throw LicetError(
        .limitExceeded, "the name is longer than \(Limits.textBytes) bytes", remedy: "give the name alone")
    }
    let desk = cases.desk
    let options = ScreeningOptions(on: Instant(endOf: desk.today), threshold: desk.threshold.value, limit: 15)
    let answer = try desk.shelf.current.screeners.with { $0.screen(Party(name: name), options) }
    guard !(answer.matches.isEmpty && answer.notInForce.isEmpty) else {
      return element(.p) { Words.Search.nothing }
    }
    return .group([
      element(.p, .class("fine")) { Words.Search.basis },
      .group(answer.matches.map { match($0, note: $0.alert ? Words.Search.alert : Words.Search.below) }),
      .group(answer.notInForce.prefix(5).map { match($0, note: Words.Search.notInForce) }),
    ])
  }

  private func match(_ match: Match, note: String) -> Markup {
    let listing = match.listing
    let title = cases.desk.shelf.current.catalog.first { $0.id == listing.list }?.title
    return element(.div, .class("match")) {
      element(.h2) {
        element(.a, .link(path: ListingLink.path(listing.id))) { element(.bdi) { listing.name } }
      }
      element(.p, .class("fine")) {
        Words.Search.match(title ?? listing.list.rawValue, note)
        element(.span, .class("num")) { match.score.hundredths }
        " · "
        listing.countries.map { $0.name }.joined(separator: ", ")
      }
      Reasons(match.reasons.map { ($0.words, $0.effect, $0.effectText) }).markup
    }
  }

  // MARK: A listing

  @Sendable private func showListing(_ request: Request, _ context: DeskContext) async throws -> Response {
    let raw = try context.parameters.require("id")
    let id = raw.removingPercentEncoding ?? raw
    guard let listing = cases.desk.shelf.current.world.listing(id) else {
      throw CaseError.notFound("no list holds '\(id.printable.prefix(100))' now")
    }
    let alerts = try cases.store.read {
      try $0.alerts(AlertFilter(listing: id), page: Page(limit: 50))
    }
    let mayRead = context.caller?.permissions.contains(.readCases) == true
    return DeskPage(
      title: listing.primaryName, section: .search, caller: context.caller,
      content: ListingView(
        listing: listing, title: cases.desk.shelf.current.catalog.first { $0.id == listing.list }?.title,
        alerts: mayRead ? alerts : nil, ownership: cases.desk.shelf.current.world.ownership,
        now: Instant(endOf: cases.desk.today)
      ).markup
    ).response()
  }
}
#endif
