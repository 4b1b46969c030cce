// swift-tools-version: 6.2
import PackageDescription

// The plan of the house. A room sees the rooms in its row and everything below those, never anything above.
let rooms: [(name: String, sees: [String], packages: [Target.Dependency])] = [
  // What programs that use a bundle are linked with: it sees nothing, not even Foundation.
  ("TosprogRuntime", [], []),
  ("Diagnostics", [], [.product(name: "Crypto", package: "swift-crypto")]),
  ("Languages", ["Diagnostics", "TosprogRuntime"], []),
  ("Documents", ["Languages"], []),
  ("Catalogs", ["Documents"], []),
  ("Bitexts", ["Catalogs"], []),
  ("Glossaries", ["Catalogs"], [.product(name: "Yams", package: "Yams")]),
  ("Ledgers", ["Bitexts", "Glossaries"], []),
  ("Checks", ["Ledgers"], []),
  ("Bundles", ["Ledgers"], []),
  ("Reports", ["Checks"], []),
  ("Releases", ["Bundles"], [.product(name: "Crypto", package: "swift-crypto")]),
  ("Tosprog", ["Reports", "Releases"], [.product(name: "Yams", package: "Yams")]),
]

/// Folders of the tests that are read from disk and are no sources.
let fixtures: [String: [String]] = [
  "Catalogs": ["Golden"],
  "Checks": ["Articles", "Cases"],
  "Documents": ["Fixtures", "Sentences"],
]

/// Rooms whose tests use what those of others use.
let sharing: Set = ["Bundles", "Catalogs", "Checks", "Documents", "Ledgers", "Tosprog"]

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What each room sees, itself included.
let reach = rooms.reduce(into: [String: Set<String>]()) { reach, room in
  reach[room.name] = room.sees.reduce(into: [room.name]) { $0.formUnion(reach[$1]!) }
}

func seen(_ names: [String]) -> [Target.Dependency] {
  rooms.map(\.name).filter { room in names.contains { reach[$0]!.contains(room) } }.map { .byName(name: $0) }
}

/// Every reader, fed by `Tests/Fuzz/run` with whatever libFuzzer thinks of. The program has no `main` of its own, so it is in
/// the package only while that script builds it.
let fuzzing: [Target] =
  Context.environment["TOSPROG_FUZZ"] == nil
  ? []
  : [
    .target(
      name: "Laws", dependencies: ["TestSupport"] + seen(["Tosprog"]), path: "Tests/Fuzz/Laws", swiftSettings: strict),
    .executableTarget(
      name: "Fuzz", dependencies: ["Laws"], path: "Tests/Fuzz", exclude: ["Laws", "marks.dict", "run"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
  ]

/// Plugins do not depend on tosprog: a plugin's tools are compiled apart from everything else, so that every build would
/// compile the whole house twice. The launcher is small, and runs the tosprog that the build makes anyway.
let plugins: [Target] = [
  .executableTarget(name: "TosprogLauncher", path: "Sources/Plugins/TosprogLauncher", swiftSettings: strict),
  .plugin(
    name: "TosprogPlugin", capability: .buildTool(), dependencies: ["TosprogLauncher"],
    path: "Sources/Plugins/TosprogPlugin"),
  .plugin(
    name: "TosprogCommandPlugin",
    capability: .command(intent: .custom(verb: "tosprog", description: "Check or bundle the articles of this package")),
    path: "Sources/Plugins/TosprogCommandPlugin"),
]

let package = Package(
  name: "tosprog",
  // The others are for the runtime, which apps are linked with; tosprog itself runs on Linux and macOS.
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "Tosprog", targets: ["Tosprog"]),
    .executable(name: "tosprog", targets: ["Commands"]),
    // For packages that use what a project says: its texts as Swift at build time, and tosprog as a command.
    .library(name: "TosprogRuntime", targets: ["TosprogRuntime"]),
    .plugin(name: "TosprogPlugin", targets: ["TosprogPlugin"]),
    .plugin(name: "TosprogCommandPlugin", targets: ["TosprogCommandPlugin"]),
  ],
  dependencies: [
    // The command line: parsing, help and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // YAML values: settings, and what is rare in glossaries.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    // SHA-256 for digests, Ed25519 for releases: cryptography is not for hand-made code.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: rooms.map {
    .target(name: $0.name, dependencies: seen($0.sees) + $0.packages, swiftSettings: strict)
  }
    + rooms.map {
      .testTarget(
        name: "\($0.name)Tests", dependencies: seen([$0.name]) + (sharing.contains($0.name) ? ["TestSupport"] : []),
        exclude: fixtures[$0.name] ?? [], swiftSettings: strict)
    } + [
      .executableTarget(
        name: "Commands",
        dependencies: seen(["Tosprog"]) + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
        swiftSettings: strict),
      .testTarget(
        name: "CommandsTests", dependencies: ["Commands", "TestSupport"] + seen(["Tosprog"]), exclude: ["Transcripts"],
        swiftSettings: strict),
      // What the tests of several rooms share.
      .target(name: "TestSupport", dependencies: seen(["Catalogs"]), path: "Tests/Support", swiftSettings: strict),
      // For measuring, not for users.
      .executableTarget(
        name: "evaluate", dependencies: seen(["Tosprog"]), path: "Tests/Benchmarks/Evaluate", swiftSettings: strict),
    ] + plugins + fuzzing,
  swiftLanguageModes: [.v6]
)
