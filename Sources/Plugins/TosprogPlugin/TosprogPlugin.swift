import Foundation
import PackagePlugin

/// Writes `Strings.swift` and `Articles.swift` into a target's build from the Tosprog project of its folder, or of its
/// package.
@main
struct TosprogPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let places = [target.directoryURL, context.package.directoryURL]
    guard let project = places.first(where: isProject) else {
      Diagnostics.error(
        "neither “\(target.directoryURL.path)” nor “\(context.package.directoryURL.path)” has a .tosprog.yml or a folder Locales"
      )
      return []
    }
    let launcher = try context.tool(named: "TosprogLauncher").url
    let out = context.pluginWorkDirectoryURL
    // The tool is a product of this very build, which makes it when something needs it. A plugin that declared it as its
    // own tool would have everything that it is made of compiled a second time, here and in every package that uses it.
    let built = launcher.deletingLastPathComponent().appending(path: "tosprog")
    let installed = ProcessInfo.processInfo.environment["TOSPROG"].map { URL(filePath: $0) }
    return [
      .buildCommand(
        displayName: "Writing strings and articles of \(target.name)", executable: launcher,
        arguments: [(installed ?? built).path, project.path, out.path],
        inputFiles: [installed ?? built] + inputs(of: project),
        outputFiles: ["Articles", "Strings"].map { out.appending(path: "swift/\($0).swift") })
    ]
  }

  private func isProject(_ folder: URL) -> Bool {
    [".tosprog.yml", "Locales"].contains { FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }
  }

  /// What a bundle can depend on: settings, articles, strings, glossary and ledgers, with the folders that they lie in, so
  /// that new ones are seen too.
  private func inputs(of project: URL) -> [URL] {
    let foreign: Set = [".build", ".git", ".swiftpm", "node_modules"]
    let kinds: Set = ["md", "markdown", "mdx", "html", "htm", "txt", "yml", "yaml", "json", "jsonl", "tsv", "toml"]
    var inputs: [URL] = []
    var folders = [project]
    while let folder = folders.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      var hasInputs = false
      for name in names.sorted() where !foreign.contains(name) && !name.hasPrefix(".build") {
        let place = folder.appending(path: name)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { continue }
        if isFolder.boolValue {
          folders.append(place)
        } else if kinds.contains(place.pathExtension) {
          inputs.append(place)
          hasInputs = true
        }
      }
      if hasInputs, folder != project { inputs.append(folder) }
    }
    return inputs
  }
}
