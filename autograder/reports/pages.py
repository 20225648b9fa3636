"""The HTML pages, made from templates. Everything that comes from a submission is escaped."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.reports.summary import advice_on
from autograder.reports.sums import how, provisional, sum_lines
from autograder.student.checking.verdict import WORDS
from autograder.student.course.model import Assignment
from autograder.student.digits import SOURCES
from autograder.student.result import SubmissionResult
from autograder.student.text import Text

ISOLATION = {
    "confined": Text(ko="격리된 프로세스에서 채점", en="graded in a confined process"),
    "container": Text(ko="컨테이너에서 채점", en="graded in a container"),
    "user": Text(ko="다른 사용자의 프로세스에서 채점", en="graded in a process of another user"),
    "none": Text(ko="격리 없이 채점", en="graded without isolation"),
}


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Templates, all of which escape what they are given."""
    made = Environment(
        loader=PackageLoader("autograder.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Jinja's own `attr` takes a third of the time of a page.
    made.filters["said"] = getattr
    made.filters["points"] = lambda value: f"{round(value, 2):g}"
    made.filters["provisional"] = provisional
    made.globals.update(words=WORDS, isolation_words=ISOLATION, digit_words=SOURCES)
    return made


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
    page = environment().get_template("feedback.html.j2")
    title = assignment.title if assignment else Text(ko="제출물", en="Submission")
    path.write_text(
        page.render(
            result=result,
            title=title,
            exercises=exercises,
            sum_lines=sum_lines(result, titles.__getitem__),
            provisional=provisional(result.waiting),
            **languages(language),
        ),
        encoding="utf-8",
    )


def write_answers(path: Path, groups: Sequence[tuple[Text, Sequence[dict[str, Any]]]], language: str) -> None:
    """Answers that a person marks, side by side: the page beside a sheet of marks.

    Args:
        groups: the title of an exercise, and its answers: ``label``, ``row``, ``text``, ``points``, ``most``,
            ``comment``, ``passed`` and ``checks``.
    """
    page = environment().get_template("answers.html.j2")
    path.write_text(page.render(groups=groups, **languages(language)), encoding="utf-8")


def languages(language: str) -> dict[str, str]:
    """What templates know of languages: the first one, and the other."""
    return {"lang": language, "other": "en" if language == "ko" else "ko"}
