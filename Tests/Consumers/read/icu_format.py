"""ICU4C's MessageFormat: icu.py FILE KEYS; the file is JSON, nested or flat, or an ARB."""
import json, sys
import icu

messages = {}


def walk(value, path):
    if isinstance(value, dict):
        for key, inner in value.items():
            if not key.startswith("@"):
                walk(inner, path + [key])
    else:
        messages[".".join(path)] = value


# Strict: a key that occurs twice is an error.
def once(pairs):
    assert len({key for key, _ in pairs}) == len(pairs), "a key occurs twice"
    return dict(pairs)


walk(json.load(open(sys.argv[1], encoding="utf-8"), object_pairs_hook=once), [])
isARB = sys.argv[1].endswith(".arb")


def name(key):
    head, *rest = key.split(".")
    return head + "".join(part[:1].upper() + part[1:] for part in rest) if isARB else key


def say(key, **values):
    message = icu.MessageFormat(messages[name(key)], icu.Locale("da"))
    return message.format(list(values), [icu.Formattable(value) for value in values.values()])


keys = json.load(open(sys.argv[2], encoding="utf-8"))
print(json.dumps({
    "texts": {key: say(key) for key in keys},
    "said": {
        "hello": say("gruppe.hello", name="Bo"), "one": say("gruppe.nails", count=1, name="Bo"),
        "five": say("gruppe.nails", count=5, name="Bo"),
    },
}))
