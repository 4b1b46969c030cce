import Diagnostics

/// Fetches over HTTP by the `curl` that is installed, one process for many addresses of one server.
///
/// Foundation's client was tried first (Swift 6.3.1 on Linux): linking it adds 10 ms to every start of the program, it cannot be
/// linked into the static release without libcurl's development files, and it unpacks what it gets whether asked or not. A
/// client built on SwiftNIO would double the time that a first build takes. curl never follows, unpacks or waits unless
/// told to; its answers come through a pipe that is shut where a limit is reached.
struct WebClient: Sendable {
  /// Lines such as “Authorization: Bearer …” that go to the named server, and to no other.
  var headers: [String] = []
  /// Other hosts to which the server may redirect.
  var allowedHosts: Set<String> = []
  /// What a registry hands out to whom it lets in; `nil` where no registry is asked.
  private(set) var admission: Admission?
  /// How long connecting may take, and how long the server may be silent, in seconds.
  var timeout = 30

  /// The same for a registry, which may want to see a token that another place hands out.
  func authorized() -> WebClient {
    var client = self
    client.admission = Admission()
    return client
  }

  /// Describes a client; see the properties.
  init(headers: [String] = [], allowedHosts: Set<String> = [], timeout: Int = 30) {
    self.headers = headers
    self.allowedHosts = allowedHosts
    self.timeout = timeout
  }

  /// One file that is asked for.
  struct Request: Sendable {
    /// Its address.
    var address: String
    /// How many bytes it may have.
    var limit: Int
    /// Whether it has exactly so many.
    var isExact = false
    /// The version that we have; the server need not send it again.
    var version: String?
    /// The media type that it must have.
    var accepts: String?
  }

  /// How a process ended before all was there.
  private enum Halt {
    /// The server sends us elsewhere.
    case redirect(String)
    /// It wants to know who asks, and says where that is found out.
    case challenge(String, token: String?)
  }

  /// What came.
  enum Answer: Sendable {
    /// The bytes, and what the server calls this version.
    case content([UInt8], version: String?)
    /// What we have is current.
    case unchanged
  }

  private static let redirects = 5

  /// Fetches files in order, each given away as soon as it is there.
  ///
  /// - Throws: An error at the first that cannot be had, under its address; or what `take` throws.
  func fetch(_ requests: [Request], take: (Int, Answer) throws(Diagnostic) -> Void) throws(Diagnostic) {
    var next = 0
    while next < requests.count {
      let (done, halt) = try run(Array(requests[next...])) { (index, answer) throws(Diagnostic) in
        try take(next + index, answer)
      }
      next += done
      switch halt {
      case nil: continue
      case .challenge(let challenge, let token):
        try admit(challenge, at: requests[next].address, insteadOf: token)
      case .redirect(let place):
        let answer = try follow(place, for: requests[next])
        try take(next, answer)
        next += 1
      }
    }
  }

  /// Fetches what a server has sent us elsewhere for.
  private func follow(_ first: String, for request: Request) throws(Diagnostic) -> Answer {
    var redirected = request
    var place = first
    for _ in 0..<WebClient.redirects {
      redirected.address = try check(place, from: redirected.address)
      var client = self
      if ServerAddress(withoutQuery: redirected.address)?.host != ServerAddress(withoutQuery: request.address)?.host {
        client.headers = []
        client.admission = nil
      }
      var found: Answer?
      let (_, again) = try client.run([redirected]) { (_, answer) in found = answer }
      if let found { return found }
      guard case .redirect(let next) = again else { break }
      place = next
    }
    throw .delivery(request.address, "the server redirects more than \(WebClient.redirects) times")
  }

  /// The address that a redirect leads to, where that is allowed.
  private func check(_ redirect: String, from address: String) throws(Diagnostic) -> String {
    guard let target = ServerAddress.target(of: redirect, from: address),
      let there = ServerAddress(withoutQuery: target), let here = ServerAddress(withoutQuery: address)
    else { throw .delivery(address, "the server redirects to “\(redirect)”, which is no address") }
    guard there.host == here.host || allowedHosts.contains(there.host) else {
      throw .delivery(
        address, "the server redirects to the host “\(there.host)”; --allow-host \(there.host) lets it")
    }
    guard there.scheme == "https" || here.scheme == "http" else {
      throw .delivery(address, "the server redirects from https to http")
    }
    return target
  }

