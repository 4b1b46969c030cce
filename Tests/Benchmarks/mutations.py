#!/usr/bin/env python3
"""How many faults `tosprog check` finds that a program made in real articles, kind by kind, and how many harmless changes it reports.

Takes the pairs of `Tests/ChecksTests/Articles` and of `Locales` and, where it is there, a set of articles of documentation as
Markdown, turns each in both directions, and changes the translation at places drawn by a seed. A change that would be no fault is left out
by what the two texts say: a number that stands twice, a word that both languages have, a sentence without a counterpart. Every run of the
program has each article once, so that no version meets another, and what it says of the articles as they stand does not count.

*At its line* is a new finding there by a rule that names the kind rightly (`Articles/kinds.md`), *found* is any new finding;
a harmless change counts where it adds a finding at warning or above.

usage: mutations.py TOSPROG [--places N] [--seed N] [--kinds WORDS] [--only own|practice] [--practice FILE] [--misses FILE] [--record]
"""

import argparse
import collections
import concurrent.futures
import datetime
import difflib
import glob
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import tempfile
import unicodedata
from dataclasses import dataclass, field

import mutation_kinds
from mutation_kinds import masked

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
ARTICLES = os.path.join(REPOSITORY, "Tests", "ChecksTests", "Articles")

SENTENCE_END = re.compile(r"(?<=[.!?])[”“\"»«’)*_\0]*\s+(?=[“”\"»«(*_‘\0]*[A-ZÆØÅ])")
ABBREVIATION = re.compile(r"(?:^|[\s(])(?:ca|f\.eks|fx|nr|kl|dr|st|bl\.a|evt|jf|pr|inkl|e\.g|i\.e|vs|no|mr|mrs|prof|[A-ZÆØÅ]|\d+)\.$", re.I)
TAGS = {"p": "paragraph", "li": "item", "th": "cell", "td": "cell", "figcaption": "caption", "caption": "caption", "title": "title",
        **{f"h{level}": "heading" for level in range(1, 7)}}


@dataclass
class Block:
    """A block of one side: its words are `text[start:end]`, and `text[first:last]` goes when it is dropped."""
    kind: str
    start: int
    end: int
    first: int
    last: int
    mark: str = ""


@dataclass
class Sentence:
    """A sentence of the target, and the text of the source that faces it."""
    start: int
    end: int
    text: str
    source: str
    block: int
    index: int
    count: int


def markdown_blocks(text):
    blocks, at, fence, front, before = [], 0, False, text.startswith("---"), None
    for index, line in enumerate(text.split("\n")):
        start, end, at = at, at + len(line), at + len(line) + 1
        bare = line.strip()
        if front:
            match = re.match(r"(title|description|summary|author|readingTime|alt|caption): *\"?(.*?)\"?$", line)
            if match:
                blocks.append(Block("title" if match.group(1) == "title" else "value", start + match.start(2), start + match.end(2),
                                    start, min(at, len(text)), match.group(1)))
            front = index == 0 or bare != "---"
            continue
        if bare.startswith(("```", "~~~")):
            fence = not fence
        if not bare or fence or bare.startswith(("<!--", "{{", "```", "~~~", ":::", "> [!", "</", "<d", "<s")) or re.fullmatch(r"[|:\s-]+", bare):
            before = before if not bare else None
            continue
        match = re.match(r"((?:>\s?)*\s*)(#{1,6} |[-*+] \[.\] |[-*+] |\d+[.)] |\[\^[^\]]+\]: |!\[|\|)?", line)
        lead, mark = match.group(1), match.group(2) or ""
        last = at + (text[at:at + 1] == "\n" and not line.startswith(">") and not re.match(r"[-*+\d|]", mark))
        inner, tail = start + match.end(), end
        if mark == "|":
            for cell in re.finditer(r"[^|]+", line[match.end():]):
                words = cell.group().strip()
                if words:
                    left = inner + cell.start() + len(cell.group()) - len(cell.group().lstrip())
                    blocks.append(Block("cell", left, left + len(words), start, last, str(start)))
            before = "cell"
            continue
        if mark == "![":
            close = line.find("](", match.end())
            blocks.append(Block("alt", inner, start + close, start, last, line[close:]))
            before = "alt"
            continue
        if mark.startswith("#"):
            kind = "heading"
            tail = start + len(re.sub(r"\s*\{#[^}]*\}$", "", line))
        elif mark[:1] == "[":
            kind = "footnote"
        elif mark:
            kind = "item"
        elif before == "alt" and re.fullmatch(r"\*[^*].*\*", bare):
            kind, inner, tail = "caption", inner + 1, end - 1
        else:
            kind = "quote" if ">" in lead else "paragraph"
            if before == kind == "paragraph" and blocks and text[blocks[-1].end:start].count("\n") == 1:
                blocks[-1].end, blocks[-1].last = end, min(last, len(text))
                continue
        blocks.append(Block(kind, inner, tail, start, min(last, len(text)), mark.strip()))
        before = kind
    return blocks


