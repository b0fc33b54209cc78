#!/usr/bin/env python3
"""Scores the built engine on a benchmark folder and adds a dated table to tests/bench/quality.md.   scripts/dev quality

The folder (VARIORUM_BENCH, default ../shared/bench beside the repository) holds evaluate.py and its data; it is no part of the
repository. The newest table stands first. What lies outside the markers was written by hand and is left as it is."""
import datetime
import os
import pathlib
import re
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


MEASURES = ["sent", "changed", "1side", "para", "move", "tok"]
KINDS = ["rewrite", "split", "merge"]


def condensed(text):
    """One row a group: F1 of every measure, recall of the hard kinds; other lines of evaluate.py as they are."""
    rows, notes, group, cells = [], [], "", None
    for line in text.splitlines():
        if match := re.match(r"== (\S+)", line):
            group = match[1]
        elif match := re.match(r"(\S.*): (\d+) records", line):
            cells = {"name": group if match[1] == "all" else f"{group} {match[1]}", "records": match[2]}
            rows.append(cells)
        elif match := re.match(r"\s+(\S+)\s+P.*F1\s+([\d.]+)", line):
            cells[match[1]] = match[2]
        elif line.strip().startswith("recall by kind"):
            cells.update((kind, share) for kind, share in re.findall(r"(\w+) ([\d.]+)%", line) if kind in KINDS)
        elif line.strip() and not line.strip().startswith("macro"):
            notes.append(line.strip())
    columns = [name for name in MEASURES + KINDS if any(name in row for row in rows)]
    head = ["", "records"] + [f"{c} recall" if c in KINDS else f"{c} F1" for c in columns]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for row in rows:
        lines.append("| " + " | ".join([row["name"], row["records"]] + [row.get(c, "") for c in columns]) + " |")
    return "\n".join(lines + [""] + notes).strip()


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
        parts.append(f"{title}\n\n{condensed(table)}")
    page = TABLES.read_text(encoding="utf-8") if TABLES.exists() else FRAME
    if BEGIN not in page or END not in page:
        sys.exit(f"scripts/quality.py: {TABLES.relative_to(ROOT)} has lost its markers: {BEGIN} … {END}")
    head, rest = page.split(BEGIN, 1)
    TABLES.write_text(f"{head}{BEGIN}\n\n" + "\n\n".join(parts) + "\n\n" + rest.lstrip("\n"), encoding="utf-8")
    print(f"\nquality: written to {TABLES.relative_to(ROOT)}")


main()
