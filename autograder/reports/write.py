"""Write everything of a run into its folder."""

from collections.abc import Sequence
from pathlib import Path

from autograder.assignment.model import Assignment
from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.reports.grades import write_grades
from autograder.reports.pages import write_feedback, write_report
from autograder.result import SubmissionResult


def write_result(folder: Path, result: SubmissionResult, assignments: dict[str, Assignment], language: str) -> None:
    """One submission's result file and feedback page."""
    for name in ("results", "feedback"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "results" / f"{result.submission}.json").write_text(result.to_json(), encoding="utf-8")
    write_feedback(folder / "feedback" / f"{result.submission}.html", result, assignments, language)


def write_class(
    folder: Path,
    results: Sequence[SubmissionResult],
    assignments: dict[str, Assignment],
    language: str,
    rows: Sequence[Row] | None = None,
) -> None:
    """The grades and the class report.

    Args:
        rows: the students by the roster; None where there is none.
    """
    write_grades(folder / "grades.csv", results, assignments, rows)
    absent = [row.student for row in rows or () if row.remark is NOTHING]
    write_report(folder / "report.html", results, assignments, language, absent)
