/// What is too much: the limits of everything that is read from disk, in one place. `Limits` in the manual lists them.
///
/// Limits inside a text, such as how deep quotes or elements may nest, are those of its format.
public enum Limits {
  /// Bytes of one file: 256 MiB. Larger ones are refused unread.
  public static let file = 256 << 20
  /// Seconds of processor time for one article in one language.
  public static let seconds = 120
  /// Folders below each other.
  public static let folders = 64
  /// Files of a project; what there is beyond is left out.
  public static let files = 1_000_000
  /// Parts into which a project can be divided.
  public static let shards = 10_000
  /// Bytes of results that no run has used lately and that are kept for a project: 64 MiB.
  public static let cachedResults = 64 << 20
  /// Bytes of the whole cache folder: 512 MiB. Beyond them the projects are forgotten that were not checked for longest.
  public static let cacheFolder = 512 << 20
}
