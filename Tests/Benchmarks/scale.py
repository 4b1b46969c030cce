#!/usr/bin/env python3
"""Measures `tosprog check` on projects from 100 to 10,000 article pairs, and other tools on the same text in the same run.

Prints CPU seconds (user + system, children included), wall seconds and the highest resident memory of whole processes: the median of
several runs. Other tools are measured where they are installed: hunalign on the PATH aligns the sentences of every pair, pofilter,
msgfmt, po4a and compare-locales check the same sentences as message files. `peers` installs those that Debian and PyPI have.

usage: scale.py TOSPROG [--sizes 100,200,1000,10000] [--runs N] [--record]
"""

import argparse
import datetime
import os
import platform
import re
import shutil
import statistics
import subprocess
import tempfile
import time

import articles

HERE = os.path.dirname(os.path.abspath(__file__))


def measure(command, folder, environment=None):
    """One run: CPU seconds, wall seconds, highest resident memory in MB."""
    begin = time.monotonic()
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **(environment or {})}, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return usage.ru_utime + usage.ru_stime, time.monotonic() - begin, usage.ru_maxrss / 1024


class Table:
    """Rows of medians, in Markdown."""

    def __init__(self, runs):
        self.runs = runs
        self.lines = ["| what | CPU s | wall s | memory MB |", "| --- | --- | --- | --- |"]

    def row(self, name, command, folder, environment=None, runs=None, before=lambda: None):
        results = []
        for _ in range(runs or self.runs):
            before()
            results.append(measure(command, folder, environment))
        middle = [statistics.median(column) for column in zip(*results)]
        spread = f" ({min(r[0] for r in results):.2f}–{max(r[0] for r in results):.2f})" if len(results) > 1 else ""
        self.lines.append(f"| {name} | {middle[0]:.3f}{spread} | {middle[1]:.3f} | {middle[2]:.0f} |")
        print(self.lines[-1], flush=True)
        return middle


def first_line(command):
    try:
        out = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return (out.stdout + out.stderr).strip().splitlines()[0]
    except (OSError, IndexError, subprocess.TimeoutExpired):
        return None


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    system = re.search(r'PRETTY_NAME="(.*)"', open("/etc/os-release").read()).group(1)
    return f"{os.cpu_count()} cores ({model}), {system}, kernel {platform.release()}, load {os.getloadavg()[0]:.1f}"


def peers(table, folder, place, sentences):
    """What other tools take for a part of the work, on the project with 200 pairs."""
    used = []
    if shutil.which("hunalign"):
        batch = sentence_files(folder, os.path.join(place, "hunalign"))
        table.row("hunalign, aligning alone", ["hunalign", "-batch", "/dev/null", batch], place)
        used.append("hunalign")
    po = os.path.join(place, "sentences.po")
    articles.write_po(po, sentences)
    if shutil.which("pofilter"):
        table.row("pofilter, its checks alone", ["pofilter", "--language=en", po, os.path.join(place, "filtered.po")], place)
        used.append(first_line(["pofilter", "--version"]))
    if shutil.which("msgfmt"):
        table.row("msgfmt --check", ["msgfmt", "--check", "-o", "/dev/null", po], place)
        used.append(first_line(["msgfmt", "--version"]))
    if shutil.which("po4a"):
        settings = os.path.join(place, "po4a.cfg")
        names = range(200)
        with open(settings, "w") as file:
            file.write("[po4a_langs] en\n[po4a_paths] a.pot $lang:a.$lang.po\n[options] opt:\"--keep 0 -M UTF-8 -L UTF-8\"\n")
            for name in names:
                file.write(f"[type: text] {folder}/Locales/da/articles/artikel-{name}.md $lang:{place}/po4a-{name}.md "
                           "opt:\"-o markdown -o neverwrap\"\n")
        table.row("po4a, first run", ["po4a", "--quiet", settings], place, runs=1)
        table.row("po4a, nothing changed", ["po4a", "--quiet", settings], place, runs=1)
        used.append(first_line(["po4a", "--version"]))
    if shutil.which("compare-locales"):
        table.row("compare-locales", compare_locales(place, sentences), place)
        used.append(first_line(["compare-locales", "--version"]))
    return used


