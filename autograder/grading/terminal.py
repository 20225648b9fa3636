"""What the commands show in the terminal."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from autograder.intake.roster import Row
from autograder.intake.words import AMBIGUOUS, NOT_LISTED, NOTHING
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, harmless

MARKS = {"passed": "[green]✓[/]", "unchecked": "[dim]·[/]"}
STYLES = {"passed": "green", "partial": "yellow", "failed": "red", "missing": "dim", "error": "magenta"}


def new_console() -> Console:
    """Standard output, without guesses at what to colour."""
    return Console(highlight=False, emoji=False)


def new_progress(console: Console) -> Progress:
    """A progress bar; nothing where the output is no terminal."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def scores_table(results: Sequence[SubmissionResult], language: str) -> Table:
    """A line a submission: score and status."""
    table = Table(box=None, pad_edge=False)
    table.add_column("student")
    table.add_column("lab")
    table.add_column("score", justify="right")
    table.add_column("max", justify="right")
    table.add_column("status")
    for result in sorted(results, key=lambda one: (one.student, one.lab)):
        remark = f": {_shown(result.reason, language)}" if result.reason else ""
        table.add_row(
            _escaped(result.student),
            result.lab or "?",
            f"{round(result.score, 2):g}",
            f"{result.max_score:g}",
            f"{result.status}{remark}",
        )
    return table


def show_checks(console: Console, result: SubmissionResult, assignments: dict[str, Assignment], language: str) -> None:
    """Every check of a submission with its words."""
    if result.reason:
        console.print(f"[red]{_shown(result.reason, language)}[/]", soft_wrap=True)
    for graded in result.exercises:
        exercise = assignments[result.lab].exercise(graded.name)
        assert exercise is not None
        sentences = {check.name: check.sentence for check in exercise.checks}
        status = f"[{STYLES[graded.status]}]{graded.status}[/]"
        console.print(f"[bold]{escape(getattr(exercise.title, language))}[/] [dim]{graded.name}[/] {status}")
        for check in graded.checks:
            mark = MARKS.get(check.status, "[red]✗[/]")
            console.print(f"  {mark} {escape(getattr(sentences[check.name], language))}", soft_wrap=True)
            if check.message:
                message, hint = check.words
                console.print(f"    {_shown(message, language)}", soft_wrap=True)
                console.print(f"    → {_shown(hint, language)}", soft_wrap=True)


def say_absent(console: Console, rows: Sequence[Row], language: str) -> None:
    """How many students of the roster handed in nothing, and whose hand-ins the roster does not explain."""
    for remark in (NOTHING, NOT_LISTED, AMBIGUOUS):
        students = [row.student for row in rows if row.remark is remark]
        if students:
            words = f"{getattr(remark, language)} ({len(students)}): {', '.join(students)}"
            console.print(f"[yellow]{_escaped(words)}[/]", soft_wrap=True)
    for words in dict.fromkeys(getattr(row.remark, language) for row in rows if row.claimed):
        console.print(f"[yellow]{_escaped(words)}[/]", soft_wrap=True)


def say_unjudged(console: Console, results: Sequence[SubmissionResult], log: Path | None) -> None:
    """What could not be judged comes last, where it is seen.

    Args:
        log: the file that holds the reports; None where there are none.
    """
    unjudged = [result for result in results if result.unjudged]
    if unjudged:
        names = _escaped(", ".join(one.submission for one in unjudged))
        console.print(f"[magenta]error[/] (not the students' fault): {names}")
    if log:
        console.print(f"{log}: what went wrong; the next run grades these again", soft_wrap=True)


def _escaped(text: str) -> str:
    """Text of a stranger's, neither markup nor a command to a terminal or a CI runner."""
    return escape(harmless(text))


def _shown(text: Text, language: str) -> str:
    return _escaped(getattr(text, language))