  /// One process. Ends early, with how many are done, where the server redirects.
  private func run(
    _ requests: [Request], take: (Int, Answer) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> (done: Int, halt: Halt?) {
    let token = admission?.token
    let child = try start(requests, token)
    defer { child.stop() }
    for (index, request) in requests.enumerated() {
      func refuse(_ message: String) -> Diagnostic { .delivery(request.address, message) }
      guard let head = HTTPHead(from: child) else { throw refuse(reason(child)) }
      switch head.status {
      case 200: admission?.prove(token)
      case 304 where request.version != nil:
        try take(index, .unchanged)
        continue
      case 301, 302, 303, 307, 308:
        guard let place = head["location"] else { throw refuse("the server redirects without saying where") }
        return (index, .redirect(place))
      case 401 where admission != nil:
        guard let challenge = head["www-authenticate"] else { fallthrough }
        return (index, .challenge(challenge, token: token))
      default: throw refuse("the server answers with status \(head.status)")
      }
      let coding = head["content-encoding"]?.lowercased() ?? "identity"
      guard coding.isEmpty || coding == "identity" else {
        throw refuse("the server has packed it (\(coding.terminalSafe)), though it was asked not to")
      }
      if let length = head.length {
        guard length <= request.limit else { throw refuse("the server sends more than \(request.limit) bytes") }
        guard !request.isExact || length == request.limit else {
          throw refuse("the server sends \(length) bytes where the release has \(request.limit)")
        }
      }
      let bytes = try body(of: request, length: head.length, isLast: index == requests.count - 1, child)
      try take(index, .content(bytes, version: head["etag"]))
    }
    return (requests.count, nil)
  }

  private func body(
    of request: Request, length: Int?, isLast: Bool, _ child: Child
  ) throws(Diagnostic) -> [UInt8] {
    if let count = length ?? (request.isExact ? request.limit : nil) {
      guard let bytes = child.read(count) else { throw .delivery(request.address, reason(child)) }
      if isLast, !child.isAtEnd {
        throw .delivery(request.address, "the server sends more than \(count) bytes")
      }
      return bytes
    }
    // Only the last answer of a process can go without a length that is known beforehand.
    guard let bytes = child.readToEnd(limit: request.limit) else {
      throw .delivery(request.address, "the server sends more than \(request.limit) bytes")
    }
    do { _ = try child.finish() } catch { throw .delivery(request.address, WebClient.plain(error.reason)) }
    return bytes
  }

  /// Why there was no answer, as curl has it.
  private func reason(_ child: Child) -> String {
    if child.isAtEnd { do { _ = try child.finish() } catch { return WebClient.plain(error.reason) } }
    return "the server's answer is not understood"
  }

  private static func plain(_ reason: String?) -> String {
    let text = reason ?? "no answer"
    guard text.hasPrefix("curl: ("), let end = text.firstIndex(of: ")") else { return text.terminalSafe }
    return text[text.index(after: end)...].drop { $0 == " " }.description.terminalSafe
  }

  private func start(_ requests: [Request], _ token: String?) throws(Diagnostic) -> Child {
    let arguments = [
      // First, so that no settings of the user come in between.
      "curl", "--disable", "--silent", "--show-error", "--include", "--suppress-connect-headers", "--globoff",
      "--fail-early",
      "--proto", "=http,https", "--connect-timeout", "\(min(timeout, 15))", "--speed-limit", "\(WebClient.slowest)",
      "--speed-time", "\(timeout)", "--config", "-",
    ]
    // The user's proxies and certificates are the user's to choose.
    let names = [
      "PATH", "HOME", "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
      "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE",
    ]
    let child: Child
    do { child = try Child(arguments, environment: Child.environment(names) + ["LC_ALL=C"]) } catch {
      let why = error.reason ?? "curl cannot be started"
      throw .delivery(requests[0].address, "\(why); fetching over HTTP is done by the program curl")
    }
    var settings = ["user-agent = \"tosprog/\(ToolVersion.current)\"", "header = \"Accept-Encoding: identity\""]
    let isOurs = { (header: String) in token == nil || !header.lowercased().hasPrefix("authorization:") }
    let sent = headers.filter(isOurs) + (token.map { ["Authorization: Bearer \($0)"] } ?? [])
    settings += sent.map { "header = \(WebClient.quoted($0))" }
    for request in requests {
      if let type = request.accepts { settings.append("header = \(WebClient.quoted("Accept: \(type)"))") }
      settings.append("url = \(WebClient.quoted(request.address))")
      if let version = request.version { settings.append("header = \(WebClient.quoted("If-None-Match: \(version)"))") }
    }
    child.write(settings.joined(separator: "\n") + "\n")
    child.closeInput()
    return child
  }

  /// Bytes a second below which a server counts as silent.
  private static let slowest = 100

  /// A value in curl's notation for settings.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
      if scalar == "\"" || scalar == "\\" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}

extension Diagnostic {
  /// An error about a place that a release comes from or goes to, which may be no file.
  static func delivery(_ place: String, _ message: String) -> Diagnostic {
    .error(message, at: SourceFile(path: place, bytes: []).start, rule: "file-problem")
  }
}
