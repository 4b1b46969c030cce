#!/usr/bin/env python3
"""Measures what it costs to ask git which translations are stale.

Makes a repository of 1,000 article pairs and 3,000 commits with `git fast-import` in a temporary folder, the same one every time,
and runs `tosprog status` on it: without git, with git, and with what git said in the run before. Prints the median CPU
time (user + system, children included) of each, and the differences to the first.

usage: freshness.py TOSPROG [--articles N] [--commits N] [--runs N]
"""

import argparse
import os
import random
import resource
import statistics
import subprocess
import tempfile

DANISH = "nål hud læge patient smerte ryg nakke behandling forsøg klinik uge dag time gruppe kvinde mand arm ben hoved".split()
ENGLISH = "needle skin doctor patient pain back neck treatment trial clinic week day hour group woman man arm leg head".split()
PARAGRAPHS = 12


def sentence(chance):
    return [chance.randrange(len(DANISH)) for _ in range(chance.randint(6, 14))]


def markdown(article, words):
    def line(numbers):
        text = " ".join(words[number] for number in numbers)
        return text[0].upper() + text[1:] + "."

    title, paragraphs = article
    return f"# {line(title)[:-1]}\n\n" + "".join(" ".join(map(line, part)) + "\n\n" for part in paragraphs)


def make(folder, articles, commits):
    """Fills a repository: articles come in by tens, then one to four edits a commit, of either side."""
    chance = random.Random(7)
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    importer = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE)
    put = importer.stdin.write
    pairs = []
    for _ in range(articles):
        paragraphs = [[sentence(chance) for _ in range(chance.randint(2, 5))] for _ in range(PARAGRAPHS)]
        title = sentence(chance)
        pairs.append(((title, paragraphs), (title, [list(part) for part in paragraphs])))

    def commit(number):
        put(f"commit refs/heads/main\ncommitter A <a@example.dk> {1600000000 + number * 1000} +0000\ndata 4\nedit\n".encode())

    def write(index, side):
        locale, words = [("da", DANISH), ("en", ENGLISH)][side]
        text = markdown(pairs[index][side], words).encode()
        put(f"M 100644 inline Locales/{locale}/articles/a{index}.md\ndata {len(text)}\n".encode() + text + b"\n")

    made = 0
    for first in range(0, articles, 10):
        commit(made)
        made += 1
        for index in range(first, min(first + 10, articles)):
            write(index, 0)
            write(index, 1)
    while made < commits:
        commit(made)
        made += 1
        for _ in range(chance.randint(1, 4)):
            index = chance.randrange(articles)
            source, target = pairs[index]
            if chance.random() < 0.6:
                part = source[1][chance.randrange(PARAGRAPHS)]
                part[chance.randrange(len(part))] = sentence(chance)
                write(index, 0)
            else:
                for number in range(PARAGRAPHS):
                    target[1][number] = list(source[1][number])
                write(index, 1)
    importer.stdin.close()
    if importer.wait() != 0:
        raise SystemExit("git fast-import failed")
    subprocess.run(["git", "-C", folder, "reset", "-q", "--hard"], check=True)


def seconds(command, folder, cache):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env={**os.environ, "XDG_CACHE_HOME": cache}, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tosprog")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--commits", type=int, default=3000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    status = [os.path.abspath(options.tosprog), "status", "--format", "json"]
    rows = {"without git": ["--no-git"], "git, nothing kept": ["--no-cache"], "git, kept": []}
    with tempfile.TemporaryDirectory() as place:
        folder, cache = os.path.join(place, "repository"), os.path.join(place, "cache")
        make(folder, options.articles, options.commits)
        seconds(status, folder, cache)
        # One after the other, so that a slow minute slows all rows.
        times = {name: [] for name in rows}
        for _ in range(options.runs):
            for name, more in rows.items():
                times[name].append(seconds(status + more, folder, cache))
    base = statistics.median(times["without git"])
    for name, all_times in times.items():
        middle = statistics.median(all_times)
        print(f"{name:18} {middle:6.2f} CPU-s ({min(all_times):.2f}–{max(all_times):.2f})  {middle - base:+.2f}")


if __name__ == "__main__":
    main()
