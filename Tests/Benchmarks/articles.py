#!/usr/bin/env python3
"""Writes a project of any number of article pairs, the same one every time.

Half of the text are paragraphs of this repository's own articles, their numbers changed alike on both sides; the other half are
sentences with names, towns, numbers and days put in, so that most sentences stand in one article only, as they do on a real site.
A pair has about 15 KB. One article in three has a fault: another number, a paragraph that is lost or was left in Danish.

usage: articles.py FOLDER COUNT
"""

import argparse
import os
import random
import re
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))

# Danish and English, whose blanks are filled alike.
SENTENCES = [
    ("{name} åbnede sin klinik i {town} i {year} og har siden taget imod {n} patienter.",
     "{name} opened a clinic in {town} in {year} and has seen {n} patients since."),
    ("Den første samtale med {name} varer {m} minutter, og bagefter får man en skriftlig plan.",
     "The first talk with {name} lasts {m} minutes, and afterwards you get a written plan."),
    ("I {town} deltog {n} personer i undersøgelsen, og {m} af dem svarede på spørgsmålene igen efter et halvt år.",
     "In {town}, {n} people took part in the study, and {m} of them answered the questions again after half a year."),
    ("Gruppen fra {town} bestod af {n} kvinder og {m} mænd, som alle havde haft ondt i mere end tre måneder.",
     "The group from {town} consisted of {n} women and {m} men, all of whom had been in pain for more than three months."),
    ("“Jeg var skeptisk,” siger {name}, der er læge i {town}, “men mine patienter blev ved med at spørge.”",
     "“I was sceptical,” says {name}, who is a doctor in {town}, “but my patients kept asking.”"),
    ("Ventetiden i {town} er for tiden {m} dage, og {name} svarer på telefonen om formiddagen.",
     "The waiting time in {town} is {m} days at present, and {name} answers the telephone in the morning."),
    ("Efter {m} uger havde {name} samlet svar fra {n} husstande i {town} og omegn.",
     "After {m} weeks, {name} had collected answers from {n} households in and around {town}."),
    ("{name} og hendes kolleger i {town} gentog forsøget i {year}, denne gang med {n} deltagere.",
     "{name} and her colleagues in {town} repeated the trial in {year}, this time with {n} participants."),
    ("Hver deltager i {town} fik et hæfte på {m} sider, som {name} havde skrevet.",
     "Each participant in {town} was given a booklet of {m} pages, which {name} had written."),
    ("Kurset i {town} begynder med en aften hos {name}, hvor {m} kursister lærer hinanden at kende.",
     "The course in {town} begins with an evening at the home of {name}, where {m} students get to know each other."),
    ("Af de {n} breve, som {name} modtog fra {town}, handlede {m} om søvn.",
     "Of the {n} letters that {name} received from {town}, {m} were about sleep."),
    ("Museet i {town} viser {n} gamle nåle, som {name} fandt på et loft i {year}.",
     "The museum in {town} shows {n} old needles, which {name} found in an attic in {year}."),
]
HEADINGS = [("Erfaringer fra {town}", "Experience from {town}"), ("{name} fortæller", "{name} tells the story"),
            ("Tallene fra {year}", "The figures from {year}"), ("Sådan gør de i {town}", "How they do it in {town}")]
FIRST = ("Anna Bodil Clara Ditte Ellen Freja Gerda Hanne Inger Jytte Karen Lone Marie Nanna Olga Pia Rikke Sofie Tove Vibeke "
         "Anders Bent Carl David Erik Frank Georg Hans Ivan Jens Knud Lars Mogens Niels Otto Peter Rune Svend Tage Viggo").split()
LAST = ("Abel Bang Carlsen Dahl Eriksen Friis Gram Holm Iversen Juhl Kjeldsen Lund Munk Nygaard Olesen Poulsen Quist Ravn Skov Toft "
        "Urup Vang Winther Aagaard Birk Dam Egebjerg Fabricius Glud Hvid").split()
TOWNS = ("Aalborg Aarhus Billund Ebeltoft Esbjerg Faaborg Fredericia Grenaa Haderslev Herning Hjørring Holbæk Horsens Ikast Kolding "
         "Korsør Lemvig Middelfart Nakskov Nyborg Odense Randers Ribe Ringsted Roskilde Silkeborg Skagen Skive Struer Svendborg "
         "Thisted Tønder Varde Vejle Viborg").split()
NUMBER = re.compile(r"(?<![\w.,:/-])[1-9]\d{1,2}(?![\w:/-]|[.,]\d)")


def blocks(text):
    return [part for part in re.sub(r"\A---.*?\n---\n", "", text, flags=re.S).split("\n\n") if part.strip()]


