import Foundation
import PackagePlugin

/// `swift package tosprog check`: any command of tosprog on the package at hand, without an installation.
@main
struct TosprogCommandPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try tool()
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    // What was found has been said; the status is what scripts look at.
    guard process.terminationStatus == 0 else { exit(process.terminationStatus) }
  }

  /// The tool that the variable `TOSPROG` names, else the one that this package builds.
  private func tool() throws -> URL {
    if let installed = ProcessInfo.processInfo.environment["TOSPROG"] { return URL(filePath: installed) }
    let result = try packageManager.build(.product("tosprog"), parameters: .init())
    guard result.succeeded, let built = result.builtArtifacts.first(where: { $0.kind == .executable }) else {
      throw Failure(description: result.logText)
    }
    return built.url
  }

  private struct Failure: Error, CustomStringConvertible { var description: String }
}
