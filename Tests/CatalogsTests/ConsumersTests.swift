import Catalogs
import Diagnostics
import Foundation
import Languages
import Testing

/// A program that others read our files with.
private struct Consumer {
  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The exit code and everything printed on stdout.
  static func run(_ name: String, _ arguments: [String]) throws -> (code: Int32, output: Data, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path(name)))
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tosprog-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["out", "err"].map { folder.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try Data(contentsOf: files[0]),
      String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    )
  }

  /// Writes `bytes` to a temporary file for as long as `body` runs.
  static func withFile<Result>(_ name: String, _ bytes: [UInt8], _ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tosprog-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return try body(file)
  }
}

@Suite struct ConsumersTests {
  /// Every trap that the format says it holds, by id, with the file.
  private func written(_ name: String) throws -> (bytes: [UInt8], kept: [CatalogEntry]) {
    let format = try #require([any CatalogFormat].builtIn.named(name))
    let catalog = Catalog(
      language: Language.danish.tag, sourceLanguage: Language.danish.tag,
      entries: Traps.entries(withSource: format.isBilingual))
    let encoded = format.encode(catalog, language: .danish)
    let omitted = Set(encoded.problems.filter(\.isOmitted).map(\.id))
    return (encoded.bytes, catalog.entries.filter { !omitted.contains($0.id) })
  }

  @Test(
    "msgfmt accepts every PO text, and what it compiles reads back",
    .enabled(if: Consumer.path("msgfmt") != nil, "msgfmt is not installed"))
  func msgfmt() throws {
    let (bytes, kept) = try written("po")
    try Consumer.withFile("da.po", bytes) { file in
      let output = file.deletingLastPathComponent().appendingPathComponent("da.mo")
      let run = try Consumer.run("msgfmt", ["--check", "-o", output.path, file.path])
      #expect(run.code == 0, "\(run.errors)")
      let compiled = SourceFile(path: "da.mo", bytes: Array(try Data(contentsOf: output)))
      let catalog = try #require([any CatalogFormat].builtIn.named("mo")).parse(compiled, language: .danish)
      #expect(catalog.entries.count == kept.count)
      for entry in kept {
        guard let text = entry.target?.message.plainText else { continue }
        let read = try #require(catalog[entry.id]?.target?.message.plainText)
        #expect(read.utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "Python's gettext reads every MO text",
    .enabled(if: Consumer.path("python3") != nil, "python3 is not installed"))
  func pythonGettext() throws {
    let (bytes, kept) = try written("mo")
    let script = """
      import gettext, json, sys
      with open(sys.argv[1], "rb") as file: texts = gettext.GNUTranslations(file)._catalog
      print(json.dumps({k.split("\\x04")[0]: v for k, v in texts.items() if isinstance(k, str) and k}))
      """
    let run = try Consumer.withFile("da.mo", bytes) { try Consumer.run("python3", ["-c", script, $0.path]) }
    #expect(run.code == 0, "\(run.errors)")
    let read = try JSON.parse(SourceFile(path: "", bytes: Array(run.output)))
    for entry in kept {
      guard let text = entry.target?.message.plainText else { continue }
      let doubled = text.unicodeScalars.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
      #expect(read[entry.id]?.stringValue?.utf8.elementsEqual(doubled.utf8) == true, "\(text.debugDescription)")
    }
  }

  @Test(
    "plutil accepts every .strings text and reads it as it was",
    .enabled(if: Consumer.path("plutil") != nil, "plutil is not installed"))
  func plutil() throws {
    let (bytes, kept) = try written("strings")
    try Consumer.withFile("da.strings", bytes) { file in
      let lint = try Consumer.run("plutil", ["-lint", file.path])
      #expect(lint.code == 0, "\(lint.errors)")
      let list = try PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil)
      let read = try #require(list as? [String: String])
      for entry in kept {
        guard let text = entry.target?.message.plainText else { continue }
        #expect(read[entry.id]?.utf8.elementsEqual(text.utf8) == true, "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "Python's strict csv reads every cell",
    .enabled(if: Consumer.path("python3") != nil, "python3 is not installed"))
  func pythonCSV() throws {
    let (bytes, kept) = try written("csv")
    let script = """
      import csv, json, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
      assert all(len(row) == 5 for row in rows)
      assert not any(cell[:1] in tuple("=+-@\\t\\r") and cell for row in rows for cell in row)
      print(json.dumps({row[0]: row[2] for row in rows}))
      """
    let run = try Consumer.withFile("da.csv", bytes) { try Consumer.run("python3", ["-c", script, $0.path]) }
    #expect(run.code == 0, "\(run.errors)")
    let read = try JSON.parse(SourceFile(path: "", bytes: Array(run.output)))
    for entry in kept {
      let text = try #require(entry.target?.message.tagged)
      let cell = read[entry.id]?.stringValue ?? ""
      #expect(
        cell.utf8.elementsEqual(text.utf8) || cell.utf8.elementsEqual("'\(text)".utf8), "\(text.debugDescription)")
    }
  }

  @Test(
    "Java's Properties reads every text",
    .enabled(if: Consumer.path("java") != nil, "java is not installed"))
  func javaProperties() throws {
    let (bytes, kept) = try written("properties")
    let program = """
      import java.io.*; import java.nio.charset.StandardCharsets; import java.util.*;
      public class Dump { public static void main(String[] a) throws Exception {
        Properties p = new Properties();
        try (InputStream in = new FileInputStream(a[0])) { p.load(in); }
        StringBuilder out = new StringBuilder();
        for (String k : p.stringPropertyNames()) {
          out.append(k).append('\\t');
          for (byte b : p.getProperty(k).getBytes(StandardCharsets.UTF_8)) out.append(String.format("%02x", b));
          out.append('\\n');
        }
        System.out.print(out); } }
      """
    let run = try Consumer.withFile("da.properties", bytes) { file in
      let source = file.deletingLastPathComponent().appendingPathComponent("Dump.java")
      try Data(program.utf8).write(to: source)
      return try Consumer.run("java", [source.path, file.path])
    }
    #expect(run.code == 0, "\(run.errors)")
    var read: [String: String] = [:]
    for line in String(decoding: run.output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      read[String(parts[0])] = String(parts[1])
    }
    for entry in kept {
      let text = try #require(entry.target?.message.canonicalText)
      let hex = text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      #expect(read[entry.id] == hex, "\(text.debugDescription)")
    }
  }
}
