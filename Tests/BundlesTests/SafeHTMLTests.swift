import Bundles
import Testing
import TestSupport

@Suite struct SafeHTMLTests {
  @Test(
    "an article in HTML keeps what shows, and loses what runs, loads or styles",
    arguments: [
      ("<p>Te &amp; kaffe</p>", "<p>Te &amp; kaffe</p>"), ("1 < 2 > 0", "1 &lt; 2 &gt; 0"),
      ("<!DOCTYPE html><html><head><title>x</title></head><body><h1>Te</h1></body></html>", "<h1>Te</h1>"),
      ("a<script>alert('</p>')</script>b", "ab"), ("a<SCRIPT\n>x</Script >b", "ab"), ("a<script>b", "a"),
      ("a<style>p {}</style><!-- <p> -->b", "ab"), ("a<!-- b", "a"), ("<svg><p onclick=x>a</p></svg>b", "b"),
      ("<p onclick=\"x()\" style=\"y\" class='z'>a</p>", "<p class=\"z\">a</p>"),
      ("<a href=\"javascript:x\">a</a>", "<a>a</a>"), ("<a href='java&#115;cript:x'>a</a>", "<a>a</a>"),
      ("<a href=\" JaVa\tscript:x\">a</a>", "<a>a</a>"), ("<a href=\"x&colon;y\">a</a>", "<a>a</a>"),
      ("<a href=te.html?a=1&amp;b=2#c>a</a>", "<a href=\"te.html?a=1&amp;b=2#c\">a</a>"),
      ("<img src=\"te.svg\" alt=\"En &quot;kop&quot;\" onerror=x>", "<img src=\"te.svg\" alt=\"En &quot;kop&quot;\">"),
      ("<img src='x' alt='\"><script>a'>", "<img src=\"x\" alt=\"&quot;&gt;&lt;script&gt;a\">"),
      ("a</div></article>b", "ab"), ("<div><p>a", "<div><p>a</p></div>"), ("<b><i>a</b>b</i>", "<b><i>a</i></b>b"),
      ("<form><button>Køb</button><input></form>", "Køb"), ("<x-y z>a</x-y>", "a"), ("<p", ""), ("<", "&lt;"),
      ("<p class=a class=b>c</p>", "<p class=\"a\">c</p>"), ("<iframe src=x><p>a</p></iframe>b", "b"),
      ("<td colspan=2>a", "<td colspan=\"2\">a</td>"), ("<br/>", "<br>"), ("<a href=\"/\"x>a", "<a href=\"/\">a</a>"),
    ])
  func body(_ html: String, _ expected: String) { #expect(SafeHTML.body(of: html) == expected) }

  @Test("whatever the bytes, no tag comes out that is not on the list")
  func hostile() {
    var random = SplitMix(seed: 7)
    let parts = [
      "<", ">", "\"", "'", "=", "/", " ", "script", "p", "a href", "javascript:", "onclick", "<!--", "-->", "&", "x",
    ]
    for _ in 0..<2000 {
      let html = (0..<Int.random(in: 0..<30, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined()
      for part in SafeHTML.body(of: html).split(separator: "<").dropFirst() {
        // What stands behind the tag, or in quotation marks, is text.
        let pieces = part.prefix { $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false)
        let name = part.drop { $0 == "/" }.prefix { $0.isLetter }
        #expect(["p", "a"].contains(name), "\(html)")
        for (place, piece) in pieces.enumerated() {
          #expect(place % 2 == 0 ? !piece.contains("onclick") : !piece.hasPrefix("javascript:"), "\(html)")
        }
      }
    }
  }
}
