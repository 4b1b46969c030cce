import Diagnostics
import Synchronization

/// What a registry wants to see of who asks: a token that it, or a place that it names, hands out, to anybody where the
/// repository is public.
///
/// - Reference: Docker Registry, Token Authentication Specification; RFC 6750, “The use of the Bearer Token”.
final class Admission: Sendable {
  private let state = Mutex<(token: String?, isProven: Bool)>((nil, false))

  /// The token that we have.
  var token: String? { state.withLock { $0.token } }

  /// A token has let us in, so that it is merely too old when it no longer does.
  func prove(_ token: String?) { state.withLock { $0.isProven = $0.isProven || $0.token == token } }

  /// Takes another token for one that did not let us in; `false` where it never did.
  func renew(_ new: String, insteadOf used: String?) -> Bool {
    state.withLock { state in
      // Somebody else was faster.
      guard state.token == used else { return true }
      guard used == nil || state.isProven else { return false }
      state = (new, false)
      return true
    }
  }
}

/// Where a token is had: `Bearer realm="https://auth.example.com/token",service="registry",scope="repository:texts:pull"`.
struct TokenPlace: Sendable, Equatable {
  /// The address that is asked.
  let address: String

  /// Reads the field `WWW-Authenticate`; `nil` when it asks for something else, or for nothing that could be an address.
  init?(challenge: String) {
    guard challenge.lowercased().hasPrefix("bearer ") else { return nil }
    var values: [String: String] = [:]
    for field in TokenPlace.fields(challenge.dropFirst(7)) {
      guard let mark = field.firstIndex(of: "=") else { return nil }
      let name = field[..<mark].drop { $0 == " " }.lowercased()
      let value = field[field.index(after: mark)...]
      values[name] = value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value)
    }
    guard let realm = values["realm"], ServerAddress(withoutQuery: realm) != nil, !realm.contains("?") else {
      return nil
    }
    let query = ["service", "scope"].compactMap { name in values[name].map { "\(name)=\(TokenPlace.escaped($0))" } }
    address = realm + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  /// What stands between the commas that are in no quotation marks.
  private static func fields(_ text: Substring) -> [Substring] {
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || Array("-._~".utf8).contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      result += isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
  }
}

extension WebClient {
  /// How long the answer with a token may be.
  private static let longestToken = 64 << 10

  /// Gets a token where a registry says that there is one.
  func admit(_ challenge: String, at address: String, insteadOf used: String?) throws(Diagnostic) {
    guard let admission, let place = TokenPlace(challenge: challenge) else {
      throw .delivery(
        address, "the registry wants to know who asks; --header \"Authorization: …\" says so")
    }
    guard let there = ServerAddress(withoutQuery: place.address), let here = ServerAddress(withoutQuery: address),
      there.host == here.host || allowedHosts.contains(there.host)
    else {
      let host = ServerAddress(withoutQuery: place.address)?.host ?? place.address.terminalSafe
      throw .delivery(address, "the registry wants a token of the host “\(host)”; --allow-host \(host) lets it")
    }
    guard there.scheme == "https" || here.scheme == "http" else {
      throw .delivery(address, "the registry wants a token that is not handed out over https")
    }
    // Who the user is, is for the place that hands out tokens too: it was named by the registry, and allowed by the user.
    let client = WebClient(headers: headers, timeout: timeout)
    var bytes: [UInt8] = []
    try client.fetch([Request(address: place.address, limit: WebClient.longestToken)]) { _, answer in
      if case .content(let found, _) = answer { bytes = found }
    }
    let file = SourceFile(path: place.address, bytes: bytes)
    let json = try? JSON.parse(file)
    guard let token = json?["token"]?.stringValue ?? json?["access_token"]?.stringValue, !token.isEmpty,
      token.utf8.allSatisfy({ (0x21..<0x7F).contains($0) })
    else { throw .delivery(place.address, "this is no answer with a token") }
    guard admission.renew(token, insteadOf: used) else {
      throw .delivery(address, "the registry does not let us in with the token that it wanted")
    }
  }
}
