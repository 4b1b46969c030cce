import Catalogs

/// Texts that formats are known to mangle.
public enum Traps {
  /// The texts, each by itself.
  public static let texts: [String] = [
    "Læs mere", "I dag's tilbud", "“citat” og \"citat\"", "{ikke et argument}", "}{", "'{'", "''", "100 % og 50% off",
    "%d %s %1$d %@ %%", "C:\\temp\\ny", "slut\\", "to\nlinjer", "\nførst og sidst\n", "tab\there", "  kant  ", " ",
    "a  b",
    "?attr/x", "@string/x", "@foo", "#hash", "a # b", "// ikke en kommentar", "/* heller ikke */", "&amp; & &lt;b&gt;",
    "<b>fed</b>", "<script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "--", "a -- b", "<!-- x -->", "=1+1", "-1", "+1",
    "@SUM(A1)", "a;b,c\t\"d\"", "no", "null", "1.10", "2026-03-12", "~", "key: value", "- punkt", "| rør", "a|b",
    "$t(nøgle)", "$x {{x}}", "{{ x }}", "${x} #{x} %{x}", ":name", "\\u00e6", "\\n", "\u{e5}", "a\u{30a}", "👩‍👩‍👧 og 🇩🇰",
    "\u{200F}rtl\u{202E}", "a\u{2028}b\u{2029}c", "a\u{A0}b", "\u{FEFF}bom", "`x`", "!x", "*x*", "[x]", "'", "\"", "\\",
    "&nbsp;", "&", "a&b;", "one", "other {x}", "msgid \"x\"", "key = value", "$", "%", "{", "}", "...", "\u{85}nel",
    "%n", "&Fil", "a == b", ".attr = x", "{ \"x\" }", "[other] x", "*[other] x", "<?php echo 1 ?>", "\u{7F}del",
    "\u{1}kontrol", "\u{1B}[31m", "\r", "a\r\nb", "\u{0}", "\u{FFFE}",
    "", String(repeating: "langt og længere ", count: 4000),
  ]

  /// Messages with arguments, choices and escapes.
  public static let messages: [String] = [
    "Hej {name}", "{a}{b}", "{b} før {a} og {b} igen", "Vis alle {count, number}",
    "{n, plural, one {# nål} other {# nåle}}",
    "Om {minutes, plural, one {# minut} other {# minutter}} hos {name}.",
    "{count, plural, one {# artikel passer til »{query}«} other {# artikler passer til »{query}«}}",
    "{count, plural, =0 {Ingen} one {# vare} other {# varer}}", "Udgivet {date, date, long}", "kl. {t, time, short}",
    "{rating, number} ud af {max, number}", "{price, number, ::currency/DKK}", "'{'{x}'}' ''{y}''",
    "{g, select, patient {en patient} other {en læser}}",
    "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
    "{n, plural, one {en} other {{n} i {g, select, a {b} other {c}}}}", "100 % af {x}", "{x}%",
    "{n, plural, other {#}}",
    "{n, plural, one {100 % af # nål} other {100 % af # nåle}}",
    "{a, plural, one {#} other {#}} {b, plural, one {#} other {#}}",
    "{x}'s", "l''{x}", "{x}{{x}", "<b>{x}</b>", "{antal, plural, one {# æ} other {# ø}}", "{0} og {1}",
    "{navn} og {Navn}",
  ]

  /// All of them as entries of a catalog.
  ///
  /// - Parameter withSource: Whether each has its text as a source too, as exchange files want it.
  public static func entries(withSource: Bool) -> [CatalogEntry] {
    let all = texts.map(Message.init(verbatim:)) + messages.map { Message($0) }
    return all.enumerated().map { index, message in
      CatalogEntry(
        id: "gruppe.key\(index)", path: ["gruppe", "key\(index)"],
        source: withSource ? CatalogText(message) : nil, target: CatalogText(message))
    }
  }
}
