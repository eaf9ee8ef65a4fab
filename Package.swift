// swift-tools-version: 6.1
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "licet",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Licet", targets: ["Licet"]),
    .executable(name: "licet", targets: ["LicetCommand"]),
  ],
  traits: [
    .trait(
      name: "Desk",
      description: "The desk: storage, API and pages of 'licet serve', and the packages they need.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // The system's own header, which no module of the toolchain has.
    .systemLibrary(name: "CMalloc"),
    // An instruction that Swift has no word for.
    .systemLibrary(name: "CPrefetch"),

    .target(name: "Vocabulary", swiftSettings: house),
    .target(
      name: "Names", dependencies: ["Vocabulary"], resources: [.copy("Knowledge")],
      swiftSettings: house),
    .target(
      name: "Watchlists",
      dependencies: [
        "Vocabulary", "CLibXML2", "CZstd", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.copy("Catalogue"), .copy("Facts")], swiftSettings: house),
    .target(name: "Screening", dependencies: ["CPrefetch", "Names", "Vocabulary"], swiftSettings: house),
    .target(
      name: "Regulations",
      dependencies: [
        "Vocabulary", .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(
      name: "Law", path: "Law",
      resources: [.copy("us"), .copy("facts.yaml"), .copy("COVERAGE.yaml"), .copy("COVERAGE.cases.yaml")],
      swiftSettings: house),
    .target(name: "Ownership", dependencies: ["Vocabulary"], swiftSettings: house),
    .target(
      name: "Regimes", dependencies: ["Regulations", "Ownership", "Vocabulary"], swiftSettings: house),
    .target(
      name: "Assessments",
      dependencies: [
        "Law", "Regimes", "Regulations", "Ownership", "Screening", "Watchlists", "Names", "Vocabulary",
      ],
      swiftSettings: house),
    .target(name: "HyperText", swiftSettings: house),
    .target(
      name: "Simulation",
      dependencies: [
        "HyperText", "Assessments", "Regimes", "Regulations", "Ownership", "Screening", "Watchlists",
        "Vocabulary",
        "CSQLite",
      ],
      swiftSettings: house),
    .target(
      name: "Casework",
      dependencies: [
        "Assessments", "Screening", "Vocabulary", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(
      name: "Storage",
      dependencies: [
        "Casework", "Vocabulary",
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Desk"])),
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Desk"])),
      ],
      swiftSettings: house),
    .target(
      name: "Licet",
      dependencies: [
        "Casework", "Simulation", "Assessments", "Regimes", "Regulations", "Ownership", "Screening",
        "Watchlists",
        "Names",
        "Vocabulary",
      ],
      swiftSettings: house),
    .target(name: "Documents", dependencies: ["Licet"], swiftSettings: house),
    .target(
      name: "Service",
      dependencies: [
        "Licet", "Casework", "Documents", "HyperText",
        .product(name: "CryptoExtras", package: "swift-crypto", condition: .when(traits: ["Desk"])),
        .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Desk"])),
        .product(name: "HummingbirdTLS", package: "hummingbird", condition: .when(traits: ["Desk"])),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "LicetCommand",
      dependencies: [
        "Licet", "Documents", "CMalloc", .target(name: "Service", condition: .when(traits: ["Desk"])),
        .target(name: "Storage", condition: .when(traits: ["Desk"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    .target(
      name: "TestSupport", dependencies: ["Vocabulary"], path: "Tests/TestSupport",
      swiftSettings: house),
    .testTarget(
      name: "VocabularyTests", dependencies: ["Vocabulary", "TestSupport"], swiftSettings: house),
    .testTarget(name: "NamesTests", dependencies: ["Names", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "WatchlistsTests", dependencies: ["Watchlists", "TestSupport"],
      exclude: ["Samples"], swiftSettings: house),
    .testTarget(
      name: "ScreeningTests", dependencies: ["Screening", "Names", "Watchlists", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "RegulationsTests", dependencies: ["Regimes", "Regulations", "Vocabulary", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "OwnershipTests", dependencies: ["Ownership", "TestSupport"], swiftSettings: house),
    .testTarget(name: "RegimesTests", dependencies: ["Regimes", "Vocabulary"], swiftSettings: house),
    .testTarget(
      name: "AssessmentsTests", dependencies: ["Licet", "Assessments", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["HyperText", "Simulation", "Assessments", "Licet", "TestSupport", "CSQLite"],
      swiftSettings: house),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Casework", "Screening", "Vocabulary", "TestSupport"],
      swiftSettings: house),
    .executableTarget(
      name: "LedgerHammer", dependencies: ["Storage", "Casework", "Vocabulary"], path: "Tests/LedgerHammer",
      swiftSettings: house),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "Casework", "Screening", "Vocabulary", "TestSupport", "LedgerHammer",
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Desk"])),
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Desk"])),
      ],
      exclude: ["Vectors"], swiftSettings: house),
    .testTarget(name: "LicetTests", dependencies: ["Licet", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Service", "Storage", "Casework", "Assessments", "Screening", "Names", "Licet", "TestSupport",
        .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Desk"])),
      ],
      swiftSettings: house),
    .testTarget(
      name: "LicetCommandTests",
      dependencies: ["LicetCommand", "Documents", "Licet", "Screening", "TestSupport"],
      swiftSettings: house),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: house),
  ]
)
