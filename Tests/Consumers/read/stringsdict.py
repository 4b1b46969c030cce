"""Python's plistlib: stringsdict.py FILE KEYS; plurals are picked as Apple documents it."""
import json, plistlib, sys

messages = plistlib.load(open(sys.argv[1], "rb"))


def forms(key):
    entry = messages[key]
    name = entry["NSStringLocalizedFormatKey"][len("%1$#@"):-1]
    variable = entry[name]
    assert variable["NSStringFormatSpecTypeKey"] == "NSStringPluralRuleType"
    assert variable["NSStringFormatValueTypeKey"] == "ld" and "other" in variable
    return variable


def say(text, number):
    return text.replace("%1$ld", str(number)).replace("%2$@", "Bo").replace("%%", "%")


nails = forms("gruppe.nails")
for key in messages:
    forms(key)
print(json.dumps({"texts": {}, "said": {"one": say(nails["one"], 1), "five": say(nails["other"], 5)}}))
