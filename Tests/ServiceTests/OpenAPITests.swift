#if Desk
import Foundation
import HTTPTypes
import Hummingbird
import Licet
import Testing

@testable import Service

@Suite struct OpenAPITests {
  /// Each schema that is named is there, and each that is there is named.
  @Test func everySchemaIsDefinedAndUsed() throws {
    let desk = try TestDesk()
    let text = OpenAPIDocument(endpoints: desk.server.router.endpoints, version: "1").json.text
    let named = Set(text.matches(of: #/#\/components\/schemas\/([A-Za-z]+)/#).map { String($0.1) })
    let defined = Schemas.all.map(\.0)
    #expect(Set(defined).count == defined.count)
    #expect(named.subtracting(defined) == [])
    #expect(Set(defined).subtracting(named) == [])
  }

  @Test func everyCallHasItsOwnNameAndItsPathParameters() throws {
    let endpoints = try TestDesk().server.router.endpoints
    #expect(Set(endpoints.map(\.name)).count == endpoints.count)
    for endpoint in endpoints {
      let inPath = endpoint.path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
        $0.dropFirst().dropLast()
      }
      let declared = endpoint.parameters.filter { $0.place == .path }.map(\.name)
      #expect(inPath.map(String.init) == declared, "\(endpoint.path)")
    }
  }

  /// No call but those the document says are open answers somebody without a key.
  @Test func nothingIsOpenThatIsNotSaidToBe() async throws {
    let desk = try TestDesk()
    _ = try await desk.setUp()
    for endpoint in desk.server.router.endpoints {
      let path = endpoint.path.replacing("{id}", with: "x").replacing("{dataset}", with: "default")
        .replacing("{property}", with: "name").replacing("{name}", with: "x")
      let answer = try await desk.call(endpoint.method, path, "{}")
      #expect((answer.status == 401) == (endpoint.permission != nil), "\(endpoint.name): \(answer.status)")
    }
  }
}
#endif