def pool():
    """Paragraphs of our own articles whose two sides have the same numbers and lead nowhere."""
    folder = os.path.join(REPOSITORY, "Locales")
    sides = {}
    for locale in ("da", "en"):
        for name in sorted(os.listdir(os.path.join(folder, locale, "articles"))):
            with open(os.path.join(folder, locale, "articles", name), encoding="utf-8") as file:
                text = file.read()
            key = re.search(r"^translationKey: (\S+)", text, re.M).group(1)
            sides.setdefault(key, {})[locale] = blocks(text)
    found = []
    for pair in sides.values():
        if len(pair) < 2 or len(pair["da"]) != len(pair["en"]):
            continue
        for danish, english in zip(pair["da"], pair["en"]):
            if "](" in danish or danish.startswith(("#", "|", "*")) or len(danish) < 80:
                continue
            if sorted(NUMBER.findall(danish)) == sorted(NUMBER.findall(english)):
                found.append((danish, english))
    return found


def filled(template, chance):
    values = {"name": f"{chance.choice(FIRST)} {chance.choice(LAST)}", "town": chance.choice(TOWNS),
              "year": chance.randint(1962, 2024), "n": chance.randint(120, 989), "m": chance.randint(12, 98)}
    return tuple(side.format(**values) for side in template)


def renumbered(pair, chance):
    numbers = {}

    def other(match):
        word = match.group()
        low = 10 ** (len(word) - 1)
        return str(numbers.setdefault(word, chance.randint(low + 1, low * 10 - 1)))

    return tuple(NUMBER.sub(other, side) for side in pair)


def article(index, count, own, chance):
    """The two files of an article, and its sentences from templates."""
    sentences = []
    title = filled(("Artikel {n} om {town}, fortalt af {name}", "Article {n} on {town}, told by {name}"), chance)
    sides = [[f'---\ntitle: "{text}"\ntranslationKey: article-{index}\ndate: 2026-03-12\n---'] for text in title]

    def add(pair):
        for side, text in zip(sides, pair):
            side.append(text)

    size = 0
    while size < 5400:
        heading = filled(chance.choice(HEADINGS), chance)
        add(tuple(f"## {text}" for text in heading))
        for _ in range(3):
            pairs = [filled(template, chance) for template in chance.sample(SENTENCES, chance.randint(2, 5))]
            sentences += pairs
            add(tuple(" ".join(texts) for texts in zip(*pairs)))
            size += len(sides[0][-1])
        for _ in range(3):
            add(renumbered(chance.choice(own), chance))
            size += len(sides[0][-1])
        near = chance.randrange(count)
        add(link(near, chance))
    fault = index % 9
    english = sides[1]
    if fault == 0:
        place = next(i for i, text in enumerate(english) if i > 1 and NUMBER.search(text))
        english[place] = NUMBER.sub(lambda match: str(int(match.group()) + 7), english[place], count=1)
    elif fault == 3:
        del english[2 + index % 3]
    elif fault == 6:
        english[3] = sides[0][3]
    return tuple("\n\n".join(side) + "\n" for side in sides), sentences


def link(near, chance):
    one, two = filled(SENTENCES[5], chance), filled(SENTENCES[8], chance)
    return (f"- {one[0]} [Læs mere](artikel-{near}.md).\n- {two[0]}", f"- {one[1]} [Read more](article-{near}.md).\n- {two[1]}")


def make(folder, count, seed=7):
    """Writes the project; returns how many bytes its articles have, and all sentences that came from templates."""
    chance = random.Random(seed)
    own = pool()
    for locale in ("da", "en"):
        os.makedirs(os.path.join(folder, "Locales", locale, "articles"), exist_ok=True)
    shutil.copytree(os.path.join(REPOSITORY, "Glossary"), os.path.join(folder, "Glossary"), dirs_exist_ok=True)
    with open(os.path.join(folder, ".tosprog.yml"), "w", encoding="utf-8") as file:
        file.write("schema: 1\nsource: da\nlocales: [da, en]\n")
    size, sentences = 0, []
    for index in range(count):
        sides, made = article(index, count, own, chance)
        if len(sentences) < 40_000:
            sentences += made
        for locale, name, text in zip(("da", "en"), ("artikel", "article"), sides):
            data = text.encode()
            size += len(data)
            with open(os.path.join(folder, "Locales", locale, "articles", f"{name}-{index}.md"), "wb") as file:
                file.write(data)
    return size, sentences


def write_po(path, sentences):
    """The sentences as a PO file, each once."""
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    with open(path, "w", encoding="utf-8") as file:
        file.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: en\\n"\n')
        for danish, english in dict(sentences).items():
            file.write(f"\nmsgid {quoted(danish)}\nmsgstr {quoted(english)}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    options = parser.parse_args()
    size, _ = make(options.folder, options.count)
    print(f"{options.count} pairs, {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
