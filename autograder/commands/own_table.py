"""What ``autograder check`` shows: one table of points, then each cause once, then what to do before handing in."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from autograder.grading.terminal import STYLES
from autograder.student.checking.verdict import TO_READ, WORDS
from autograder.student.course.model import Assignment
from autograder.student.formats.feedback import causes, not_begun
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text, harmless, number

PLACE = Text(ko="실습과 문제", en="labs and exercises")
POINTS = Text(ko="점수", en="points")
CHECKS = Text(ko="검사", en="checks")
STATUS = Text(ko="결과", en="result")
FILE = Text(ko="파일", en="file")
TOTAL = Text(ko="합계", en="total")
BEFORE = Text(ko="제출하기 전에 확인하세요", en="Before you hand in")
# Names of exercises with one cause.
MOST_PLACES = 6


def show_own(
    console: Console,
    results: Sequence[SubmissionResult],
    assignments: Mapping[str, Assignment],
    files: Mapping[str, Path],
    remarks: Iterable[Text],
    language: str,
) -> None:
    """Show the results of one's own work.

    Args:
        files: lab -> its notebook or script.
        remarks: what is to be done before handing in.
    """
    console.print(_table(results, assignments, files, language))
    if waiting := [name for result in results for name in result.waiting]:
        console.print(f"{_safe(', '.join(waiting))}: {_words(TO_READ, language)}", soft_wrap=True)
    # Of a lab without a notebook a remark tells.
    for cause in causes([result for result in results if result.lab in files], assignments):
        places = ", ".join(cause.places[:MOST_PLACES]) + (", …" if len(cause.places) > MOST_PLACES else "")
        console.print(f"\n[bold]{_safe(places)}[/]\n  {_words(cause.message, language)}", soft_wrap=True)
        if cause.hint:
            console.print(f"  → {_words(cause.hint, language)}", soft_wrap=True)
    if remarks := list(remarks):
        console.print(f"\n[bold]{_words(BEFORE, language)}[/]")
        for remark in remarks:
            console.print(f"  • {_words(remark, language)}", soft_wrap=True)
    console.print()


def _table(
    results: Sequence[SubmissionResult], assignments: Mapping[str, Assignment], files: Mapping[str, Path], language: str
) -> Table:
    """A line for each lab with its sum and its file, and below it one for each of its exercises."""
    table = Table(box=None, pad_edge=False)
    for heading in (PLACE, POINTS, CHECKS, STATUS, FILE):
        numbers = heading in (POINTS, CHECKS)
        justify: Literal["right", "left"] = "right" if numbers else "left"
        table.add_column(_words(heading, language), justify=justify, no_wrap=numbers, overflow="fold")
    for result in results:
        # A lab that nobody has begun, or that cannot be read, is one line.
        status = "missing" if not_begun(result) else "" if result.exercises else result.status
        file = files[result.lab].name if result.lab in files else "-"
        name = f"[bold]{_safe(result.lab)}[/]"
        table.add_row(name, _points(result.score, result.max_score), "", _status(status, language), _safe(file))
        for exercise in () if status else result.exercises:
            passed = sum(check.status == "passed" for check in exercise.checks)
            table.add_row(
                f"  {_safe(exercise.name)}",
                _points(exercise.score, exercise.max_score),
                f"{passed}/{len(exercise.checks)}",
                _status(exercise.status, language),
                _safe(", ".join(_handed_in(exercise, assignments[result.lab], files[result.lab].parent))),
            )
    score, most = sum(one.score for one in results), sum(one.max_score for one in results)
    table.add_row(f"[bold]{_words(TOTAL, language)}[/]", f"[bold]{_points(score, most)}[/]")
    return table


def _points(score: float, most: float) -> str:
    return f"{number(score)} / {number(most)}"


def _handed_in(graded: ExerciseResult, assignment: Assignment, folder: Path) -> list[str]:
    """Files beside the notebook that the exercise asks for, as far as they are there."""
    exercise = assignment.exercise(graded.name)
    return [name for name in exercise.files if (folder / name).is_file()] if exercise else []


def _status(status: str, language: str) -> str:
    return f"[{STYLES.get(status, 'red')}]{_words(WORDS[status], language)}[/]" if status else ""


def _words(text: Text, language: str) -> str:
    return _safe(getattr(text, language))


def _safe(text: str) -> str:
    return escape(harmless(text))
