"""Looks at the pages that Hugo has made: bundle_hugo.py SITE"""
import glob, os, sys
from html.parser import HTMLParser

site = sys.argv[1]
articles = glob.glob(site + "/content/**/*.md", recursive=True)
pages = [page for page in glob.glob(site + "/public/**/index.html", recursive=True) if "/articles/" in page]
assert len(pages) == len(articles) > 5, (len(pages), len(articles))
found = {"alternate": 0, "lang": 0}


class Reader(HTMLParser):
    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        found["alternate"] += attributes.get("rel") == "alternate"
        found["lang"] += tag in ("div", "span") and "lang" in attributes
        target = (attributes.get("href") or attributes.get("src") or "").split("#")[0]
        if target.startswith("/") and not target.startswith("//"):
            path = site + "/public" + target
            assert os.path.exists(path + "index.html" if path.endswith("/") else path), target
        elif target:
            assert "://" in target or target.startswith(("mailto:", "tel:")), f"{target} leads nowhere"


for page in pages:
    text = open(page, encoding="utf-8").read()
    assert "{{" not in text and ("5 minutters læsning" in text or "5-minute read" in text), page
    Reader().feed(text)
assert found["alternate"] > 5 and found["lang"] > 0, found
