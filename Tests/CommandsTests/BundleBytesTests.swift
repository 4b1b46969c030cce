import Bundles
import Foundation
import Testing

@Suite("The bytes of bundles")
struct BundleBytesTests {
  @Test("two runs in other folders, time zones and languages give the same bytes in every format")
  func reproducible() throws {
    let formats = BundleFormat.builtIn.map(\.name).joined(separator: ",")
    let (one, other) = (try SampleCopy(), try SampleCopy())
    let runs: [(SampleCopy, [String: String], String)] = [
      (one, ["TZ": "Pacific/Kiritimati", "LANG": "da_DK.UTF-8", "LC_ALL": "da_DK.UTF-8"], "Locales/da"),
      (other, ["TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C", "HOME": "/nowhere"], "."),
    ]
    for (copy, environment, folder) in runs {
      let line = "tosprog bundle --lossy --format \(formats) --out \(copy.root)/out"
      let printed = try Tool.run(line, in: "\(copy.root)/\(folder)", environment: environment)
      #expect(printed.last?.hasPrefix("wrote ") == true, "\(printed.suffix(3))")
    }
    let (first, second) = (try files(in: "\(one.root)/out"), try files(in: "\(other.root)/out"))
    #expect(first.count > BundleFormat.builtIn.count)
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, bytes) in first { #expect(second[path] == bytes, "\(path)") }
  }

  @Test("what cannot be held keeps everything from being written")
  func refused() throws {
    let copy = try SampleCopy()
    let printed = try Tool.run("tosprog bundle --format icu,android --out new", in: copy.root)
    #expect(printed.last == "→ 1")
    #expect(printed.contains { $0.contains("android cannot hold “reviews.author”") })
    #expect(!FileManager.default.fileExists(atPath: "\(copy.root)/new"))
  }

  private func files(in folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let place = URL(filePath: "\(folder)/\(path)")
      guard try place.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      found[path] = try Data(contentsOf: place)
    }
    return found
  }
}
