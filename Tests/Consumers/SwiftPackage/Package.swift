// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "App",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "tosprog", path: "CHECKOUT")],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [.product(name: "TosprogRuntime", package: "tosprog")],
      plugins: [.plugin(name: "TosprogPlugin", package: "tosprog")])
  ])
