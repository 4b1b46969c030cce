"""The kinds of change that `mutations.py` makes: for each the rules that name it rightly, none for a change that is no fault, and a
function of an article, all articles and a source of chance that yields `(start, end, new text, *places)`: what is put in the place of a
part of the target, and between which places of the new target the fault may be named; at its start where there is no place.
"""

import re
import unicodedata

OPAQUE = re.compile(r"`[^`]*`|(?<=\])\([^)]*\)|\[\^[^\]]*\]|<[^>]*>|\{[^}]*\}|\S+@\S+|https?://\S+|&\w+;|\b[\w-]+\.(?:dk|com|org|example)\S*")
NUMBER = re.compile(r"(?<![\w.,/:#&%+–-])\d+(?:[.,]\d+)*(?![\w/:]|[.,]\d|–\d|-\d)")
KINDS = {}


def kind(name, *rules):
    def keep(function):
        KINDS[name] = (set(rules), function)
        return function
    return keep


def masked(text, blank=" "):
    """The text with blanks for what is no text: code, addresses, tags, placeholders."""
    return OPAQUE.sub(lambda match: blank * len(match.group()), text)


def digits(text):
    """The numbers of a text without their marks."""
    return [re.sub(r"\D", "", word) for word in re.findall(r"\d+(?:[.,]\d+)*", masked(text))]


def foreign(text, tag, world):
    """How many words of a text the articles of a language have nowhere; names do not count."""
    words = re.findall(r"[^\W\d_]+", masked(text))
    return sum(len(word) > 2 and (word.islower() or index == 0) and word.lower() not in world.words[tag]
               for index, word in enumerate(words))


def counted(text):
    return len(masked(text).split())


def within(sentence, start, end, new):
    """A change inside a sentence, to be named there."""
    return sentence.start + start, sentence.start + end, new, sentence.start, sentence.start + start


# Something is lost, added, doubled or stands elsewhere.

def dropped(*kinds):
    def change(article, world, chance):
        blocks = [block for _, block in article.pairs]
        headers = {block.mark for before, block in zip(blocks, blocks[1:]) if block.kind == "cell" != before.kind}
        for block in blocks:
            fewest = 1 if set(kinds) & {"cell", "heading"} else 3
            is_header = block.kind == "cell" and block.mark in headers
            if block.kind in kinds and not is_header and counted(article.target[block.start:block.end]) >= fewest:
                yield gone(article, block)
    return change


def gone(article, block):
    """A block is taken away; the finding stands between its neighbours."""
    before = max((other.end for _, other in article.pairs if other.end <= block.first), default=0)
    after = min((other.start for _, other in article.pairs if other.start >= block.last), default=len(article.target))
    return block.first, block.last, "", before, after - (block.last - block.first)


kind("paragraph dropped", "missing-translation")(dropped("paragraph", "quote"))
kind("caption dropped", "missing-translation")(dropped("caption"))
kind("heading dropped", "missing-translation", "heading-mismatch")(dropped("heading"))
kind("list item dropped", "missing-translation")(dropped("item"))
kind("table row dropped", "missing-translation", "table-mismatch")(dropped("cell"))


def neighbours(article, size):
    return [one for one in article.sentences if one.count >= size and counted(one.text) > 2]


@kind("sentence dropped", "missing-translation")
def _(article, world, chance):
    for one in neighbours(article, 2):
        if one.index < one.count - 1:
            blank = len(article.target[one.end:]) - len(article.target[one.end:].lstrip())
            yield one.start, one.end + blank, ""
        else:
            start = len(article.target[:one.start].rstrip())
            yield start, one.end, "", start - 1


def other_sentence(article, world, chance):
    # From another corpus where there is one, so that no article of the run has it as well.
    lines = world.lines[article.tags[1]]
    return chance.choice([line for line in lines if line[0] != article.corpus] or [line for line in lines if line[1] != article.name])[2]


@kind("sentence added", "orphaned-translation")
def _(article, world, chance):
    for one in neighbours(article, 1):
        if article.pairs[one.block][1].kind in ("paragraph", "quote") and one.text[-1] in ".!?":
            yield one.end, one.end, " " + other_sentence(article, world, chance)


