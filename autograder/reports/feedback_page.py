"""One submission's page, for its student."""

from pathlib import Path
from typing import Any

from autograder.reports.rendering import render
from autograder.reports.summary import advice_on
from autograder.reports.sums import how, provisional, sum_lines
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult
from autograder.student.text import Text


def write_feedback(path: Path, result: SubmissionResult, assignments: dict[str, Assignment], language: str) -> None:
    """One submission's page, for its student. A hidden check appears by its misconception, never by its name."""
    assignment = assignments.get(result.lab)
    exercises: list[dict[str, Any]] = []
    for graded in result.exercises:
        # The gradebook may know an exercise or a check that the course has lost since: its name stands for its words.
        exercise = assignment.exercise(graded.name) if assignment else None
        sentences = {check.name: Text(check.name, check.name) for check in graded.checks}
        sentences |= {check.name: check.sentence for check in exercise.checks} if exercise else {}
        exercises.append(
            {
                "result": graded,
                "title": exercise.title if exercise else Text(graded.name, graded.name),
                "sentences": sentences,
                "public": [check for check in graded.checks if check.visibility == "public"],
                "hidden_count": sum(check.visibility == "hidden" for check in graded.checks),
                "hidden_passed": sum(
                    check.visibility == "hidden" and check.status == "passed" for check in graded.checks
                ),
                "advice": advice_on(graded.checks, exercise),
                "how": how([graded]),
            }
        )
    titles = {one["result"].name: one["title"] for one in exercises}
    title = assignment.title if assignment else Text(ko="제출물", en="Submission")
    path.write_text(
        render(
            "feedback.html.j2",
            language,
            result=result,
            title=title,
            exercises=exercises,
            sum_lines=sum_lines(result, titles.__getitem__),
            provisional=provisional(result.waiting),
        ),
        encoding="utf-8",
    )
