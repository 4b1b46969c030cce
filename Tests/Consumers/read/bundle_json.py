"""jsonschema reads the JSON bundles, and Python reads them strictly: bundle_json.py OUT SCHEMA"""
import glob, json, sys, unicodedata
from jsonschema import Draft7Validator


def once(pairs):
    assert len({key for key, _ in pairs}) == len(pairs), "a key occurs twice"
    return dict(pairs)


schema = json.load(open(sys.argv[2], encoding="utf-8"))
Draft7Validator.check_schema(schema)
files = sorted(set(glob.glob(sys.argv[1] + "/*.json")) - {sys.argv[1] + "/manifest.json"})
assert len(files) == 2, files
for file in files:
    raw = open(file, "rb").read()
    assert not raw.startswith(b"\xef\xbb\xbf"), "a byte order mark"
    text = raw.decode("utf-8")
    bundle = json.loads(text, object_pairs_hook=once)
    json.dumps(bundle, ensure_ascii=False).encode("utf-8")
    for error in Draft7Validator(schema).iter_errors(bundle):
        raise AssertionError(f"{file}: {error.message} at {list(error.absolute_path)}")
    assert unicodedata.is_normalized("NFC", text)
    assert bundle["articles"] and bundle["strings"]
