"""A graded class that nobody had to grade: students, scores, results."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.grading.gradebook import Gradebook
from autograder.intake.roster import read_roster
from autograder.student.course.load import PROJECT
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

TOY = PROJECT / "tests" / "toy_course"
LAB = "words_and_tables"
OTHER = "another_lab"
PASSED, FAILED = "print_sorted", "centre_columns"
MESSAGE, HINT = Text(ko="틀렸어요.", en="It is wrong."), Text(ko="다시 보세요.", en="Look again.")


@dataclass(frozen=True)
class Student:
    """One student of a class: the score of each lab, of 10 points; None where the lab could not be judged."""

    name: str
    score: float | None = 10
    ids: tuple[str, ...] = ()
    labs: dict[str, float | None] = field(default_factory=dict)

    @property
    def scores(self) -> dict[str, float | None]:
        """Lab -> score."""
        return self.labs or {LAB: self.score}


def check(status: str, message: Text = MESSAGE, name: str = "test_it", visibility: str = "public") -> CheckResult:
    """A check's result."""
    words = ("", None, None) if status == "passed" else ("words.wrong", message, HINT)
    return CheckResult(name, visibility, status, *words)


def result(student: str, score: float | None, lab: str = LAB, message: Text = MESSAGE) -> SubmissionResult:
    """A result of 10 points: one exercise passed and one failed, so that it has the score."""
    if score is None:
        exercises = (ExerciseResult(PASSED, 10, (check("error"),)),)
    else:
        exercises = (
            ExerciseResult(PASSED, score, (check("passed"),)),
            ExerciseResult(FAILED, 10 - score, (check("failed", message),)),
        )
    return SubmissionResult(f"{student}.{lab}", student, lab, "graded", "none", 10, exercises)


def write_class(folder: Path, students: Sequence[Student], roster: str = "", message: Text = MESSAGE) -> Path:
    """Write what exports read of a graded class: the gradebook, with a roster of this text, and feedback pages."""
    (folder / "feedback").mkdir(parents=True)
    with contextlib.closing(Gradebook(folder / "gradebook.sqlite")) as gradebook:
        if roster:
            path = folder / "roster.csv"
            path.write_text(roster, encoding="utf-8")
            gradebook.keep_roster(read_roster(path))
        for student in students:
            for lab, score in student.scores.items():
                gradebook.record(result(student.name, score, lab, message), student.ids)
                page = folder / "feedback" / f"{student.name}.{lab}.html"
                page.write_text(f"<p>{student.name}", encoding="utf-8")
    return folder
