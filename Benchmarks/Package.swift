// swift-tools-version: 6.1
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "licet-benchmarks",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "licet-bench", targets: ["BenchmarkCommand"])],
  dependencies: [
    .package(name: "licet", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // What is asked, and which answers are right: knows nothing of Licet, so that it cannot flatter it.
    .target(name: "QueryGenerator", swiftSettings: house),
    // How the answers are judged and timed: knows an engine only as a function from a name to answers.
    .target(name: "Measurement", dependencies: ["QueryGenerator"], swiftSettings: house),
    .executableTarget(
      name: "BenchmarkCommand",
      dependencies: [
        "QueryGenerator", "Measurement", .product(name: "Licet", package: "licet"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "BenchmarkTests", dependencies: ["QueryGenerator", "Measurement"], swiftSettings: house),
  ]
)
