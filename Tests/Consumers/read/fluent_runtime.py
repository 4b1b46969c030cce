"""fluent.runtime: fluent.py FILE KEYS"""
import json, sys
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

source = open(sys.argv[1], encoding="utf-8", newline="").read()
junk = [entry for entry in FluentParser().parse(source).body if isinstance(entry, ast.Junk)]
assert not junk, junk[0].content
bundle = FluentBundle(["da"], use_isolating=False)
bundle.add_resource(FluentResource(source))


def say(key, **values):
    text, errors = bundle.format_pattern(bundle.get_message(key.replace(".", "-")).value, values)
    assert not errors, (key, errors)
    return str(text)


keys = json.load(open(sys.argv[2], encoding="utf-8"))
print(json.dumps({
    "texts": {key: say(key) for key in keys},
    "said": {
        "hello": say("gruppe.hello", name="Bo"), "one": say("gruppe.nails", count=1, name="Bo"),
        "five": say("gruppe.nails", count=5, name="Bo"),
    },
}))
