import ArgumentParser
import Diagnostics
import Reports
import Tosprog

/// A report and the file that it goes to, as in `sarif=out.sarif`; `-` is the standard output.
struct ReportDestination {
  var format: any ReportFormat
  var path: String

  /// Reads `NAME=FILE`.
  init(_ assignment: String) throws {
    guard let mark = assignment.firstIndex(of: "="), assignment.index(after: mark) < assignment.endIndex else {
      throw ValidationError("--report takes NAME=FILE, not “\(assignment)”")
    }
    format = try ReportDestination.format(String(assignment[..<mark]))
    path = String(assignment[assignment.index(after: mark)...])
  }

  /// The format of a name.
  static func format(_ name: String) throws -> any ReportFormat {
    if let format = [any ReportFormat].builtIn[name] { return format }
    let names = [any ReportFormat].builtIn.names
    let hint = name.closest(of: names).map { "; did you mean “\($0)”? There are" } ?? "; there are"
    throw ValidationError("there is no report format “\(name)”\(hint) \(names.joined(separator: ", "))")
  }

  /// Writes the report, whole or not at all.
  func write(_ report: Report, in folder: String) throws {
    let full = folder.appending(path: path)
    try attempt(path) { () throws(Disk.Failure) in
      try Disk.makeFolder(full.parentPath)
      try Disk.write(Array(format.render(report).utf8), to: full)
    }
  }
}

extension ReportFormat {
  /// Whether this is what `tosprog merge` reads.
  var isJSON: Bool { type(of: self).name == "json" }
}
