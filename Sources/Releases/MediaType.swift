/// The media types of what bundles consist of, by the ending of a path.
///
/// - Reference: IANA, Media Types; vendor types where a format has registered none are those in common use.
enum MediaType {
  static func of(path: String) -> String {
    let name = path.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? path
    let ending = name.utf8.lastIndex(of: 0x2E).map { name[name.index(after: $0)...].lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  private static let types = [
    "arb": "application/json", "avif": "image/avif", "css": "text/css", "csv": "text/csv", "ftl": "text/plain",
    "gif": "image/gif", "htm": "text/html", "html": "text/html", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "js": "text/javascript", "json": "application/json", "md": "text/markdown", "mdx": "text/markdown",
    "mo": "application/x-gettext-translation", "php": "application/x-httpd-php", "png": "image/png",
    "po": "text/x-gettext-translation", "pot": "text/x-gettext-translation-template", "properties": "text/plain",
    "resx": "application/xml", "strings": "text/plain", "stringsdict": "application/xml", "svg": "image/svg+xml",
    "swift": "text/x-swift", "tmx": "application/xml", "toml": "application/toml", "ts": "application/xml",
    "txt": "text/plain", "webp": "image/webp", "xcstrings": "application/json", "xlf": "application/xliff+xml",
    "xml": "application/xml", "yaml": "application/yaml", "yml": "application/yaml",
  ]
}
