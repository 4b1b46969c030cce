import Diagnostics
import Testing

@testable import Tosprog

@Suite("Ignored files")
struct IgnoreRulesTests {
  @Test(
    "lines mean what they mean to git",
    arguments: [
      "*.md", "*.md\n!b.md", "drafts/", "/a.md", "Locales/da/*.md\n!Locales/da/a.md", "Locales/**/b.md", "# a.md\n\n",
      "\\#x.md\n\\!y.md", "a.md   ", "[ab].md", "[!a].md", "[a-b].md\n", "?.md", "drafts/**\n!drafts/a.md", "**/drafts",
      "Locales/da/drafts", "a.md\r\nb.md\r\n", "*", "*\n!*/\n!a.md", "[.md", "d*s/", "!a.md\na.md", "/Locales/da/",
    ])
  func oracle(_ lines: String) throws {
    let project = try TemporaryProject()
    let paths = [
      "a.md", "b.md", "#x.md", "!y.md", "Locales/da/a.md", "Locales/da/b.md", "Locales/da/drafts/a.md",
      "Locales/da/drafts/deep/b.md", "Locales/da/[.md",
    ]
    for path in paths { try project.write("x", to: path) }
    try project.write(lines, to: ".gitignore")
    _ = try Git(folder: project.root).output(["init", "-q"])
    for path in paths {
      // Git asks for patterns here, so our own way of calling it would be refused.
      let asked = ["git", "-C", project.root, "check-ignore", "-q", "--no-index", "--", path]
      let isIgnored = (try? Child(asked, environment: Child.wholeEnvironment).finish()) != nil
      #expect(ignores(path, in: project.root) == isIgnored, "\(path)")
    }
  }

  /// As the scan asks: folder by folder from the top.
  private func ignores(_ path: String, in root: String) -> Bool {
    var rules = IgnoreRules(root: root)
    var here = ""
    let names = path.split(separator: "/")
    for (index, name) in names.enumerated() {
      rules.enter(here)
      here += (here.isEmpty ? "" : "/") + name
      if rules.ignores(here, isFolder: index < names.count - 1) { return true }
    }
    return false
  }

  @Test("ignored articles are no articles, and .tosprogignore takes back what git ignores")
  func articles() throws {
    let project = try TemporaryProject()
    try project.write("locales: [da, en]\n", to: ".tosprog.yml")
    for name in ["a", "b", "c"] {
      for locale in ["da", "en"] { try project.write("# Hej\n", to: "Locales/\(locale)/\(name).md") }
    }
    try project.write("a.md\nb.md\n", to: ".gitignore")
    try project.write("!b.md\n", to: ".tosprogignore")
    try project.write("c.md\n", to: "Locales/en/.tosprogignore")
    let opened = try Project(at: project.root)
    #expect(opened.articles.map(\.id) == ["b", "c"])
    #expect(opened.articles[1].files.count == 1)
  }
}
