import ArgumentParser
import Catalogs

/// The formats in which sentences are handed out and taken back.
enum ExchangeFormat: String, ExpressibleByArgument, CaseIterable {
  case xliff, xliff1, po, tmx, csv

  /// The format's reader and writer.
  var catalogFormat: any CatalogFormat { [any CatalogFormat].builtIn.named(rawValue)! }

  /// Whether a translation of the same words may stand in the target already: only where the file says that it is not
  /// finished yet.
  var prefills: Bool { self == .xliff || self == .po }

  /// Whether a file says of every unit whether it is done.
  var saysWhenDone: Bool { self == .po }

  /// The format of a file, by its name and what stands in it.
  static func of(_ path: String, _ text: String) -> ExchangeFormat? {
    switch path.split(separator: ".").last?.lowercased() {
    case "po": .po
    case "tmx": .tmx
    case "csv": .csv
    case "xlf", "xliff":
      text.prefix(2_000).contains("xliff:document:1.")
        || text.prefix(2_000).contains("version=\"1.") && !text.prefix(2_000).contains("xliff:document:2")
        ? .xliff1 : .xliff
    default: nil
    }
  }
}
