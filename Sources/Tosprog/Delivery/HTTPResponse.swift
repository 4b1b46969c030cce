/// The head of what a server answered.
struct HTTPHead: Sendable {
  /// The status code.
  var status: Int
  /// The fields in order, names in small letters.
  var fields: [(name: String, value: String)] = []

  /// How many lines, and bytes in them, a head may have.
  private static let limits = (lines: 200, bytes: 64 << 10)

  subscript(_ name: String) -> String? { fields.last { $0.name == name }?.value }

  /// How many bytes are announced.
  var length: Int? { self["content-length"].flatMap { Int($0) } }

  /// Reads a head; those of provisional answers before it are passed over.
  init?(from child: Child) {
    repeat {
      guard let first = HTTPHead.line(of: child), first.hasPrefix("HTTP/"),
        let code = first.split(separator: " ").dropFirst().first, let status = Int(code)
      else { return nil }
      self.init(status: status)
      var bytes = 0
      while true {
        guard let line = HTTPHead.line(of: child) else { return nil }
        if line.isEmpty { break }
        bytes += line.utf8.count
        guard fields.count < HTTPHead.limits.lines, bytes <= HTTPHead.limits.bytes else { return nil }
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        fields.append((line[..<colon].lowercased(), String(value)))
      }
    } while (100..<200).contains(status)
  }

  private init(status: Int) { self.status = status }

  private static func line(of child: Child) -> String? {
    guard let bytes = child.readLine(limit: limits.bytes) else { return nil }
    return String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
