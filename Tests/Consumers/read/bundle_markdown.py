"""cmark-gfm renders the articles, and every sentence of the JSON bundle beside them is there: bundle_markdown.py OUT"""
import glob, html, json, os, re, subprocess, sys

out = sys.argv[1]
bundles = {locale: json.load(open(f"{out}/{locale}.json", encoding="utf-8")) for locale in ("da", "en")}
words = lambda text: "".join(re.findall(r"\w+", text))
pages = glob.glob(out + "/markdown/**/*.md", recursive=True)
assert len(pages) > 5
sentences = 0
for page in pages:
    text = open(page, encoding="utf-8").read()
    head, body = re.fullmatch(r"---\n(.*?)\n---\n(.*)", text, re.S).groups()
    key = re.search(r'^translationKey: "?([^"\n]+)', head, re.M).group(1)
    article = bundles[os.path.relpath(page, out + "/markdown").split(os.sep)[0]]["articles"][key]
    extensions = [part for name in ("table", "strikethrough", "autolink", "tasklist", "footnotes") for part in ("-e", name)]
    rendered = subprocess.run(
        ["cmark-gfm", "--unsafe", *extensions], input=body, capture_output=True, text=True, check=True).stdout
    visible = re.sub(r"<[^>]*>", "", re.sub(r'<img [^>]*alt="([^"]*)"[^>]*>', r" \1 ", rendered))
    shown = words(html.unescape(visible))
    for segment in article["segments"]:
        if segment["kind"] in ("paragraph", "heading", "listItem", "quote", "tableCell", "imageAlt"):
            assert words(segment["text"]) in shown, f"{page}: {segment['text']}"
            sentences += 1
    for target in re.findall(r'(?:href|src)="([^"#]+)', rendered):
        if ":" not in target and not target.startswith("/"):
            assert os.path.exists(os.path.join(os.path.dirname(page), html.unescape(target))), f"{page}: {target}"
assert sentences > 200