def html_blocks(text):
    blocks = []
    for match in re.finditer(r"<(p|li|th|td|figcaption|caption|title|h[1-6])\b[^>]*>((?:(?!<(?:p|li|ul|ol)\b).)*?)</\1>\n?", text, re.S):
        row = text.rfind("<tr", 0, match.start()) if match.group(1) in ("td", "th") else match.start()
        last = re.compile(r"</tr>\n?").search(text, match.end()).end() if row != match.start() else match.end()
        blocks.append(Block(TAGS[match.group(1)], match.start(2), match.end(2), row, last,
                            str(row) if row != match.start() else match.group(1)))
    for match in re.finditer(r"<img\b[^>]*\balt=\"([^\"]+)\"", text):
        blocks.append(Block("alt", match.start(1), match.end(1), match.start(), text.index(">", match.end()) + 1, ""))
    return sorted(blocks, key=lambda block: block.start)


def sentences(text):
    """Where sentences begin and end."""
    spans, start = [], 0
    for match in SENTENCE_END.finditer(masked(text, "\0")):
        if not ABBREVIATION.search(text[start:match.start()]):
            spans.append((start, match.end() - len(match.group()) + len(match.group().rstrip())))
            start = match.end()
    return spans + [(start, len(text))]


@dataclass
class Article:
    """A pair seen in one direction."""
    corpus: str
    name: str
    ext: str
    tags: tuple
    source: str
    target: str
    pairs: list = field(default_factory=list)
    sentences: list = field(default_factory=list)

    def __post_init__(self):
        read = html_blocks if self.ext == "html" else markdown_blocks
        mine, theirs = read(self.source), read(self.target)
        kinds = [[block.kind for block in side] for side in (mine, theirs)]
        for one in difflib.SequenceMatcher(None, *kinds, autojunk=False).get_matching_blocks():
            # Where one side has more, which blocks face each other is a guess.
            if len(mine) == len(theirs) or one.size > 12:
                self.pairs += [(mine[one.a + step], theirs[one.b + step]) for step in range(one.size)]
        for index, (one, other) in enumerate(self.pairs):
            if other.kind in ("title", "value", "cell", "alt", "heading"):
                continue
            texts = self.source[one.start:one.end], self.target[other.start:other.end]
            spans = [sentences(text) for text in texts]
            if len(spans[0]) == len(spans[1]):
                for place, (a, b) in enumerate(zip(*spans)):
                    self.sentences.append(Sentence(other.start + b[0], other.start + b[1], texts[1][slice(*b)], texts[0][slice(*a)],
                                                   index, place, len(spans[1])))


class World:
    """What mutations need to know of all articles: which words and sentences each language has."""

    def __init__(self, pairs):
        self.words = collections.defaultdict(set)
        self.lines = collections.defaultdict(list)
        for article in pairs:
            self.words[article.tags[1]].update(re.findall(r"[a-zæøåéü]+", masked(article.target)))
            for sentence in article.sentences:
                if re.fullmatch(r"[A-ZÆØÅ][^_]*\.", sentence.text) and 8 <= len(sentence.text.split()) <= 25 \
                        and masked(sentence.text) == sentence.text:
                    self.lines[article.tags[1]].append((article.corpus, article.name, sentence.text))


def own_articles():
    """The pairs of the tests and of the sample project that are no drafts: names, endings and the two texts."""
    for folder in sorted(glob.glob(ARTICLES + "/*/")):
        ext = "html" if os.path.exists(folder + "da.html") else "md"
        yield os.path.basename(folder[:-1]), ext, *(open(f"{folder}{tag}.{ext}", encoding="utf-8").read() for tag in ("da", "en"))
    sides = {}
    for tag in ("da", "en"):
        for path in sorted(glob.glob(f"{REPOSITORY}/Locales/{tag}/articles/*.md")):
            text = open(path, encoding="utf-8").read()
            key = re.search(r"^translationKey: (\S+)", text, re.M).group(1)
            sides.setdefault(key, {})[tag] = text
    for key, pair in sides.items():
        if len(pair) == 2 and "status: draft" not in "".join(pair.values()):
            yield key, "md", pair["da"], pair["en"]


