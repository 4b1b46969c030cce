/// A path pattern: `*` is any run within a folder, `**` any run, `?` one byte; a pattern without `/` may stand anywhere.
struct PathPattern {
  private let pattern: [UInt8]

  init(_ text: String) {
    var text = text
    if text.hasSuffix("/") { text += "**" }
    pattern = Array((text.contains("/") ? text : "**/" + text).utf8)
  }

  /// Whether the pattern describes the path or a folder above it; linear in both for each star.
  func matches(_ path: String) -> Bool {
    let path = Array(("/" + path).utf8)
    let own = (pattern.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + pattern
    // reach[i]: whether the first i bytes of the path can be described by the pattern read so far.
    var reach = [Bool](repeating: false, count: path.count + 1)
    reach[0] = true
    var at = 0
    while at < own.count {
      var next = [Bool](repeating: false, count: path.count + 1)
      let isStar = own[at] == UInt8(ascii: "*")
      let isDouble = isStar && at + 1 < own.count && own[at + 1] == UInt8(ascii: "*")
      if isStar {
        var open = false
        for index in 0...path.count {
          if reach[index] { open = true }
          next[index] = open
          if index < path.count, !isDouble, path[index] == UInt8(ascii: "/") { open = false }
        }
        // “**/” may be nothing.
        if isDouble, at + 2 < own.count, own[at + 2] == UInt8(ascii: "/") {
          for index in 0...path.count where reach[index] { next[index] = true }
          at += 2
          var slash = [Bool](repeating: false, count: path.count + 1)
          for index in 0...path.count where next[index] {
            if reach[index] { slash[index] = true }
            if index < path.count, path[index] == UInt8(ascii: "/") { slash[index + 1] = true }
          }
          next = slash
        } else if isDouble {
          at += 1
        }
      } else {
        for index in 0..<path.count where reach[index] {
          if own[at] == path[index] || own[at] == UInt8(ascii: "?") && path[index] != UInt8(ascii: "/") {
            next[index + 1] = true
          }
        }
      }
      reach = next
      at += 1
    }
    return reach[path.count]
  }
}