@kind("paragraph added", "orphaned-translation")
def _(article, world, chance):
    for _, block in article.pairs:
        if block.kind == "paragraph":
            new = " ".join(other_sentence(article, world, chance) for _ in range(2))
            yield block.first, block.first, f"<p>{new}</p>\n" if article.ext == "html" else new + "\n\n"


@kind("sentence twice", "orphaned-translation", "duplicated-text")
def _(article, world, chance):
    for one in neighbours(article, 1):
        if article.pairs[one.block][1].kind == "paragraph" and one.text[-1] in ".!?" and one.text[0].isupper():
            yield one.end, one.end, " " + one.text


@kind("paragraph twice", "orphaned-translation", "duplicated-text")
def _(article, world, chance):
    for _, block in article.pairs:
        if block.kind == "paragraph" and counted(article.target[block.start:block.end]) > 5:
            whole = article.target[block.first:block.last]
            yield block.first, block.first, whole, block.first, block.last + 1


@kind("sentences swapped", "reordered-text")
def _(article, world, chance):
    for one, other in zip(article.sentences, article.sentences[1:]):
        if one.block == other.block and counted(one.text) > 2 and counted(other.text) > 2 and one.text[-1] in ".!?" and one.text[0].isupper():
            gap = article.target[one.end:other.start]
            yield one.start, other.end, other.text + gap + one.text, one.start, other.end


def swapped(*kinds):
    def change(article, world, chance):
        for (_, one), (_, other) in zip(article.pairs, article.pairs[1:]):
            mine, theirs = (article.target[block.start:block.end] for block in (one, other))
            if one.kind == other.kind and one.kind in kinds and min(counted(mine), counted(theirs)) > 2 and mine != theirs:
                yield one.start, other.end, theirs + article.target[one.end:other.start] + mine, one.start, other.end
    return change


kind("paragraphs swapped", "reordered-text")(swapped("paragraph", "quote"))
kind("list items swapped", "reordered-text")(swapped("item"))


# What was in a lost part may be missed by its own name.
PARTS = ("missing-translation", "length-ratio", "markup-mismatch", "number-mismatch", "date-mismatch", "unit-mismatch", "code-mismatch",
         "negation-mismatch", "link-mismatch", "placeholder-mismatch")


@kind("last clause cut", "end-punctuation", *PARTS)
def _(article, world, chance):
    for one in article.sentences:
        places = [match.start() for match in re.finditer(r", |; | – ", masked(one.text))]
        if places and one.text.endswith(".") and counted(one.text[:places[-1]]) > 2 and counted(one.text[places[-1]:]) > 3:
            if ")" not in one.text[places[-1]:]:
                yield within(one, places[-1], len(one.text) - 1, "")


@kind("brackets left out", *PARTS)
def _(article, world, chance):
    for one in article.sentences:
        for match in re.finditer(r" \([^()]{6,}\)", masked(one.text)):
            if "(" in one.source and counted(match.group()) > 1:
                yield within(one, match.start(), match.end(), "")


# Something is left in the language of the source.

def left(*kinds):
    def change(article, world, chance):
        for mine, theirs in article.pairs:
            words = article.source[mine.start:mine.end]
            # What a cell with numbers says is told by its numbers.
            if theirs.kind in kinds and not (theirs.kind == "cell" and re.search(r"\d", words)) and foreign(words, article.tags[1], world):
                yield theirs.start, theirs.end, words
    return change


kind("paragraph left", "untranslated-text")(left("paragraph", "quote"))
kind("heading left", "untranslated-text")(left("heading"))
kind("caption left", "untranslated-text")(left("caption"))
kind("alternative text left", "untranslated-text")(left("alt"))
kind("title or value left", "untranslated-text")(left("title", "value"))
kind("list item left", "untranslated-text")(left("item"))
kind("table cell left", "untranslated-text")(left("cell"))


@kind("sentence left", "mixed-language", "untranslated-text")
def _(article, world, chance):
    for one in neighbours(article, 2):
        if foreign(one.source, article.tags[1], world) > 1:
            yield one.start, one.end, one.source


