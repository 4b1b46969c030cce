import Diagnostics
import Testing

@testable import Tosprog

@Suite("Path patterns")
struct PathPatternTests {
  @Test(
    "a pattern fits as in .gitignore",
    arguments: [
      ("*.md", "a/b/c.md", true), ("*.md", "c.html", false), ("drafts/", "x/drafts/y.md", true),
      ("x/drafts", "x/drafts/y.md", true), ("/drafts", "x/drafts", false), ("a/**/z.md", "a/z.md", true),
      ("a/**/z.md", "a/b/c/z.md", true), ("a/*/z.md", "a/b/c/z.md", false), ("?.md", "æ.md", false),
      ("?.md", "e.md", true), ("**", "anything", true),
    ])
  func fits(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected)
  }

  @Test("a pattern of many stars costs no more than pattern times path")
  func hostile() {
    let pattern = PathPattern(String(repeating: "**/*a*a*a*/", count: 60) + "b")
    #expect(!pattern.matches(String(repeating: "aaaaaaaaaa/", count: 200)))
  }

  @Test(
    "a locale pattern takes a file apart",
    arguments: [
      ("content/{path}.{locale}.md", "content/blog/nål.da.md", "da", "blog/nål"),
      ("i18n/{locale}/docs/{path}.md", "i18n/en-GB/docs/a/b.md", "en-GB", "a/b"),
      ("{path}_{locale}.txt", "a_b_en.txt", "en", "a_b"),
    ])
  func locale(_ pattern: String, _ file: String, _ locale: String, _ path: String) throws {
    let fit = try #require(LocalePattern(pattern)?.match(file))
    #expect(fit.locale == locale)
    #expect(fit.path == path)
  }

  @Test("a locale pattern needs both places once, and other files do not fit")
  func unfit() {
    #expect(LocalePattern("content/{path}.md") == nil)
    #expect(LocalePattern("{locale}/{locale}/{path}") == nil)
    #expect(LocalePattern("content/{path}.{locale}.md")?.match("content/a.md") == nil)
    #expect(LocalePattern("content/{path}.{locale}.md")?.folder == "content")
  }

  @Test(
    "paths are told apart by their names",
    arguments: [("a/./b/../c", "a/c"), ("/a/../../b", "/b"), ("./", "."), ("../x", "../x")])
  func normalized(_ path: String, _ expected: String) {
    #expect(path.normalizedPath == expected)
  }
}
