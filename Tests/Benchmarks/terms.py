#!/usr/bin/env python3
"""Measures loading glossaries of 100, 1,000 and 10,000 concepts and looking for their terms in a million words.

The glossaries are the same ones every time: one concept in seven is a noun of every day out of this repository's word tables, the
others are compounds of two, and each has a second term of two words that begins alike in all, as terms of one field do. The texts are the articles of this
repository, or files given by --text, repeated. Prints processor time, the best of all runs; several programs run in turn.

usage: terms.py EVALUATE… [--runs N] [--text DANISH ENGLISH] [--keep FOLDER]
"""

import argparse
import os
import random
import re
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
SIZES = (100, 1000, 10_000)
WORDS = 1_000_000


def pairs():
    """Danish nouns and their English names, one word each."""
    with open(os.path.join(REPOSITORY, "Sources/Languages/Danish/Danish+CommonNouns.swift"), encoding="utf-8") as file:
        nouns = set(re.findall(r"(?<![\w@])[a-zæøå]{4,9}(?![\w.])", file.read()))
    with open(os.path.join(REPOSITORY, "Sources/Languages/DanishEnglish/DanishEnglish+CommonWords.swift"), encoding="utf-8") as file:
        rows = re.findall(r"^    ([a-zæøå]{4,9})\t([a-z]{4,10})(?:,[^\t]*)?\t", file.read(), re.M)
    return sorted({row for row in rows if row[0] in nouns})


def write_glossary(path, size):
    chance = random.Random(7)
    words = pairs()
    seen = set()
    with open(path, "w", encoding="utf-8") as file:
        file.write("schema: 1\nlanguages: [da, en]\nconcepts:\n")
        while len(seen) < size:
            one, two = chance.sample(words, 2)
            if len(seen) % 7 == 0 and len(seen) // 7 < len(words):
                one, two = words[len(seen) // 7 * 101 % len(words)], ("", "")
            if (one, two) in seen:
                continue
            seen.add((one, two))
            danish, english = one[0] + two[0], one[1] + two[1]
            file.write(f"  - {{id: c{len(seen)}, da: [{{term: {danish}, pos: noun, gender: c}}, "
                       f"{{term: langvarig {danish}, pos: noun, status: admitted}}], en: [{{term: {english}, pos: noun}}, "
                       f"{{term: lasting {english}, pos: noun, status: admitted}}]}}\n")


def text(locale, path):
    if path:
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
    else:
        folder = os.path.join(REPOSITORY, "Locales", locale, "articles")
        lines = []
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                lines += file.read().splitlines()
    count = sum(len(line.split()) for line in lines)
    return "\n".join(lines * -(-WORDS // count)) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("evaluate", nargs="+")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--text", nargs=2)
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = options.keep or folder
        os.makedirs(folder, exist_ok=True)
        for size in SIZES:
            write_glossary(os.path.join(folder, f"{size}.yml"), size)
        texts = {locale: text(locale, options.text and options.text[at]) for at, locale in enumerate(("da", "en"))}
        best = {}
        for _ in range(options.runs):
            for locale in texts:
                for size in SIZES:
                    for program in options.evaluate:
                        out = subprocess.run(
                            [program, "scan", os.path.join(folder, f"{size}.yml"), locale, "--time", "3"],
                            input=texts[locale], capture_output=True, text=True, check=True).stdout
                        load, speed, matches = re.search(
                            r"languages ([\d.]+) ms.*: (\d+) words/s, (\d+) matches", out).groups()
                        known = best.get((program, locale, size), (1e9, 0, 0))
                        best[program, locale, size] = (min(known[0], float(load)), max(known[1], int(speed)), int(matches))
    for program in options.evaluate:
        print(program)
        for locale in texts:
            figures = [best[program, locale, size] for size in SIZES]
            for size, (load, speed, matches) in zip(SIZES, figures):
                print(f"  {locale} {size:6}: load {load:6.1f} ms, scan {speed / 1e6:5.2f} M words/s, {matches} matches")
            print(f"  {locale} slower by {figures[0][1] / figures[-1][1]:.2f}")


if __name__ == "__main__":
    main()
