#if Desk
import ArgumentParser
import Dispatch
import Documents
import Licet
import Service
import Storage
import Synchronization

import struct Foundation.URL

struct ServeCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "The desk: its pages and its API, until it is told to stop.",
    discussion: """
      Examples:
        licet serve
        licet serve --ownership Examples/ownership.json
        licet serve --port 8443 --certificate chain.pem --key key.pem
      """)

  @Option(help: "The address to listen at.") var host: String = "127.0.0.1"
  @Option(help: "The port; 0 for any free one.") var port: Int = 8080
  @Option(help: "The certificate chain for TLS, as PEM.", completion: .file()) var certificate: String?
  @Option(help: "Its private key, as PEM.", completion: .file()) var key: String?
  @Option(help: "Who owns whom: BODS, GLEIF, CSV or JSON, as 'licet ownership' reads.", completion: .file())
  var ownership: String?
  @OptionGroup var desk: DeskOptions
  @OptionGroup var data: DataOptions

  func answer(in surroundings: Surroundings) throws -> ExitStatus {
    guard (0...65_535).contains(port) else {
      throw LicetError(.badUsage, "the port \(port) is out of range", remedy: "give a number from 0 to 65535")
    }
    let store = try desk.open(try desk.file(data, in: surroundings))
    defer { try? store.close() }
    let server = try DeskServer(
      .init(host: host, port: port, certificate: try files(), version: Version.text),
      world: try owned(try data.world(in: surroundings)),
      catalog: try Lists.catalog(home: surroundings.licetHome),
      keeping: .init(
        store: store, random: Surroundings.random, cores: surroundings.cores, reopen: reopen(surroundings),
        giveBack: Surroundings.giveBackMemory),
      clock: Surroundings.clock, elapsed: Surroundings.elapsed,
      log: LineWriter(surroundings.diagnostics).write)
    return try wait(server, LineWriter(surroundings.output))
  }

  /// What was loaded since; where nothing can be read, what is in use stays.
  private func reopen(_ surroundings: Surroundings) -> @Sendable () throws -> World {
    let (folder, home) = (data.folder(in: surroundings), surroundings.licetHome)
    let file = ownership.map { URL(filePath: $0) }
    return {
      let world = try World.open(data: folder, home: home)
      return try file.map { world.with(ownership: try OwnershipData.read($0)) } ?? world
    }
  }

  private func owned(_ world: World) throws -> World {
    try ownership.map { world.with(ownership: try OwnershipData.read(URL(filePath: $0))) } ?? world
  }

  private func files() throws -> (chain: URL, key: URL)? {
    switch (certificate, key) {
    case (nil, nil): return nil
    case (let chain?, let key?): return (URL(filePath: chain), URL(filePath: key))
    default:
      throw LicetError(
        .badUsage, "TLS needs a certificate and its key", remedy: "give both --certificate and --key")
    }
  }

  /// The command line waits for the server to end.
  private func wait(_ server: DeskServer, _ output: LineWriter) throws -> ExitStatus {
    let scheme = certificate == nil ? "http" : "https"
    let host = host
    let ended = DispatchSemaphore(value: 0)
    let failure = Mutex<LicetError?>(nil)
    Task {
      do {
        try await server.run { port in
          let address = "\(scheme)://\(host):\(port)"
          output.write("The desk is at \(address); \(address)/openapi.json tells its calls.")
          for line in (try? server.welcome(address: address)) ?? [] { output.write(line) }
        }
      } catch {
        failure.withLock { $0 = Self.error(error, host, port) }
      }
      ended.signal()
    }
    ended.wait()
    if let error = failure.withLock({ $0 }) { throw error }
    return .answered
  }

  private static func error(_ error: any Error, _ host: String, _ port: Int) -> LicetError {
    error as? LicetError
      ?? LicetError(
        .inputOutput, "the desk can't listen at \(host):\(port) (\(error))",
        remedy: "check that the address is this machine's and the port is free, or give another --port")
  }
}
#endif
