"""The table and the chart of a run, and the section of README.md that is calculated from it.

Again from what a run measured: ``python tests/benchmarks/report.py results/class-100.json``.
"""

import json
import sys
from pathlib import Path
from typing import Any

from chart import LABS, RUNNERS, draw
from paper import section
from submissions import KINDS

README = Path(__file__).parent / "README.md"
BEGIN, END = "<!-- calculated by report.py: begin -->\n", "<!-- calculated by report.py: end -->\n"
COLUMNS = (
    "graded by",
    "students",
    "wall s each",
    "processor s each",
    "peak MB",
    "× `otter run`, wall",
    "× `otter run`, processor",
    "mean score",
)
BUSY = """\
**The machine was busy when this run began (load {load}): seconds on the wall say little, processor seconds more.**"""


def write_report(path: Path) -> None:
    """Write the table and the chart beside the results ``path``, and the section of README.md."""
    results = json.loads(path.read_text(encoding="utf-8"))
    path.with_suffix(".md").write_text(_page(results, path.with_suffix(".svg").name), encoding="utf-8")
    draw(results["rows"], path.with_suffix(".svg"))
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    README.write_text(f"{before}{BEGIN}\n{section(results)}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def _page(results: dict[str, Any], chart: str) -> str:
    machine, rows = results["machine"], results["rows"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    lines = [
        "# Grading compared",
        "",
        f"Commit {machine['commit']}, {machine['date']}. {machine['processor']}, {machine['cores']} cores, "
        f"{machine['memory'] / 2**30:.0f} GiB, {machine['system']}. {versions}.",
        "",
        *([] if machine["idle"] else [BUSY.format(load=machine["load"]), ""]),
        "A row is one run over so many students, start-up included; seconds are of one student. README.md says what "
        "each row is. Made by `python tests/benchmarks/run.py`.",
        "",
        f"![seconds of one student, by lab and by way of grading]({chart})",
        "",
        *_overview(rows),
    ]
    for lab, lab_name in LABS.items():
        for kind, words in KINDS.items():
            table = [_line(rows, runner, lab, kind) for runner in RUNNERS]
            if any(table):
                lines += ["", f"## {lab_name}, {kind}", "", f"{words[0].upper()}{words[1:]}.", ""]
                lines += ["| " + " | ".join(COLUMNS) + " |", "|---" + "|---:" * (len(COLUMNS) - 1) + "|"]
                lines += filter(None, table)
    return "\n".join(lines) + "\n"


def _overview(rows: dict[str, Any]) -> list[str]:
    """How many times faster one core is, on the wall."""
    lines = [f"| one core, times faster than Otter | {' | '.join(KINDS)} |", "|---" + "|---:" * len(KINDS) + "|"]
    for lab, name in LABS.items():
        for rival in ("otter-run", "otter-api"):
            ratios = [_ratio(rows, rival, "ours-one", lab, kind, "wall") for kind in KINDS]
            if any(ratios):
                lines.append(f"| {name}: {RUNNERS[rival][0]} | {' | '.join(ratios)} |")
    return lines


def _ratio(rows: dict[str, Any], rival: str, runner: str, lab: str, kind: str, name: str) -> str:
    """The rival's seconds of one student in ours; empty where one is not measured."""
    # With or without comments, the stubs are the same work for others.
    other = rows.get(f"{rival} {lab} {'untouched' if kind == 'commented' else kind}")
    row = rows.get(f"{runner} {lab} {kind}")
    return f"{each(other, name) / each(row, name):.1f}" if other and row else ""


def _line(rows: dict[str, Any], runner: str, lab: str, kind: str) -> str:
    """One row of the table; empty where it was not measured."""
    row = rows.get(f"{runner} {lab} {kind}")
    if row is None:
        return ""
    ratios = [_ratio(rows, "otter-run", runner, lab, kind, name) for name in ("wall", "processor")]
    score = "" if row["score"] is None else f"{row['score']:.1f}"
    seconds = [f"{each(row, name):.2f}" for name in ("wall", "processor")]
    name = RUNNERS[runner][0]
    cells = (
        f"**{name}**" if runner.startswith("ours") else name,
        str(row["count"]),
        *seconds,
        f"{row['memory'] / 2**20:.0f}",
        *ratios,
        score,
    )
    return "| " + " | ".join(cells) + " |"


def each(row: dict[str, Any], name: str) -> float:
    """Seconds of one student."""
    return row[name] / row["count"]


if __name__ == "__main__":
    write_report(Path(sys.argv[1]))
