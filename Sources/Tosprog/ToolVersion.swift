/// The version that reports, bundles and `--version` name.
public enum ToolVersion {
  /// Semantic version.
  public static let current = "0.1.0"
}
