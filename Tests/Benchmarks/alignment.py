#!/usr/bin/env python3
"""How good and how fast `evaluate align` is, beside hunalign when it is on the PATH.

alignment.py EVALUATE SCORER CASES…        quality and speed of each file of cases
alignment.py EVALUATE SCORER --long CASES  the cases strung together to one document of 10,000 and of 100,000 segments
alignment.py EVALUATE SCORER --hostile     inputs that could take for ever; what counts is that they do not

EVALUATE is the built program (swift build -c release --product evaluate), SCORER the score.py that comes with the cases.
--dictionary FILE gives hunalign a dictionary; the environment variable CASES_PER_SET cuts every set short.
"""
import argparse, importlib.util, json, os, re, shutil, subprocess, sys, tempfile


def load(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(command, text=b""):
    """Output, CPU seconds and MB at most of a program that reads `text`."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(text)
        given.seek(0)
        process = subprocess.Popen(command, stdin=given, stdout=out, stderr=err)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = status
        out.seek(0)
        err.seek(0)
        return status, out.read(), err.read().decode(), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def align(evaluate, cases):
    """The answers, the CPU seconds of the whole program and of aligning alone, and the MB it took."""
    text = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases).encode()
    status, out, err, whole, memory = run([evaluate, "align", "--time"], text)
    if status:
        sys.exit(f"evaluate align ended with {status}: {err}")
    alone = float(re.search(r"in ([0-9.]+) s", err).group(1))
    return [json.loads(line) for line in out.splitlines()], whole, alone, memory


def hunalign(cases, dictionary):
    """The same of hunalign, started once a case, with words and marks parted and in lower case."""
    answers, seconds = [], 0.0
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, name) for name in ("dictionary", "source", "target")]
        with open(names[0], "w") as file:
            file.write(open(dictionary).read() if dictionary else "")
        for case in cases:
            for name, side in zip(names[1:], ("src", "tgt")):
                with open(name, "w") as file:
                    for text in case[side]:
                        file.write(" ".join(re.findall(r"\w+|[^\w\s]", text.lower())) + "\n")
            status, out, _, took, _ = run(["hunalign", *names])
            seconds += took
            rungs = [tuple(map(int, line.split(b"\t")[:2])) for line in out.splitlines()] if not status else []
            beads = [[list(range(a, c)), list(range(b, d))] for (a, b), (c, d) in zip(rungs, rungs[1:])]
            answers.append({"id": case["id"], "beads": beads})
    return answers, seconds


def size(cases):
    return sum(len(case["src"]) + len(case["tgt"]) for case in cases)


def figures(score):
    return (f"F1 {score['F']:.4f}  missing {score['mP']:.3f}/{score['mR']:.3f}"
            f"  extra {score['xP']:.3f}/{score['xR']:.3f}")


def compare(arguments, scorer):
    limit = int(os.environ.get("CASES_PER_SET", "1000000"))
    has_rival = shutil.which("hunalign") is not None
    print("segments/s: of aligning alone, and with reading and writing the cases" + ("" if has_rival else
          "; no hunalign on the PATH"))
    total = [0, 0.0, 0.0, 0.0]
    for path in arguments.cases:
        cases = scorer.load(path)[:limit]
        answers, whole, alone, _ = align(arguments.evaluate, cases)
        count = size(cases)
        print(f"{os.path.basename(path):28} {figures(scorer.score(cases, answers))}"
              f"  {count / alone:9,.0f} {count / whole:9,.0f}", flush=True)
        total = [total[0] + count, total[1] + alone, total[2] + whole, total[3]]
        if has_rival:
            answers, seconds = hunalign(cases, arguments.dictionary)
            total[3] += seconds
            print(f"{'  hunalign':28} {figures(scorer.score(cases, answers))}  {count / seconds:9,.0f}", flush=True)
    print(f"{total[0]:,} segments: {total[0] / total[1]:,.0f} and {total[0] / total[2]:,.0f} a second"
          + (f"; hunalign {total[0] / total[3]:,.0f}" if total[3] else ""))


def strung(cases, count):
    """One document of the cases, again and again, until it has `count` source segments."""
    one = {key: [] for side in ("src", "tgt") for key in (side, side + "_kind", side + "_block", side + "_anchors")}
    one.update(id="long", src_lang=cases[0]["src_lang"], tgt_lang=cases[0]["tgt_lang"], gold=[])
    block, index = 0, 0
    while len(one["src"]) < count:
        case = cases[index % len(cases)]
        index += 1
        before = len(one["src"]), len(one["tgt"])
        one["gold"] += [[[i + before[0] for i in s], [j + before[1] for j in t]] for s, t in case["gold"]]
        for side in ("src", "tgt"):
            one[side] += case[side]
            one[side + "_kind"] += case[side + "_kind"]
            one[side + "_anchors"] += case[side + "_anchors"]
            one[side + "_block"] += [number + block for number in case[side + "_block"]]
        block += 1 + max(case["src_block"] + case["tgt_block"])
    return one


def long(arguments, scorer):
    for path in arguments.cases:
        cases = scorer.load(path)
        for count in (10_000, 100_000):
            one = strung(cases, count)
            answers, whole, alone, memory = align(arguments.evaluate, [one])
            print(f"{os.path.basename(path):28} {len(one['src']):,} + {len(one['tgt']):,}"
                  f"  {figures(scorer.score([one], answers))}  {alone:.2f} s, {whole:.2f} s in all, {memory:.0f} MB",
                  flush=True)


def hostile(arguments, scorer):
    words = "nålene bruges kun én gang i klinikken og bagefter kan man føle sig træt fordi kroppen arbejder".split()

    def case(name, source, target):
        return dict(id=name, src_lang="da", tgt_lang="en", src=source, tgt=target,
                    src_block=list(range(len(source))), tgt_block=list(range(len(target))))

    def made(count, seed):
        state, texts = seed, []
        for _ in range(count):
            picked = []
            for _ in range(8):
                state = (state * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
                picked.append(words[(state >> 33) % len(words)] + (str(state >> 50) if state >> 60 == 0 else ""))
            texts.append(" ".join(picked).capitalize() + ".")
        return texts

    same = ["Hold for at se mere."] * 50_000
    for one in (
        case("100,000 of few words facing 100,000 others", made(100_000, 1), made(100_000, 2)),
        case("50,000 identical lines", same, same), case("50,000 facing 100", same, same[:100]),
        case("50,000 with every tenth lost", same, same[:45_000]),
        case("1,000 facing 100,000", made(1_000, 3), made(100_000, 4)),
        case("100,000 facing 1,000", made(100_000, 4), made(1_000, 3)),
        case("a sentence of 1 MB", [" ".join(made(20_000, 5))[:1_000_000]], [" ".join(made(20_000, 6))[:1_000_000]]),
        case("1 MB of one word", ["nål" * 330_000], ["needle" * 160_000]),
        case("100,000 facing nothing", made(100_000, 7), []), case("nothing facing 100,000", [], made(100_000, 7)),
        case("Danish on both sides", made(50_000, 8), made(50_000, 8)),
        case("50,000 in reverse order", made(50_000, 9), made(50_000, 9)[::-1]),
        case("100,000 empty lines", [""] * 100_000, [""] * 100_000),
    ):
        answers, whole, alone, memory = align(arguments.evaluate, [one])
        named = [i for s, _ in answers[0]["beads"] for i in s], [j for _, t in answers[0]["beads"] for j in t]
        assert sorted(named[0]) == list(range(len(one["src"]))) and sorted(named[1]) == list(range(len(one["tgt"])))
        paired = sum(1 for s, t in answers[0]["beads"] if s and t)
        print(f"{one['id']:44} {paired:7,} paired  {alone:5.2f} s, {memory:4.0f} MB", flush=True)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("evaluate")
parser.add_argument("scorer")
parser.add_argument("cases", nargs="*")
parser.add_argument("--long", dest="mode", action="store_const", const=long, default=compare)
parser.add_argument("--hostile", dest="mode", action="store_const", const=hostile)
parser.add_argument("--dictionary")
given = parser.parse_args()
given.mode(given, load(given.scorer))
