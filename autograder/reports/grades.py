"""``grades.csv``: one row a student."""

import csv
from collections.abc import Sequence
from pathlib import Path

from autograder.assignment.model import Assignment
from autograder.result import SubmissionResult

# A cell that begins like this is a formula to a spreadsheet; some forgive full-width signs and spaces before them.
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


def write_grades(path: Path, results: Sequence[SubmissionResult], assignments: dict[str, Assignment]) -> None:
    """Write the table: student, labs, exercises, total, remarks. UTF-8 with BOM, as Excel in Korea expects it."""
    labs = [name for name in assignments if any(result.lab == name for result in results)]
    exercises = [
        (lab, one.name) for lab in labs for one in assignments[lab].exercises if _graded(results, lab, one.name)
    ]
    header = [
        "student",
        *labs,
        *(f"{lab}/{name}" for lab, name in exercises),
        "score",
        "max_score",
        "remarks",
    ]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for student in sorted({result.student for result in results}):
            own = {result.lab: result for result in results if result.student == student}
            row = [student, *(_number(own[lab].score) if lab in own else "" for lab in labs)]
            row += [_exercise_score(own.get(lab), name) for lab, name in exercises]
            row += [_number(sum(result.score for result in own.values()))]
            row += [_number(sum(result.max_score for result in own.values())), _remarks(own.values())]
            writer.writerow([_plain(cell) for cell in row])


def _graded(results: Sequence[SubmissionResult], lab: str, exercise: str) -> bool:
    return any(one.name == exercise for result in results if result.lab == lab for one in result.exercises)


def _exercise_score(result: SubmissionResult | None, name: str) -> str:
    for exercise in result.exercises if result else ():
        if exercise.name == name:
            # What could not be judged is no zero.
            return "error" if exercise.status == "error" else _number(exercise.score)
    return ""


def _remarks(results: Sequence[SubmissionResult]) -> str:
    remarks = []
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
