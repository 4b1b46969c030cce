"""Reads the targets of XLIFF 1.2, XLIFF 2 and TMX: xml_targets.py FILE"""
import json, sys
import xml.etree.ElementTree as tree


def local(element):
    return element.tag.split("}")[-1]


def text(element):
    written = element.text or ""
    for inner in element:
        # A character that XML does not have.
        written += chr(int(inner.get("hex"), 16)) if local(inner) == "cp" else text(inner)
        written += inner.tail or ""
    return written


texts = {}
for unit in tree.parse(sys.argv[1]).iter():
    key = {"trans-unit": "resname", "unit": "name", "tu": "tuid"}.get(local(unit))
    if key:
        targets = [part for part in unit.iter() if local(part) in ("target", "seg")]
        texts[unit.get(key) or unit.get("id")] = text(targets[-1])
print(json.dumps({"texts": texts}))
