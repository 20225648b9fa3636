"""``grades.csv``: one row a student."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.intake.roster import Row
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult
from autograder.student.text import Text

# A cell that begins like this is a formula to a spreadsheet (some forgive full-width signs and spaces before them),
# or a command to a CI log that shows the file.
FORMULA = ("::", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def write_grades(
    path: Path,
    results: Sequence[SubmissionResult],
    assignments: dict[str, Assignment],
    rows: Sequence[Row] | None = None,
) -> None:
    """Write the table: student, labs, exercises, total, files, remarks. UTF-8 with BOM, as Excel in Korea expects it.

    Args:
        rows: the students in the order of the roster, with two columns more; None where there is no roster.
    """
    results = sorted(results, key=lambda result: (result.student, result.lab))
    labs = _in_order([result.lab for result in results if result.lab], assignments)
    exercises = [(lab, name) for lab in labs for name in _exercises_of(lab, results, assignments)]
    listed = rows is not None
    students = map(Row, sorted({result.student for result in results})) if rows is None else rows
    header = [
        "student",
        *(("id", "name") if listed else ()),
        *labs,
        *(f"{lab}/{name}" for lab, name in exercises),
        "score",
        "max_score",
        "files",
        "remarks",
    ]
    highest: dict[str, float] = {}
    for result in results:
        highest[result.lab] = max(result.max_score, highest.get(result.lab, 0.0))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in students:
            own = {result.lab: result for result in results if result.student == row.student}
            # Who handed in nothing could have earned what the others could.
            most = sum(result.max_score for result in own.values()) if own else sum(highest.values())
            cells = [row.student, *((row.id, row.name) if listed else ())]
            cells += [number(own[lab].score) if lab in own else "" for lab in labs]
            cells += [_exercise_score(own.get(lab), name) for lab, name in exercises]
            cells += [number(sum(result.score for result in own.values())), number(most)]
            cells += ["; ".join(f"{result.lab}: {result.file}" for result in own.values() if result.file)]
            cells += [_remarks(row, own.values())]
            writer.writerow([no_formula(cell) for cell in cells])


def _in_order(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """The course's order; then what the course does not have any more."""
    there = dict.fromkeys(names)
    first = [name for name in known if name in there]
    return first + sorted(there.keys() - set(first))


def _exercises_of(lab: str, results: Sequence[SubmissionResult], assignments: dict[str, Assignment]) -> list[str]:
    graded = [one.name for result in results if result.lab == lab for one in result.exercises]
    return _in_order(graded, [one.name for one in assignments[lab].exercises] if lab in assignments else [])


def _exercise_score(result: SubmissionResult | None, name: str) -> str:
    for exercise in result.exercises if result else ():
        if exercise.name == name:
            # What could not be judged is no zero.
            return "error" if exercise.status == "error" else number(exercise.score)
    return ""


def _remarks(row: Row, results: Iterable[SubmissionResult]) -> str:
    """What the roster says, what was not graded and why, which of several files was graded and why."""
    remarks = [both(row.remark)] if row.remark else []
    for result in results:
        lab = result.lab or "?"
        if result.status != "graded":
            remarks.append(f"{lab}: {result.status}" + (f" ({both(result.reason)})" if result.reason else ""))
        elif result.unjudged:
            remarks.append(f"{lab}: error")
        remarks += [f"{lab}: {both(note)}" for note in result.notes]
    return "; ".join(remarks)


def both(text: Text) -> str:
    """A sentence in both languages, Korean first."""
    return f"{text.ko} · {text.en}"


def number(value: float) -> str:
    """Points as people write them, with two decimals at most."""
    return f"{round(value, 2):g}"


def no_formula(cell: str) -> str:
    """A cell's text that no spreadsheet calculates."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
