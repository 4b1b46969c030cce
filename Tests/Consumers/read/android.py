"""Reads the table of resources of a package, as Android does: android.py APK KEYS

Reference: AOSP, ResourceTypes.h (ResStringPool_header, ResTable_type, ResTable_entry, Res_value).
"""
import json, struct, sys, zipfile

data = zipfile.ZipFile(sys.argv[1]).read("resources.arsc")


def u16(place):
    return struct.unpack_from("<H", data, place)[0]


def u32(place):
    return struct.unpack_from("<I", data, place)[0]


def pool(start):
    count, flags, strings = u32(start + 8), u32(start + 16), u32(start + 20)
    texts = []
    for index in range(count):
        place = start + strings + u32(start + 28 + 4 * index)
        if flags & 0x100:
            # The length in UTF-16, then in bytes; a high bit means another byte.
            for _ in range(2):
                length = data[place]
                place += 1
                if length & 0x80:
                    length = (length & 0x7F) << 8 | data[place]
                    place += 1
            raw = data[place:place + length]
            # Surrogate pairs are stored as two characters of three bytes each.
            texts.append(raw.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16"))
        else:
            length = u16(place)
            place += 2
            if length & 0x8000:
                length = (length & 0x7FFF) << 16 | u16(place)
                place += 2
            texts.append(data[place:place + 2 * length].decode("utf-16-le"))
    return texts


values, keys, found, plurals = None, None, {}, {}
quantities = {0x01000004: "other", 0x01000005: "zero", 0x01000006: "one", 0x01000007: "two"}
place = u16(2)
while place < len(data):
    kind, header, size = u16(place), u16(place + 2), u32(place + 4)
    if kind == 0x0001 and values is None:
        values = pool(place)
    elif kind == 0x0200:
        keys = pool(place + u32(place + 276))
        place += header
        continue
    elif kind == 0x0201:
        entries, start = u32(place + 12), place + u32(place + 16)
        for index in range(entries):
            offset = u32(place + header + 4 * index)
            if offset == 0xFFFFFFFF:
                continue
            entry = start + offset
            flags, key = u16(entry + 2), keys[u32(entry + 4)]
            if flags & 1:
                forms = plurals.setdefault(key, {})
                for item in range(u32(entry + 12)):
                    at = entry + 16 + 12 * item
                    forms[quantities.get(u32(at))] = values[u32(at + 8)]
            elif data[entry + 11] == 3:
                found[key] = values[u32(entry + 12)]
    place += size

texts = {key: found[key.replace(".", "_")] for key in json.load(open(sys.argv[2], encoding="utf-8"))}


def say(text, **values):
    for mark, value in values.items():
        text = text.replace("%" + mark[1:] + "$" + ("d" if isinstance(value, int) else "s"), str(value))
    return text.replace("%%", "%")


forms = plurals["gruppe_nails"]
print(json.dumps({
    "texts": texts,
    "said": {
        "hello": say(found["gruppe_hello"], _1="Bo"), "one": say(forms["one"], _1=1, _2="Bo"),
        "five": say(forms["other"], _1=5, _2="Bo"),
    },
}))
