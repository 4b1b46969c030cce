#!/usr/bin/env python3
"""Looks for texts whose checking takes more than in proportion to their length.

For each of some hundred marks and words makes two articles of nothing but that, in one sentence or block, of N bytes and of five times N, and
prints those for which the longer one took more than half a second of the processor, with both times (user + system). Twenty-five times as
long for five times the text is a law of squares.

usage: growth.py TOSPROG [--bytes N] [--format md,html,txt] [--report ndjson]
"""

import argparse
import os
import resource
import string
import subprocess
import tempfile

MARKS = [*string.punctuation] + """
» « ” “ „ ’ – … ½ 1 1, 1. 1- a A æ ab- a.b [a [a] [a]( ![ ]( ](b ** *a** __ `a ``a ~~a <a <a> </a> <b> <!-- <!--a--> &amp; &# <p> <br> {{ {{a}} {a}
|a|a| [^1] \\* a/b/ (a (a) -a a_ a* a= 😀 akupunktur e\u0301 a\u00ad
""".split()
WORDS = """a A. ab akupunktur en ikke to hundrede Bo Hansen Hr. f.eks. bl.a. _a **a %s %d $a | ||a| [a](b) ![a](b) a@b.c http://a.b www.a.b :a: 1 1,5 1\u00a0kg
10:30 3.\u00a0maj\u00a02024 "a" »a« **a** `a` > * = x\u0301\u0302""".split()
LINES = ["a", "# a", "- a", "1. a", "> a", "|a|a|", "[^1]: a", "[a]: b", "```", "==", "---", "    a", "<div>", "a\n="]


def seconds(tool, place, text, suffix, report):
    for locale, head in (("da", "Hej "), ("en", "Hi ")):
        with open(os.path.join(place, f"q.{locale}.{suffix}"), "w", encoding="utf-8", newline="") as file:
            file.write(head + text)
    command = [tool, "check", "--source", f"q.da.{suffix}", "--target", f"q.en.{suffix}", "--source-language", "da",
               "--target-language", "en", "--format", report]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    status = subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, status


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tosprog")
    parser.add_argument("--bytes", type=int, default=8000)
    parser.add_argument("--format", default="md,html,txt")
    parser.add_argument("--report", default="ndjson")
    options = parser.parse_args()
    tool = os.path.abspath(options.tosprog)
    units = MARKS + [word + " " for word in WORDS] + [line + "\n" for line in LINES] + ["a\n\n", "\t", "\u00a0", "\r", "\u2028"]
    slow = 0
    with tempfile.TemporaryDirectory() as place:
        for suffix in options.format.split(","):
            for unit in dict.fromkeys(units):
                count = options.bytes // len(unit.encode()) + 1
                short, one = seconds(tool, place, unit * count, suffix, options.report)
                long, two = seconds(tool, place, unit * count * 5, suffix, options.report)
                if long > 0.5 or not {one, two} <= {0, 1, 2}:
                    slow += 1
                    print(f"{suffix} {unit!r}: {short:.2f} s, {long:.2f} s, status {one} and {two}", flush=True)
    print(f"{slow} of {len(dict.fromkeys(units)) * len(options.format.split(','))} took more than half a second, or did not end well")


if __name__ == "__main__":
    main()
