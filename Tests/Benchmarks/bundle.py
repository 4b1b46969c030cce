#!/usr/bin/env python3
"""Measures `tosprog bundle` of 1,000 articles in all formats against what it takes to write the same bytes with cp.

Prints CPU seconds (user + system), wall seconds and the highest resident memory of whole processes, by turns in one run: the bundle into
a new folder with nothing kept, a copy of that folder, the bundle into another new folder and into the same one while nothing has changed,
and into the same one after one article has; medians, and the ratios of their wall times to the copy's.

usage: bundle.py TOSPROG [--count N] [--runs N] [--record]
"""

import argparse
import datetime
import os
import re
import shutil
import statistics
import subprocess
import tempfile

import articles
import scale


def formats(tool):
    text = subprocess.run([tool, "bundle", "--help"], capture_output=True, text=True).stdout
    return re.search(r"Formats: ([a-z0-9, \n-]+)\n\n", text).group(1).replace(" ", "").replace("\n", "")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tosprog")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--record", action="store_true", help="append to Results/bundle.md")
    options = parser.parse_args()
    tool = os.path.abspath(options.tosprog)
    names = formats(tool)
    rows = {"bundle": [], "cp -R": [], "nothing changed, new folder": [], "nothing changed, same folder": [], "one article changed": []}
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as place:
        project = os.path.join(place, "project")
        size, _ = articles.make(project, options.count)
        for locale in ("da", "en"):
            strings = os.path.join(articles.REPOSITORY, "Locales", locale, "interface.yml")
            shutil.copy(strings, os.path.join(project, "Locales", locale))
        command = [tool, "bundle", "--lossy", "--format", names, "--no-git"]
        kept = ["--cache", os.path.join(place, "cache"), "--out"]
        subprocess.run(command + kept + [os.path.join(place, "kept")], cwd=project, capture_output=True, check=True)
        for run in range(options.runs):
            # New folders each time: ext4 looks long for room among files that were removed a moment ago.
            out, copy, other = (os.path.join(place, f"{name}{run}") for name in ("out", "copy", "other"))
            rows["bundle"].append(scale.measure(command + ["--no-cache", "--out", out], project))
            rows["cp -R"].append(scale.measure(["cp", "-R", out, copy], place))
            rows["nothing changed, new folder"].append(scale.measure(command + kept + [other], project))
            rows["nothing changed, same folder"].append(scale.measure(command + kept + [other], project))
            with open(os.path.join(project, "Locales", "da", "articles", "artikel-0.md"), "a", encoding="utf-8") as article:
                article.write(f"\nDet var {run + 2} ord mere.\n")
            rows["one article changed"].append(scale.measure(command + kept + [other], project))
        files = sum(len(names) for _, _, names in os.walk(out))
        written = int(subprocess.run(["du", "-sb", out], capture_output=True, text=True).stdout.split()[0])
    table = ["| what | CPU s | wall s | memory MB |", "| --- | --- | --- | --- |"]
    for name, results in rows.items():
        cpu, wall, memory = (statistics.median(column) for column in zip(*results))
        table.append(f"| {name} | {cpu:.2f} | {wall:.2f} ({min(r[1] for r in results):.2f}–{max(r[1] for r in results):.2f}) | {memory:.0f} |")
    lines = [
        f"## {datetime.date.today()}", "",
        f"{scale.machine()}; {scale.first_line(['swift', '--version'])}; tosprog {scale.first_line([tool, '--version'])}.", "",
        f"{options.count:,} articles ({size / 1e6:.1f} MB) in two locales and {names.count(',') + 1} formats: {files:,} files, "
        f"{written / 1e6:.0f} MB; {options.runs} runs, by turns.", "", *table, "",
        "Ratios of the wall times to the copy's: " + "; ".join(
            f"{name} {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
            for name, results in rows.items() if name != "cp -R"
            for ratios in [[result[1] / copy[1] for result, copy in zip(results, rows["cp -R"])]]) + ".", ""]
    print("\n".join(lines))
    if options.record:
        with open(os.path.join(scale.HERE, "Results", "bundle.md"), "a", encoding="utf-8") as file:
            file.write("\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
