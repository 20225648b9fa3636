"""``grades.csv``: one row a student."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.reports.summary import OPEN, Line, Summary
from autograder.reports.sums import ADJUSTED, LATE, provisional, signed
from autograder.student.text import both, number

# A cell that begins like this is a formula to a spreadsheet (some forgive full-width signs and spaces before them),
# or a command to a CI log that shows the file.
FORMULA = ("::", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def write_grades(path: Path, summary: Summary, rows: Sequence[Row] | None = None) -> None:
    """Write the table: student, labs, exercises, total, files, remarks. UTF-8 with BOM, as Excel in Korea expects it.

    Args:
        rows: the students in the order of the roster, with two columns more; None where there is no roster.
    """
    labs = summary.labs
    exercises = [(lab, name) for lab in labs for name in summary.exercises_of(lab)]
    listed = rows is not None
    of_student: dict[str, dict[str, Line]] = {}
    highest: dict[str, float] = {}
    for line in summary.in_order:
        of_student.setdefault(line.student, {})[line.lab] = line
        highest[line.lab] = max(line.max_score, highest.get(line.lab, 0.0))
    # Columns that add up to the lab's: only where something was decided.
    decided = [(lab, part) for lab in labs for part in ("late", "adjustments") if _has(lab, part, summary.lines)]
    header = [
        "student",
        *(("id", "name") if listed else ()),
        *labs,
        *(f"{lab}/{name}" for lab, name in exercises),
        *(f"{lab}/{part}" for lab, part in decided),
        "score",
        "max_score",
        "files",
        "remarks",
    ]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in map(Row, of_student) if rows is None else rows:
            # Who handed in nothing may have the name of somebody who did.
            own = {} if row.remark is NOTHING else of_student.get(row.student, {})
            # Who handed in nothing could have earned what the others could.
            most = sum(line.max_score for line in own.values()) if own else sum(highest.values())
            scores = {(lab, one.name): one for lab, line in own.items() for one in line.exercises}
            cells = [row.student, *((row.id, row.name) if listed else ())]
            cells += [number(own[lab].score) if lab in own else "" for lab in labs]
            # What could not be judged, or was not marked yet, is no zero.
            cells += [
                "" if not (one := scores.get(key)) else one.status if one.status in OPEN else number(one.score)
                for key in exercises
            ]
            cells += [number(getattr(own[lab].parts, part)) if lab in own else "" for lab, part in decided]
            cells += [number(sum(line.score for line in own.values())), number(most)]
            cells += ["; ".join(f"{line.lab}: {line.file}" for line in own.values() if line.file)]
            cells += [_remarks(row, own.values())]
            writer.writerow([no_formula(cell) for cell in cells])


def _has(lab: str, part: str, lines: Iterable[Line]) -> bool:
    return any(line.lab == lab and getattr(line, part) for line in lines)


def _remarks(row: Row, lines: Iterable[Line]) -> str:
    """What the roster says, what was not graded and why, what was decided, which of several files was graded."""
    remarks = [both(row.remark)] if row.remark else []
    for line in lines:
        lab = line.lab or "?"
        if line.status != "graded":
            remarks.append(f"{lab}: {line.status}" + (f" ({both(line.reason)})" if line.reason else ""))
        elif line.unjudged:
            remarks.append(f"{lab}: error")
        elif line.reason:
            remarks.append(f"{lab}: {both(line.reason)}")
        if words := provisional(line.waiting):
            remarks.append(f"{lab}: {both(words)}")
        if line.handed_in and line.handed_in.is_told:
            remarks.append(f"{lab}: {both(line.handed_in.words)}")
        remarks += [f"{lab}: {signed(one)} {both(LATE.format(why=one.why))}" for one in line.late]
        remarks += [f"{lab}: {signed(one)} {both(ADJUSTED.format(why=one.why))}" for one in line.adjustments]
        remarks += [f"{lab}: {both(note)}" for note in line.notes]
    return "; ".join(remarks)


def no_formula(cell: str) -> str:
    """A cell's text that no spreadsheet calculates."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
