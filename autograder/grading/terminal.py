"""What the commands show in the terminal."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Column, Table

from autograder.grading.decisions.apply import Decided
from autograder.grading.results import Results
from autograder.grading.watch import Watch
from autograder.intake.roster import Row
from autograder.intake.words import AMBIGUOUS, NOT_LISTED, NOTHING
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, harmless

# Rows that somebody reads; the others are in the grades.
MOST_ROWS = 200
# Between two plain lines.
LINE_SECONDS = 5.0
GRADED = Text(ko="채점함 {count}, 채점 못 함 {others}", en="graded: {count}, not graded: {others}")
LATE = Text(
    ko="늦은 제출 {late}건(증명되지 않은 시각 {unproven}건), 낸 시각을 모르는 제출 {unknown}건: grades.csv를 보세요.",
    en="late: {late} (by a time that is not proven: {unproven}), not known when: {unknown}. See grades.csv.",
)
NOT_THEIR_FAULT = Text("(학생의 잘못이 아니에요)", "(not the students' fault)")
LOG = Text(
    "{log}: 무엇이 잘못됐는지 적혀 있어요. 다음에 실행하면 다시 채점해요.",
    "{log}: what went wrong; the next run grades these again",
)
HEADINGS = (
    Text("학생", "student"),
    Text("실습", "lab"),
    Text("점수", "score"),
    Text("만점", "max"),
    Text("상태", "status"),
)
STYLES = {
    "passed": "green",
    "partial": "yellow",
    "failed": "red",
    "missing": "dim",
    "waiting": "cyan",
    "error": "magenta",
}
WORD_WAITING = Text(ko="임시 점수", en="provisional")
WAITING = Text(
    ko="임시 점수 {count}개: 담당자가 채점할 답이 있어요. 채점표 만들기: `autograder manual {out} --out SHEET.csv`",
    en="Provisional scores: {count}. A person has still to mark answers: `autograder manual {out} --out SHEET.csv`.",
)


def new_console(stderr: bool = False) -> Console:
    """Standard output or error, without guesses at what to colour."""
    return Console(highlight=False, emoji=False, stderr=stderr)


def new_progress(console: Console, *facts: ProgressColumn) -> Progress:
    """A progress bar; nothing where the output is no terminal.

    Args:
        facts: columns at its end.
    """
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    return Progress(*columns, *facts, console=console, transient=True, disable=not console.is_terminal)


class TerminalWatch(Watch):
    """Shows how far a run has come: a bar, or plain lines where the output is no terminal."""

    def __init__(self, console: Console, language: str) -> None:
        super().__init__()
        self._console, self._language = console, language
        facts = TextColumn("{task.fields[facts]}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis"))
        self._progress = new_progress(console, facts)
        self._task = self._progress.add_task("", total=None, facts="")
        self._shown = 0.0

    def __enter__(self) -> "TerminalWatch":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def phase(self, name: Text, total: int | None = None, done: int = 0) -> None:
        """Another phase begins."""
        self._progress.reset(self._task, description=getattr(name, self._language), total=total)
        super().phase(name, total, done)

    def show(self, now: bool = False) -> None:
        """Show the phase and what is known of it; as a line not more often than every few seconds."""
        if self._console.is_terminal:
            facts = harmless(" · ".join(self.facts(self._language)))
            self._progress.update(self._task, completed=self.done, facts=facts)
        elif now or self.clock() - self._shown >= LINE_SECONDS:
            self._shown = self.clock()
            self._console.print(_escaped(self.said(self._language)), soft_wrap=True)


def scores_table(results: Iterable[SubmissionResult], language: str) -> Table:
    """A line a submission: score and status."""
    table = Table(box=None, pad_edge=False)
    for heading in HEADINGS:
        table.add_column(getattr(heading, language), justify="right" if heading in HEADINGS[2:4] else "left")
    for result in results:
        remark = f": {_shown(result.reason, language)}" if result.reason else ""
        table.add_row(
            _escaped(result.student),
            result.lab or "?",
            f"{round(result.score, 2):g}",
            f"{result.max_score:g}",
            f"{result.status}{remark}{_waiting(result, language)}",
        )
    return table


def say_scores(console: Console, results: Results, language: str) -> None:
    """The scores of a run; of a large class only what was not graded, and how many were."""
    shown = results if len(results) <= MOST_ROWS else results.not_graded
    if shown is not results:
        words = GRADED.format(count=len(results) - len(shown), others=len(shown))
        console.print(getattr(words, language))
    console.print(scores_table(islice(shown, MOST_ROWS), language))
    if len(shown) > MOST_ROWS:
        console.print("…")


def _waiting(result: SubmissionResult, language: str) -> str:
    return f", {getattr(WORD_WAITING, language)}: {', '.join(result.waiting)}" if result.waiting else ""


def say_waiting(console: Console, results: Iterable[SubmissionResult], out: Path, language: str) -> None:
    """How many scores are provisional, and what a person does about it."""
    count = sum(bool(result.waiting) for result in results)
    if count:
        console.print(f"[cyan]{_shown(WAITING.format(count=count, out=out), language)}[/]", soft_wrap=True)


def say_late(console: Console, decided: Iterable[Decided], language: str) -> None:
    """How many submissions of the class are late, and of how many the time is not proven or not known."""
    times = [one.late.handed_in for one in decided if one.late]
    late = [one for one in times if one.days]
    unknown = sum(one.seconds is None and not one.days for one in times)
    if late or unknown:
        unproven = sum(not one.is_proven for one in late)
        words = LATE.format(late=len(late), unproven=unproven, unknown=unknown)
        console.print(f"[yellow]{_shown(words, language)}[/]", soft_wrap=True)


def say_absent(console: Console, rows: Sequence[Row], language: str) -> None:
    """How many students of the roster handed in nothing, and whose hand-ins the roster does not explain."""
    for remark in (NOTHING, NOT_LISTED, AMBIGUOUS):
        students = [row.student for row in rows if row.remark is remark]
        if students:
            words = f"{getattr(remark, language)} ({len(students)}): {', '.join(students)}"
            console.print(f"[yellow]{_escaped(words)}[/]", soft_wrap=True)
    for words in dict.fromkeys(getattr(row.remark, language) for row in rows if row.claimed):
        console.print(f"[yellow]{_escaped(words)}[/]", soft_wrap=True)


def say_unjudged(console: Console, results: Iterable[SubmissionResult], log: Path | None) -> None:
    """What could not be judged comes last, where it is seen.

    Args:
        log: the file that holds the reports; None where there are none.
    """
    unjudged = [result.submission for result in results if result.unjudged]
    if unjudged:
        names = _escaped(", ".join(unjudged))
        console.print(f"[magenta]error[/] {NOT_THEIR_FAULT.said}: {names}")
    if log:
        console.print(LOG.format(log=log).said, soft_wrap=True)


def _escaped(text: str) -> str:
    """Text of a stranger's, neither markup nor a command to a terminal or a CI runner."""
    return escape(harmless(text))


def _shown(text: Text, language: str) -> str:
    return _escaped(getattr(text, language))
