#if Desk
public import Casework
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Licet
import Logging
import ServiceLifecycle
import UnixSignals

public import struct Foundation.URL

/// Builds a desk from its parts and serves it until it is told to stop.
public struct DeskServer: Sendable {
  /// How a desk is reached and what it may take.
  public struct Configuration: Sendable {
    public var host: String
    /// 0 for any free one.
    public var port: Int
    /// PEM files; nil for plain HTTP.
    public var certificate: (chain: URL, key: URL)?
    public var version: String

    public init(host: String, port: Int, certificate: (chain: URL, key: URL)? = nil, version: String) {
      (self.host, self.port, self.certificate, self.version) = (host, port, certificate, version)
    }
  }

  /// Where a desk keeps things, and what it needs for it.
  public struct Keeping: Sendable {
    let store: any DeskStore
    let secrets: any SecretStore
    /// Random bytes, as many as asked for.
    let random: @Sendable (Int) -> [UInt8]
    let cores: Int
    /// The World of what is loaded when it is asked.
    let reopen: @Sendable () throws -> World
    /// Hands memory that is free, and still held, back to the system.
    let giveBack: @Sendable () -> Void

    public init(
      store: any DeskStore & SecretStore, random: @escaping @Sendable (Int) -> [UInt8], cores: Int,
      reopen: @escaping @Sendable () throws -> World, giveBack: @escaping @Sendable () -> Void
    ) {
      (self.store, secrets, self.random, self.cores) = (store, store, random, cores)
      (self.reopen, self.giveBack) = (reopen, giveBack)
    }
  }

  let configuration: Configuration
  let desk: DeskParts
  let cases: CaseDesk?
  let watch: ListWatch?
  let logger: Logger
  private let elapsed: @Sendable () -> Duration

  /// - Parameters:
  ///   - keeping: nil for a desk that answers questions and keeps nothing.
  ///   - clock: what tells the time.
  ///   - elapsed: time that only goes forward.
  ///   - log: where a line of the log goes.
  public init(
    _ configuration: Configuration, world: World, catalog: [CatalogueEntry], keeping: Keeping?,
    clock: @escaping @Sendable () -> Instant, elapsed: @escaping @Sendable () -> Duration,
    log: @escaping @Sendable (String) -> Void
  ) throws {
    (self.configuration, self.elapsed) = (configuration, elapsed)
    let shelf = WorldShelf(try WorldInUse(world, catalog: catalog))
    let desk = DeskParts(
      shelf: shelf, clock: clock, body: Body(limits: RequestLimits()), store: keeping?.store)
    self.desk = desk
    let cases = keeping.map { keeping in
      CaseDesk(
        desk: desk, store: keeping.store, secrets: keeping.secrets,
        people: People(
          secrets: keeping.secrets, store: keeping.store, clock: clock, random: keeping.random,
          throttle: Throttle()), screening: ScreeningOfBook(cores: keeping.cores))
    }
    self.cases = cases
    watch = keeping.flatMap { keeping in
      cases.map { ListWatch(cases: $0, reopen: keeping.reopen, giveBack: keeping.giveBack) }
    }
    logger = Logger(label: "licet") { _ in LineLog(write: log) }
  }

  /// Whether the address is this machine's own.
  private var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(configuration.host) }

  private func isOpen() throws -> Bool { try isLoopback && !(cases?.people.hasUsers() ?? false) }

  /// What is said at the start of who may call; with it a link that sets the desk up, where nobody has.
  /// - Throws: `StoreError` where the desk can't be read.
  public func welcome(address: String) throws -> [String] {
    let access =
      try isOpen()
      ? "No users are set up: whoever works on this machine may ask without a key."
      : "Every call needs a key."
    guard let link = try cases?.people.makeSetupLink() else { return [access] }
    return [
      access,
      "To set the desk up, once: \(address)/set-up?link=\(link.text)",
    ]
  }

  var router: DeskRouter {
    DeskRouter(
      desk: desk, metrics: Metrics(), gauges: WorldGauges(desk: desk).all,
      authentication: Authentication(isOpen: isOpen, people: cases?.people),
      isSecure: configuration.certificate != nil, version: configuration.version, elapsed: elapsed,
      cases: cases)
  }

  /// Serves until SIGTERM or SIGINT; calls that have begun are answered first.
  ///
  /// - Parameter started: called with the port once calls are taken.
  public func run(started: @escaping @Sendable (Int) -> Void) async throws {
    let limits = HTTP1Channel.Configuration(
      idleTimeout: .seconds(60),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 64 << 10, maxHeaderFieldCount: 100))
    let http = HTTPServerBuilder {
      LoopBoundChannel(inner: HTTP1Channel(responder: $0, configuration: limits))
    }
    var application = Application(
      router: router.router(), server: try secured(http),
      configuration: .init(
        address: .hostname(configuration.host, port: configuration.port), serverName: "licet",
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
      onServerRunning: { started($0.localAddress?.port ?? 0) }, logger: logger)
    if let watch { application.addServices(Watchkeeping(watch: watch, logger: logger)) }
    var group = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    group.maximumGracefulShutdownDuration = Self.longestFarewell
    try await ServiceGroup(configuration: group).run()
  }

  /// Connections at once; further ones wait to be taken.
  private static let mostConnections = 400
  /// How long calls that have begun may take to end once the desk is asked to stop; a caller who sends a byte now and then
  /// is cut off.
  private static let longestFarewell = Duration.seconds(20)

  private func secured(_ server: HTTPServerBuilder) throws -> HTTPServerBuilder {
    guard let (chain, key) = configuration.certificate else { return server }
    let certificates = try Self.reading(chain, "a certificate chain") {
      try NIOSSLCertificate.fromPEMFile($0)
    }
    let secret = try Self.reading(key, "a private key") { try NIOSSLPrivateKey(file: $0, format: .pem) }
    var tls = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(secret))
    tls.minimumTLSVersion = .tlsv12
    do {
      // Fails where the key is another's; the server would only find out when it starts.
      _ = try TLSChannel(HTTP1Channel { _, _, _ in }, tlsConfiguration: tls)
    } catch {
      throw LicetError(
        .badInput, "the key '\(key.path)' is not that of the certificate '\(chain.path)'",
        remedy:
          "give the key that the certificate was made for; the chain begins with the desk's own certificate")
    }
    return try .tls(server, tlsConfiguration: tls)
  }

  private static func reading<Value>(
    _ file: URL, _ what: String, _ read: (String) throws -> Value
  ) throws(LicetError) -> Value {
    do {
      return try read(file.path)
    } catch {
      throw LicetError(
        .inputOutput, "'\(file.path)' can't be read as \(what)",
        remedy: "check that it is there and readable, and that it is PEM")
    }
  }
}
#endif
