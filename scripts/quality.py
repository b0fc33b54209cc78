#!/usr/bin/env python3
"""Scores the built engine on a benchmark folder and adds a dated table to tests/bench/quality.md.   scripts/dev quality

The folder (VARIORUM_BENCH, default ../shared/bench beside the repository) holds evaluate.py and its data; it is no part of the
repository. The newest table stands first. What lies outside the markers was written by hand and is left as it is."""
import datetime
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLES = ROOT / "tests" / "bench" / "quality.md"
BEGIN, END = "<!-- tables: written by scripts/dev quality, newest first -->", "<!-- end of tables -->"
FRAME = f"""# Quality of the alignment

Measured by `scripts/dev quality` on development data that is not in this repository; the texts in `tests/quality` are.

{BEGIN}
{END}

## Remaining errors, by kind

None listed yet.
"""
# What is run: title, sets, breakdown.
RUNS = [
    ("All sets", [], "none"),
    ("Sentence pairs by source", ["sentence-align"], "source"),
    *[(f"synth {level} by language", [f"synth-{level}"], "lang") for level in ("low", "mid", "high")],
    *[(f"synth {level} by re-flow", [f"synth-{level}"], "reflow") for level in ("low", "mid", "high")],
]


def output_of(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def commit():
    dirty = output_of("git", "status", "--porcelain", "--", "core", "wasm")
    return output_of("git", "rev-parse", "--short", "HEAD") + (" and changes that are not committed" if dirty else "")


def evaluate(bench, sets, by):
    command = [sys.executable, str(bench / "evaluate.py"), str(ROOT / "dist" / "engine"), *sets, "--by", by]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"scripts/quality.py: evaluate.py failed:\n{done.stderr[-2000:]}")
    # No path of this machine goes into the repository.
    text = done.stdout.replace(str(bench), "BENCH").replace(str(ROOT), ".")
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def main():
    bench = pathlib.Path(os.environ.get("VARIORUM_BENCH") or ROOT / ".." / "shared" / "bench").resolve()
    if not (bench / "evaluate.py").is_file():
        print("quality: no benchmark folder with an evaluate.py; set VARIORUM_BENCH to one. Nothing was measured.")
        return
    parts = [f"### {datetime.date.today().isoformat()}, commit {commit()}"]
    for title, sets, by in RUNS:
        print(f"quality: {title}", file=sys.stderr)
        table = evaluate(bench, sets, by)
        print(f"\n{title}\n{table}")
        parts.append(f"{title}\n\n```\n{table}\n```")
    page = TABLES.read_text(encoding="utf-8") if TABLES.exists() else FRAME
    if BEGIN not in page or END not in page:
        sys.exit(f"scripts/quality.py: {TABLES.relative_to(ROOT)} has lost its markers: {BEGIN} … {END}")
    head, rest = page.split(BEGIN, 1)
    TABLES.write_text(f"{head}{BEGIN}\n\n" + "\n\n".join(parts) + "\n\n" + rest.lstrip("\n"), encoding="utf-8")
    print(f"\nquality: written to {TABLES.relative_to(ROOT)}")


main()
