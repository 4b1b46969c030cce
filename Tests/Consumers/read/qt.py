"""Reads what lconvert made of a compiled file: qt.py FILE"""
import json, sys
import xml.etree.ElementTree as tree


def text(element):
    written = element.text or ""
    for inner in element:
        written += chr(int(inner.get("value").lstrip("x"), 16)) + (inner.tail or "")
    return written


# lconvert writes this one as it is, which no other reader of XML accepts.
source = open(sys.argv[1], encoding="utf-8", newline="").read().replace("\ufffe", '<byte value="xfffe"/>')
texts, said = {}, {}
for message in tree.fromstring(source.encode("utf-8")).iter("message"):
    key = message.get("id") or text(message.find("source"))
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    if key == "gruppe.nails":
        said["one"] = text(forms[0]).replace("%n", "1").replace("%1", "Bo")
        said["five"] = text(forms[1]).replace("%n", "5").replace("%1", "Bo")
    elif not forms:
        texts[key] = text(translation)
said["hello"] = texts["gruppe.hello"].replace("%1", "Bo")
print(json.dumps({"texts": texts, "said": said}))