def practice_articles(path):
    """The articles of a set of pairs of sentences, a case a line, with their headings, paragraphs, lists and tables.

    Paragraphs that end without a mark are lists of links that have lost them, and are left out.
    """
    for number, line in enumerate(open(path, encoding="utf-8")):
        case, sides = json.loads(line), []
        for side in ("src", "tgt"):
            blocks = {}
            for kind, block, text in zip(case[side + "_kind"], case[side + "_block"], case[side]):
                blocks.setdefault(block, [kind]).append(text)
            sides.append([(kind, " ".join(texts)) for kind, *texts in blocks.values()])
        kept = [index for index, ((kind, one), (_, other)) in enumerate(zip(*sides)) if kind != "p" or one[-1] in other[-1] in ".!?:"]
        yield f"p{number}", "md", *(as_markdown([blocks[index] for index in kept]) for blocks in reversed(sides))


def as_markdown(blocks):
    marks = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "- ", "row": "- ", "quote": "> ", "p": ""}
    text = ""
    for kind, run in itertools.groupby(blocks, lambda block: block[0]):
        lines = [words for _, words in run]
        columns = {words.count(" | ") for words in lines}
        if kind == "row" and len(columns) == 1 and columns != {0}:
            lines = [f"| {words} |" for words in lines]
            lines.insert(1, "|" + "---|" * (columns.pop() + 1))
            text += "\n".join(lines) + "\n\n"
        else:
            text += ("\n" if marks[kind] == "- " else "\n\n").join(marks[kind] + words for words in lines) + "\n\n"
    return text[:-1]


def edits(article, kind, world, chance, places):
    """Versions of the target of one kind: the text, and the lines at which the fault may be named."""
    change = mutation_kinds.KINDS[kind][1]
    found, seen = [], {article.target}
    for start, end, new, *at in change(article, world, chance):
        text = article.target[:start] + new + article.target[end:]
        if text in seen:
            continue
        seen.add(text)
        points = at or [start]
        lines = [text.count("\n", 0, max(0, point)) + 1 for point in points]
        found.append((text, set(range(min(lines), max(lines) + 1))))
    return chance.sample(found, places) if len(found) > places else found


