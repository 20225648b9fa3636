"""``grades.csv``: one row a student."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.assignment.model import Assignment
from autograder.intake.roster import Row
from autograder.result import SubmissionResult

# A cell that begins like this is a formula to a spreadsheet (some forgive full-width signs and spaces before them),
# or a command to a CI log that shows the file.
FORMULA = ("::", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def write_grades(
    path: Path,
    results: Sequence[SubmissionResult],
    assignments: dict[str, Assignment],
    rows: Sequence[Row] | None = None,
) -> None:
    """Write the table: student, labs, exercises, total, remarks. UTF-8 with BOM, as Excel in Korea expects it.

    Args:
        rows: the students in the order of the roster, with two columns more; None where there is no roster.
    """
    labs = [name for name in assignments if any(result.lab == name for result in results)]
    exercises = [
        (lab, one.name) for lab in labs for one in assignments[lab].exercises if _graded(results, lab, one.name)
    ]
    listed = rows is not None
    header = [
        "student",
        *(("id", "name") if listed else ()),
        *labs,
        *(f"{lab}/{name}" for lab, name in exercises),
        "score",
        "max_score",
        "remarks",
    ]
    highest = {result.lab: result.max_score for result in results}
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in rows if listed else map(Row, sorted({result.student for result in results})):
            own = {result.lab: result for result in results if result.student == row.student}
            # Who handed in nothing could have earned what the others could.
            most = sum(result.max_score for result in own.values()) if own else sum(highest.values())
            cells = [row.student, *((row.id, row.name) if listed else ())]
            cells += [_number(own[lab].score) if lab in own else "" for lab in labs]
            cells += [_exercise_score(own.get(lab), name) for lab, name in exercises]
            cells += [_number(sum(result.score for result in own.values())), _number(most), _remarks(row, own.values())]
            writer.writerow([_plain(cell) for cell in cells])


def _graded(results: Sequence[SubmissionResult], lab: str, exercise: str) -> bool:
    return any(one.name == exercise for result in results if result.lab == lab for one in result.exercises)


def _exercise_score(result: SubmissionResult | None, name: str) -> str:
    for exercise in result.exercises if result else ():
        if exercise.name == name:
            # What could not be judged is no zero.
            return "error" if exercise.status == "error" else _number(exercise.score)
    return ""


def _remarks(row: Row, results: Iterable[SubmissionResult]) -> str:
    remarks = [f"{row.remark.ko} · {row.remark.en}"] if row.remark else []
    for result in results:
        if result.status != "graded":
            remarks.append(f"{result.lab or '?'}: {result.status}")
        elif result.unjudged:
            remarks.append(f"{result.lab}: error")
    return "; ".join(remarks)


def _number(value: float) -> str:
    return f"{round(value, 2):g}"


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