@kind("half a sentence left", "mixed-language", "untranslated-text")
def _(article, world, chance):
    for one in article.sentences:
        mine, theirs = one.source.split(" "), one.text.split(" ")
        if min(len(mine), len(theirs)) < 8 or masked(one.text) != one.text:
            continue
        if chance.random() < 0.5:
            words = mine[:len(mine) // 2]
            new = words + theirs[len(theirs) // 2:]
        else:
            words = mine[len(mine) // 2:]
            new = theirs[:len(theirs) // 2] + words
        if foreign(" ".join(words), article.tags[1], world) > 2:
            yield within(one, 0, len(one.text), " ".join(new))


def exchanged(one, size, article, world, chance):
    """The sentence with some words of the source at about their place."""
    words = list(re.finditer(r"(?<!\S)[^\W\d_]{2,}(?=[\s,.]|$)", masked(one.text)))
    mine = re.findall(r"\S+", one.source)
    places = [at for at in range(len(mine) - size + 1)
              if all(re.fullmatch(r"[a-zæøåé]+", word) for word in mine[at:at + size])]
    if len(words) < size + 3 or not places:
        return None
    at = chance.choice(places)
    new = mine[at:at + size]
    target = min(max(1, round(at / len(mine) * len(words))), len(words) - size)
    old = words[target:target + size]
    if one.text[old[0].start():old[-1].end()].count(" ") != size - 1 or not all(word.group().islower() for word in old):
        return None
    return new, old[0].start(), old[-1].end()


@kind("three words left", "mixed-language")
def _(article, world, chance):
    for one in article.sentences:
        made = exchanged(one, 3, article, world, chance)
        if made and foreign("A " + " ".join(made[0]), article.tags[1], world) > 1:
            yield within(one, made[1], made[2], " ".join(made[0]))


@kind("one content word left", "mixed-language")
def _(article, world, chance):
    for one in article.sentences:
        made = exchanged(one, 1, article, world, chance)
        if made and len(made[0][0]) > 4 and made[2] - made[1] > 3 and foreign("A " + made[0][0], article.tags[1], world):
            yield within(one, made[1], made[2], made[0][0])


# Facts.

def numbers(article, suits=lambda word: True):
    """Numbers of the prose that each side has once."""
    for one in article.sentences:
        mine, theirs = digits(one.source), digits(one.text)
        for match in NUMBER.finditer(masked(one.text)):
            word = re.sub(r"\D", "", match.group())
            if suits(match.group()) and theirs.count(word) == mine.count(word) == 1:
                yield one, match, mine


def is_year(word):
    return re.fullmatch(r"(19|20)\d\d", word)


def changed_digit(suits):
    def change(article, world, chance):
        for one, match, mine in numbers(article, suits):
            word = match.group()
            at = chance.choice([index for index, letter in enumerate(word) if letter.isdigit()])
            other = chance.choice([digit for digit in "123456789" if digit != word[at]])
            new = word[:at] + other + word[at + 1:]
            if re.sub(r"\D", "", new) not in mine:
                yield within(one, match.start(), match.end(), new)
    return change


FACTS = "number-mismatch", "date-mismatch"
kind("number changed", *FACTS)(changed_digit(lambda word: not is_year(word)))
kind("year changed", *FACTS)(changed_digit(is_year))


@kind("digits swapped", *FACTS)
def _(article, world, chance):
    for one, match, mine in numbers(article):
        word = match.group()
        places = [at for at in range(len(word) - 1) if word[at:at + 2].isdigit() and word[at] != word[at + 1]]
        if places:
            at = chance.choice(places)
            new = word[:at] + word[at + 1] + word[at] + word[at + 2:]
            if new[0] != "0" and re.sub(r"\D", "", new) not in mine:
                yield within(one, match.start(), match.end(), new)


@kind("number dropped", *FACTS, "unit-mismatch", "missing-translation")
def _(article, world, chance):
    for one, match, _ in numbers(article):
        end = match.end() + (one.text[match.end():match.end() + 1] == " ")
        yield within(one, match.start(), end, "")


@kind("signs of the source's numbers", "number-format", "number-mismatch")
def _(article, world, chance):
    swap = str.maketrans(",.", ".,")
    for one, match, _ in numbers(article, lambda word: re.search(r"[.,]", word)):
        if match.group().translate(swap) in one.source:
            yield within(one, match.start(), match.end(), match.group().translate(swap))


MONTHS = [("January", "januar"), ("February", "februar"), ("March", "marts"), ("April", "april"), ("May", "maj"), ("June", "juni"),
          ("July", "juli"), ("August", "august"), ("September", "september"), ("October", "oktober"), ("November", "november"),
          ("December", "december")]
WEEKDAYS = [("Monday", "mandag"), ("Tuesday", "tirsdag"), ("Wednesday", "onsdag"), ("Thursday", "torsdag"), ("Friday", "fredag"),
            ("Saturday", "lørdag"), ("Sunday", "søndag")]
UNITS = [("minutes", "minutter"), ("hours", "timer"), ("days", "dage"), ("weeks", "uger"), ("months", "måneder"), ("years", "år"),
         ("mm", "mm"), ("cm", "cm"), ("km", "km"), ("metres", "meter"), ("m", "m"), ("mg", "mg"), ("g", "g"), ("kg", "kg"),
         ("litres", "liter"), ("ml", "ml"), ("°C", "°C"), ("°F", "°F"), ("kWh", "kWh"), ("kW", "kW"), ("grams", "gram"), ("seconds", "sekunder")]
OTHER_UNIT = {"minutes": "hours", "hours": "minutes", "days": "weeks", "weeks": "months", "months": "weeks", "years": "months",
              "mm": "cm", "cm": "mm", "km": "m", "metres": "km", "m": "km", "mg": "g", "g": "mg", "kg": "g", "litres": "ml",
              "ml": "litres", "°C": "°F", "°F": "°C", "kWh": "kW", "kW": "kWh", "grams": "kg", "seconds": "minutes"}


def renamed(table, before=r"\b", other=None):
    def change(article, world, chance):
        side = 0 if article.tags[1] == "en" else 1
        for one in article.sentences:
            for names in table:
                words = list(re.finditer(before + re.escape(names[side]) + r"s?(?![\w-])", masked(one.text)))
                if len(words) != 1 or len(re.findall(before + re.escape(names[1 - side]) + r"(?![\w-])", masked(one.source), re.I)) != 1:
                    continue
                new = dict(table)[other[names[0]]] if other and side else other[names[0]] if other else chance.choice(
                    [one_of for one_of in table if one_of != names])[side]
                if not re.search(r"\b" + re.escape(new), one.text):
                    start = words[0].end() - len(words[0].group().split()[-1])
                    yield within(one, start, words[0].start() + len(words[0].group().rstrip("s")) if not other else words[0].end(), new)
    return change


kind("month changed", *FACTS)(renamed(MONTHS, r"(?:\d\.? |\b(?:in|since|until|from|to|of|i|til|fra|siden|to the) )"))
kind("weekday changed", *FACTS)(renamed(WEEKDAYS))
kind("unit changed", "unit-mismatch", "number-mismatch")(renamed(UNITS, r"(?<=\d) ", OTHER_UNIT))


@kind("currency changed", "unit-mismatch")
def _(article, world, chance):
    for one in article.sentences:
        for match in re.finditer(r"DKK(?= ?\d)|(?<=\d )kr\.|(?<=\d )kroner|£(?=\d)|€(?=\d)|\$(?=\d)|(?<=\d )pund|(?<=\d )euro", masked(one.text)):
            if re.search(r"DKK|kr\.|kroner|krone|£|€|\$|pund|euro", one.source):
                old = match.group()
                new = chance.choice([word for word in (["EUR", "SEK", "USD"] if old == "DKK" else "£€$" if len(old) == 1 else ["euro", "dollar"])
                                     if word != old])
                yield within(one, match.start(), match.end(), new)


@kind("am and pm swapped", "number-mismatch")
def _(article, world, chance):
    for one in article.sentences:
        for match in re.finditer(r"(?<=\d )[ap]m\b", masked(one.text)):
            yield within(one, match.start(), match.end(), "pm" if match.group() == "am" else "am")


NEGATIVE = {"en": r"\b(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|unless|unable|rarely|hardly|only|until)\b"
                  r"|\w+n[’']t\b|\b(?:un|im|in|dis)\w{4}",
            "da": r"\b(?:ikke|ingen|intet|aldrig|uden|hverken|medmindre|ej|næppe|sjældent|først|kun|heller|undgå\w*|u\w{5,})\b"}
PLAIN = {"en": r" (?:not|never)\b|(?<=can)not\b|(?<=do|es|is|re)n[’']t\b", "da": r" (?:ikke|aldrig)\b"}


@kind("negation lost", "negation-mismatch")
def _(article, world, chance):
    mine, theirs = article.tags
    for one in article.sentences:
        words = list(re.finditer(PLAIN[theirs], masked(one.text)))
        if len(words) == 1 and re.search(PLAIN[mine] + r"|\bingen\b|\bno\b", masked(one.source)) \
                and not re.search(r"not only|or not|ikke (?:kun|bare)", one.text + one.source):
            yield within(one, words[0].start(), words[0].end(), "")


@kind("negation added", "negation-mismatch")
def _(article, world, chance):
    verb = {"en": r"(?<=[a-z]) (?:is|are|was|were|can|must|will|should|may)(?= [a-z])",
            "da": r"(?<=[a-zæøå]) (?:er|kan|skal|må|vil|bør|var|blev|bliver)(?: (?:du|vi|man|den|det|de|jeg|han|hun|der))?(?= [a-zæøå])"}
    for one in article.sentences:
        if re.search(NEGATIVE[article.tags[1]], one.text, re.I) or re.search(NEGATIVE[article.tags[0]], one.source, re.I):
            continue
        words = list(re.finditer(verb[article.tags[1]], masked(one.text)))
        if words and not one.text.endswith("?"):
            yield within(one, words[0].end(), words[0].end(), " not" if article.tags[1] == "en" else " ikke")


# Names.

def names(one, world):
    """Names that both sides have once and that are no words of either language."""
    text = masked(one.text)
    for match in re.finditer(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøåéü]{4,}(?![\w-])", text):
        name = match.group()
        if len(re.findall(rf"\b{name}\b", masked(one.source))) == 1 == text.count(name) and not any(
                name.lower() in world.words[tag] for tag in ("da", "en")):
            yield match


@kind("name misspelt", "altered-name")
def _(article, world, chance):
    for one in article.sentences:
        for match in names(one, world):
            name = match.group()
            at = chance.randrange(1, len(name) - 2)
            new = chance.choice([name[:at] + name[at + 1] + name[at] + name[at + 2:], name[:at] + name[at + 1:],
                                 name[:at] + name[at] + name[at:], name[:at] + chance.choice("aeionrst") + name[at + 1:]])
            if new != name:
                yield within(one, match.start(), match.end(), new)


@kind("name replaced", "altered-name")
def _(article, world, chance):
    known = sorted({match.group() for one in article.sentences for match in names(one, world)})
    for one in article.sentences:
        for match in names(one, world):
            others = [name for name in known if name not in one.source and name not in one.text]
            if others:
                yield within(one, match.start(), match.end(), chance.choice(others))


# Marks.

def links(article):
    pattern = r'<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)</a>' if article.ext == "html" else r"(?<!!)\[([^\]^][^\]]*)\]\(([^)\s]+)\)"
    for match in re.finditer(pattern, article.target):
        yield (match, 1, 2) if article.ext == "html" else (match, 2, 1)


@kind("link lost", "link-mismatch")
def _(article, world, chance):
    if len(list(links(article))) == len(re.findall(r'<a\b[^>]*href|(?<!!)\[[^\]^][^\]]*\]\([^)\s]+\)', article.source)):
        for match, address, words in links(article):
            if match.group(words) not in match.group(address):
                yield match.start(), match.end(), match.group(words)


@kind("address changed", "link-mismatch", "broken-link")
def _(article, world, chance):
    for match, address, _ in links(article):
        url = match.group(address)
        places = [at for at in range(8, len(url)) if url[at].isalnum()]
        # Paths are translated; what both sides have is not.
        if re.match(r"https?:|mailto:|tel:", url) and url in article.source and places:
            at = chance.choice(places)
            other = chance.choice("123456789" if url[at].isdigit() else "abdegknrst")
            if other != url[at]:
                yield match.start(address) + at, match.start(address) + at + 1, other


def markup_lost(markdown, html):
    def change(article, world, chance):
        pattern = re.compile(html if article.ext == "html" else markdown)
        for mine, theirs in article.pairs:
            words = article.target[theirs.start:theirs.end]
            if theirs.kind != "caption" and len(pattern.findall(words)) == len(pattern.findall(article.source[mine.start:mine.end])):
                for match in pattern.finditer(words):
                    yield theirs.start + match.start(), theirs.start + match.end(), match.group(1), theirs.start, theirs.start + match.start()
    return change


kind("strong lost", "markup-mismatch")(markup_lost(r"\*\*([^*]+)\*\*", r"<strong>(.*?)</strong>"))
kind("emphasis lost", "markup-mismatch")(markup_lost(r"(?<!\*)\*([^*\s][^*]*)\*(?!\*)", r"<em>(.*?)</em>"))
kind("code span lost", "code-mismatch", "markup-mismatch", "placeholder-mismatch")(markup_lost(r"`([^`]+)`", r"<code>(.*?)</code>"))


@kind("question mark lost", "end-punctuation")
def _(article, world, chance):
    for mine, theirs in article.pairs:
        if theirs.kind == "heading" and article.target[theirs.end - 1] == "?" == article.source[mine.end - 1]:
            yield theirs.end - 1, theirs.end, ""
    for one in article.sentences:
        if one.text.endswith("?") and one.source.endswith("?"):
            yield within(one, len(one.text) - 1, len(one.text), chance.choice([".", ""] if one.index == one.count - 1 else ["."]))


@kind("full stop lost", "end-punctuation")
def _(article, world, chance):
    for one in article.sentences:
        if one.index == one.count - 1 and one.text.endswith(".") and one.source.endswith(".") and counted(one.text) > 2 and one.text[-2] != ".":
            yield within(one, len(one.text) - 1, len(one.text), "")


def mark_lost(marks):
    def change(article, world, chance):
        for one in article.sentences:
            mine = re.findall(r"[()]" if ")" in marks else r"[“”»«\"]", masked(one.source))
            theirs = list(re.finditer(marks, masked(one.text)))
            if len(theirs) % 2 == len(mine) % 2 == 0:
                for match in theirs:
                    yield within(one, match.start(), match.end(), "")
    return change


kind("bracket lost", "unbalanced-brackets")(mark_lost(r"[()]"))
kind("quotation mark lost", "quotation-marks")(mark_lost(r"[“”»«\"]"))


@kind("quotation marks of the source", "quotation-marks")
def _(article, world, chance):
    for one in article.sentences:
        match = re.search(r"“([^“”]+)”" if article.tags[1] == "en" else r"[»”\"]([^«”\"]+)[«”\"]", masked(one.text))
        if match:
            inner = one.text[match.start(1):match.end(1)]
            yield within(one, match.start(), match.end(), f"»{inner}«" if article.tags[1] == "en" else f"“{inner}”")


@kind("word doubled", "doubled-word")
def _(article, world, chance):
    # Words that may stand twice rightly.
    twice = "that had her der det den de så for på til af om at med fra".split()
    for one in article.sentences:
        words = [match for match in re.finditer(r"(?<= )[a-zæøå]{2,}(?= [a-zæøå])", masked(one.text)) if match.group() not in twice]
        if words:
            match = chance.choice(words)
            yield within(one, match.end(), match.end(), " " + match.group())


@kind("space doubled", "double-space")
def _(article, world, chance):
    for one in article.sentences:
        places = [match.start() for match in re.finditer(r"(?<=[a-zæøå,]) (?=[a-zæøå])", masked(one.text))]
        if places:
            at = chance.choice(places)
            yield within(one, at, at, " ")


@kind("heading level changed", "heading-mismatch")
def _(article, world, chance):
    for _, block in article.pairs:
        if block.kind == "heading" and article.ext == "md" and block.mark in ("##", "###"):
            yield block.first, block.first, "#"


@kind("image dropped", "image-mismatch", "missing-translation")
def _(article, world, chance):
    for _, block in article.pairs:
        if block.kind == "alt":
            yield gone(article, block)


# What is no fault.

def prose(article):
    return [block for _, block in article.pairs if block.kind == "paragraph"]


def whole(function):
    """A change of every paragraph at once."""
    def change(article, world, chance):
        text, last = "", 0
        for block in prose(article):
            text += article.target[last:block.start] + function(article.target[block.start:block.end], article)
            last = block.end
        yield 0, len(article.target), text + article.target[last:]
    return change


def wrapped(text, _):
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) > 60 and word[:1].isalpha() and not re.search(r"\[[^\]]*$|`[^`]*$|<[^>]*$|\([^)]*$", " ".join(lines)):
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


def outside(pattern, new):
    """Replaces in what is text."""
    def change(text, article):
        parts, last = [], 0
        for match in re.finditer(pattern, masked(text)):
            made = new(match) if callable(new) else new
            parts += [text[last:match.start()], made]
            last = match.end()
        return "".join(parts) + text[last:]
    return change


kind("re-wrapped")(whole(wrapped))
kind("soft hyphens")(whole(outside(r"\b([a-zæøå]{5})([a-zæøå]{5,})\b", lambda match: match.group(1) + "\u00AD" + match.group(2))))
kind("no-break spaces")(whole(outside(r"(?<=\d) (?=[a-zæøå%])|(?<=kl\.) (?=\d)|(?<=DKK) (?=\d)", "\u00A0")))
ENTITIES = {"æ": "&aelig;", "ø": "&oslash;", "å": "&aring;", "é": "&eacute;", "–": "&ndash;", "’": "&rsquo;"}
kind("entities")(whole(outside(r"[æøåé–’]", lambda match: ENTITIES[match.group()])))
kind("hyphens for dashes")(whole(outside(r"(?<=\d)–(?=\d)", "-")))
SPELLINGS = {"en": [("isation", "ization"), ("colour", "color"), ("centre", "center"), ("metres", "meters"), ("litres", "liters"),
                    ("e.g.", "for example"), ("for example", "e.g."), ("about", "approximately"), ("around", "about")],
             "da": [("f.eks.", "for eksempel"), ("for eksempel", "f.eks."), ("ca.", "cirka"), ("cirka", "ca."), ("dvs.", "det vil sige"),
                    ("bl.a.", "blandt andet"), ("blandt andet", "bl.a.")]}


@kind("spelling variants")
def _(article, world, chance):
    table = dict(SPELLINGS[article.tags[1]])
    pattern = "|".join(("" if word == "isation" else r"(?<!for )\b") + re.escape(word) + (r"(?= \d)" if word in ("about", "around") else "")
                       for word in table)
    yield from whole(outside(pattern, lambda match: table[match.group()]))(article, world, chance)


@kind("per cent otherwise")
def _(article, world, chance):
    for other in (["%", " per cent"] if article.tags[1] == "en" else [" %", " procent", " pct."]):
        yield from whole(outside(r"(?<=\d)(?: ?%| per cent| procent| pct\.)", other))(article, world, chance)


@kind("list marker")
def _(article, world, chance):
    if article.ext == "md":
        yield 0, len(article.target), re.sub(r"^((?:> )?)- ", r"\1* ", article.target, flags=re.M)


@kind("decomposed letters")
def _(article, world, chance):
    yield 0, len(article.target), unicodedata.normalize("NFD", article.target)


@kind("CRLF")
def _(article, world, chance):
    yield 0, len(article.target), article.target.replace("\n", "\r\n")


@kind("byte order mark")
def _(article, world, chance):
    yield 0, 0, "\uFEFF"


@kind("paragraph split")
def _(article, world, chance):
    for one, other in zip(article.sentences, article.sentences[1:]):
        if one.block == other.block and article.pairs[one.block][1].kind == "paragraph" and masked(one.text) == one.text:
            yield one.end, other.start, "</p>\n<p>" if article.ext == "html" else "\n\n"


@kind("paragraphs merged")
def _(article, world, chance):
    for (_, one), (_, other) in zip(article.pairs, article.pairs[1:]):
        gap = article.target[one.end:other.start]
        if one.kind == other.kind == "paragraph" and re.fullmatch(r"\n\n|</p>\n<p>", gap) and article.target[one.end - 1] in ".!?" \
                and article.target[other.start].isupper():
            yield one.end, other.start, " "


@kind("sentences joined")
def _(article, world, chance):
    for one, other in zip(article.sentences, article.sentences[1:]):
        first = re.match(r"[A-ZÆØÅ][a-zæøå]*(?= [a-zæøå])", other.text)
        if one.block == other.block and one.text[-1] == "." and first and first.group().lower() in world.words[article.tags[1]]:
            yield one.end - 1, other.start + 1, "; " + other.text[0].lower()


WORDS = {"en": "two three four five six seven eight nine ten eleven twelve".split(),
         "da": "to tre fire fem seks syv otte ni ti elleve tolv".split()}


@kind("number as a word")
def _(article, world, chance):
    for one in article.sentences:
        for match in re.finditer(r"(?<!\S)[a-zæøå]+ ([2-9]|1[0-2])(?= [a-zæøå]{4,})", masked(one.text)):
            yield within(one, match.start(1), match.end(1), WORDS[article.tags[1]][int(match.group(1)) - 2])