def written(folder, path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def findings(tool, folder):
    """The findings in each article; those that compare it with another are left out."""
    command = [tool, "check", "--no-cache", "--no-git", "--format", "json", "-C", folder, "-j", "1"]
    done = subprocess.run(command, capture_output=True, text=True)
    if not done.stdout:
        raise SystemExit(f"tosprog ended with {done.returncode}: {done.stderr}")
    by_article = collections.defaultdict(list)
    for finding in json.loads(done.stdout)["findings"]:
        across = finding["rule"] in ("inconsistent-translation", "duplicated-text") and any(
            note.get("file") and note["file"].rsplit("/", 1)[-1] != finding["file"].rsplit("/", 1)[-1] for note in finding["notes"])
        if not across:
            by_article[finding["file"].rsplit("/", 1)[-1]].append(finding)
    return by_article


def news(before, now, lines, is_fault):
    """The findings that the article did not have as it stood, by rule and message, or by rule where a change is no fault."""
    def key(finding):
        return finding["rule"], finding["message"] if is_fault else finding["severity"]

    old = collections.Counter(map(key, before))
    new = []
    # Of two that are alike the one at another place is the old one.
    for finding in sorted(now, key=lambda finding: finding["line"] in lines):
        old[key(finding)] -= 1
        if old[key(finding)] < 0:
            new.append(finding)
    return new


def run(tool, articles, world, kinds, options):
    """Tries all versions of the articles of one direction of one corpus; yields kind, article, version, new findings."""
    with tempfile.TemporaryDirectory() as folder:
        tags = articles[0].tags
        written(folder, ".tosprog.yml", f"schema: 1\nsource: {tags[0]}\nlocales: [{tags[0]}, {tags[1]}]\n")
        if articles[0].corpus == "own":
            os.makedirs(folder + "/Glossary")
            shutil.copy(ARTICLES + "/glossary.yml", folder + "/Glossary/glossary.yml")
        queues = {}
        for article in articles:
            chance = random.Random(f"{options.seed} {article.name} {tags[1]}")
            file = f"{article.name}.{article.ext}"
            written(folder, f"Locales/{tags[0]}/articles/{file}", article.source)
            written(folder, f"Locales/{tags[1]}/articles/{file}", article.target)
            versions = [(kind, *version) for kind in kinds for version in edits(article, kind, world, chance, options.places)]
            queues[file] = (article, versions)
        clean = findings(tool, folder)
        for step in range(max(len(versions) for _, versions in queues.values())):
            for file, (article, versions) in queues.items():
                if step <= len(versions):
                    written(folder, f"Locales/{tags[1]}/articles/{file}", versions[step][1] if step < len(versions) else article.target)
            now = findings(tool, folder)
            for file, (article, versions) in queues.items():
                if step < len(versions):
                    kind, text, lines = versions[step]
                    new = news(clean[file], now[file], lines, bool(mutation_kinds.KINDS[kind][0]))
                    yield kind, article, text, lines, new


def judged(rules, lines, new):
    """At its line and found, or reported."""
    if not rules:
        return any(finding["severity"] != "note" for finding in new), False
    return any(finding["rule"] in rules and finding["line"] in lines for finding in new), bool(new)


def difference(old, new):
    """What a change did, in short."""
    start = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    tail = next((i for i, (a, b) in enumerate(zip(reversed(old[start:]), reversed(new[start:]))) if a != b), min(len(old), len(new)) - start)
    return f"…{old[max(0, start - 60):start]}⟦{old[start:len(old) - tail]} → {new[start:len(new) - tail]}⟧{new[len(new) - tail:][:60]}…"


def percent(part, whole):
    return f"{part:,} of {whole:,}" + (f" ({part / whole:.1%})".replace("%)", " %)") if whole else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tosprog")
    parser.add_argument("--places", type=int, default=3, help="versions of a kind in an article at most")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kinds", help="only kinds that match this expression")
    parser.add_argument("--only", choices=["own", "practice"])
    parser.add_argument("--practice", default=os.path.join(REPOSITORY, "..", "shared", "eval", "align", "bc.sentence.clean.jsonl"))
    parser.add_argument("--misses", help="write what was missed to this file, a line each")
    parser.add_argument("--record", action="store_true", help="append to Results/check.md")
    options = parser.parse_args()
    tool = os.path.abspath(options.tosprog)
    kinds = [kind for kind in mutation_kinds.KINDS if re.search(options.kinds or "", kind)]
    corpora = {"own": list(own_articles())}
    if os.path.exists(options.practice):
        corpora["practice"] = list(practice_articles(options.practice))
    views = {}
    for corpus, pairs in corpora.items():
        for side, tags in enumerate((("da", "en"), ("en", "da"))):
            views[corpus, tags] = [
                Article(corpus, name, ext, tags, *(texts if side == 0 else reversed(texts))) for name, ext, *texts in pairs]
    world = World([article for articles in views.values() for article in articles])
    chosen = [articles for (corpus, _), articles in views.items() if corpus == (options.only or corpus)]
    results = collections.defaultdict(collections.Counter)
    missed = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for found in pool.map(lambda articles: list(run(tool, articles, world, kinds, options)), chosen):
            for kind, article, text, lines, new in found:
                rules = mutation_kinds.KINDS[kind][0]
                at_line, at_all = judged(rules, lines, new)
                counts = results[kind]
                for corpus in (article.corpus, "all"):
                    counts[corpus, "tried"] += 1
                    counts[corpus, "line"] += at_line
                    counts[corpus, "found"] += at_all
                if at_line == (not rules):
                    missed.append({"kind": kind, "corpus": article.corpus, "article": article.name, "to": article.tags[1],
                                   "change": difference(article.target, text), "lines": sorted(lines)[:3],
                                   "found": [f"{one['line']} {one['severity']} {one['rule']}: {one['message']}" for one in new]})
    if options.misses:
        with open(options.misses, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in missed)
    print(report(results, corpora, options))


def report(results, corpora, options):
    names = [corpus for corpus in corpora if corpus == (options.only or corpus)]
    lines = ["| kind | " + " | ".join(f"{name}: tried, at its line, found" for name in names) + " | at its line |",
             "|---" * (len(names) + 2) + "|"]
    sums = {True: collections.Counter(), False: collections.Counter()}
    for is_fault in (True, False):
        for kind, counts in results.items():
            if bool(mutation_kinds.KINDS[kind][0]) != is_fault:
                continue
            sums[is_fault].update(counts)
            lines.append(row(kind, counts, names, is_fault))
        if sums[is_fault]:
            lines.append(row("**all faults**" if is_fault else "**all harmless: reported**", sums[is_fault], names, is_fault))
    text = "\n".join(lines)
    if options.record:
        with open(os.path.join(HERE, "Results", "check.md"), "a", encoding="utf-8") as file:
            file.write(f"\n## {datetime.date.today()}: changes made by a program\n\n{text}\n")
    return text


def row(kind, counts, names, is_fault):
    cells = [f"{counts[name, 'tried']:,}, {counts[name, 'line']:,}" + (f", {counts[name, 'found']:,}" if is_fault else "") for name in names]
    return f"| {kind} | " + " | ".join(cells) + f" | {percent(counts['all', 'line'], counts['all', 'tried'])} |"


if __name__ == "__main__":
    main()
