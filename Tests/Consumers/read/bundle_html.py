"""html5lib reads the pages without an error, and every link leads somewhere: bundle_html.py OUT"""
import glob, os, sys
from urllib.parse import unquote
import html5lib

pages = glob.glob(sys.argv[1] + "/html/**/*.html", recursive=True)
assert len(pages) > 5
marked = 0
for page in pages:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(open(page, "rb").read(), transport_encoding="utf-8")
    assert tree.get("lang") and tree.find("head/title").text
    for element in tree.iter():
        assert element.tag != "script" and not any(name.startswith("on") for name in element.keys()), page
        marked += element.tag in ("div", "span") and element.get("lang") is not None
        for name in ("href", "src"):
            target = element.get(name) or ""
            assert not target.lower().startswith("javascript:")
            path = unquote(target.split("#")[0])
            if path and ":" not in path and not path.startswith("/"):
                assert os.path.exists(os.path.join(os.path.dirname(page), path)), f"{page}: {target}"
assert marked > 0, "nothing that stands in is marked"