def sentence_files(folder, place):
    """Plain sentences of each pair, and hunalign's list of them."""
    os.makedirs(place, exist_ok=True)
    batch = os.path.join(place, "batch.txt")
    with open(batch, "w") as file:
        for index in range(200):
            paths = []
            for locale, name in (("da", "artikel"), ("en", "article")):
                with open(f"{folder}/Locales/{locale}/articles/{name}-{index}.md", encoding="utf-8") as text:
                    lines = re.sub(r"(?<=[.!?]) +(?=[A-ZÆØÅ“])", "\n", text.read())
                paths.append(os.path.join(place, f"{index}.{locale}"))
                with open(paths[-1], "w", encoding="utf-8") as out:
                    out.write(lines.replace("\n\n", "\n<p>\n"))
            file.write("\t".join(paths + [os.path.join(place, f"{index}.aligned")]) + "\n")
    return batch


def compare_locales(place, sentences):
    """A folder of properties files, as compare-locales reads them."""
    for side, locale in enumerate(("en-US", "x")):
        folder = os.path.join(place, "l10n", locale)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "a.properties"), "w", encoding="utf-8") as file:
            for number, pair in enumerate(dict(sentences).items()):
                file.write(f"key{number}={pair[side]}\n")
    with open(os.path.join(place, "l10n.toml"), "w") as file:
        file.write('basepath="."\n[env]\nl="l10n"\n[[paths]]\nreference="l10n/en-US/**"\nl10n="{l}/{locale}/**"\n')
    return ["compare-locales", os.path.join(place, "l10n.toml"), place, "x"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tosprog")
    parser.add_argument("--sizes", default="100,200,1000,10000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--record", action="store_true", help="append to Results/scale.md")
    options = parser.parse_args()
    tool = os.path.abspath(options.tosprog)
    table = Table(options.runs)
    per_article, notes = {}, []
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as place:
        environment = {"XDG_CACHE_HOME": os.path.join(place, "cache")}
        table.row("--version", [tool, "--version"], place, runs=20)
        used = []
        for size in map(int, options.sizes.split(",")):
            folder = os.path.join(place, str(size))
            count, sentences = articles.make(folder, size)
            runs = options.runs if size <= 1000 else 1
            check = [tool, "check", "--format", "compact"]
            name = f"{size:,} pairs ({count / 1e6:.1f} MB)"
            cold = table.row(f"{name}, nothing kept", check + ["--no-cache"], folder, environment, runs)
            per_article[size] = cold[0] / size
            measure(check, folder, environment)
            # Files that were written a moment ago are not trusted by their times.
            time.sleep(2.5)
            measure(check, folder, environment)
            table.row(f"{name}, nothing changed", check, folder, environment)

            def touch():
                with open(f"{folder}/Locales/en/articles/article-{size // 2}.md", "a") as file:
                    file.write("\nOne more sentence.\n")

            table.row(f"{name}, one file touched", check, folder, environment, before=touch)
            if size == 200:
                used = peers(table, folder, place, sentences)
            shutil.rmtree(folder)
    base = per_article[min(per_article)]
    growth = ", ".join(f"{1000 * value:.2f} ms at {size:,} ({value / base - 1:+.0%})" for size, value in per_article.items())
    lines = [f"## {datetime.date.today()}", "", f"{machine()}; {first_line(['swift', '--version'])}; tosprog {first_line([tool, '--version'])}; "
             + "; ".join(filter(None, used)) + ".", "", *table.lines, "", f"CPU time per article: {growth}.", ""]
    print("\n".join(lines))
    if options.record:
        with open(os.path.join(HERE, "Results", "scale.md"), "a", encoding="utf-8") as file:
            file.write("\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
