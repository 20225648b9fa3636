"""``autograder history``."""

from datetime import datetime
from pathlib import Path

from rich.markup import escape
from rich.table import Table

from autograder.commands.gradebooks import opened_gradebook
from autograder.grading.decisions.history import Event, history_of
from autograder.grading.decisions.people import find_person, people_of
from autograder.grading.standing import read_standing
from autograder.student.text import Text, harmless, number

COLUMNS = (
    Text(ko="시각 (UTC)", en="time (UTC)"),
    Text(ko="현지 시각", en="local time"),
    Text(ko="실습", en="lab"),
    Text(ko="무엇", en="what"),
    Text(ko="점수", en="points"),
    Text(ko="파일, 이유, 의견", en="file, reason, comment"),
)
NOW = Text(ko="지금 점수, {lab}: {score} / {most}", en="score now, {lab}: {score} of {most}")
# Letters in a line where the output is no terminal.
WIDE = 160
NOTHING = Text(ko="{student}: 기록이 없어요.", en="{student}: nothing is recorded.")


def show_history(graded: Path, student: str, lab: str | None, language: str, course: Path | None = None) -> None:
    """Show every attempt, mark and adjustment of a student, the newest last.

    Raises:
        UsageError: if it is not certain who is meant, or there is no such lab.
    """
    with opened_gradebook(graded, language, course) as opened:
        person = find_person(people_of(opened.gradebook), student)
        lab = opened.known_lab(lab) if lab else None
        events = history_of(opened.gradebook, person, lab)
        if not events:
            opened.say(NOTHING.format(student=person.label))
            return
        opened.say(Text(person.label, person.label))
        if not opened.console.is_terminal:
            # A file or a pipe has no width of its own.
            opened.console.width = WIDE
        opened.console.print(history_table(events, language))
        for shown in read_standing(opened.gradebook).results:
            if lab in (None, shown.lab) and (result := shown.read()).student in (*person.names, person.student):
                words = NOW.format(lab=shown.lab or "?", score=number(result.score), most=number(result.max_score))
                opened.say(words)


def history_table(events: list[Event], language: str) -> Table:
    """A line an event, with its time in UTC and here."""
    table = Table(box=None, pad_edge=False)
    for column in COLUMNS:
        name = getattr(column, language)
        table.add_column(name, justify="right" if column is COLUMNS[4] else "left", overflow="fold")
    for one in events:
        when = datetime.fromisoformat(one.when)
        why = "; ".join(filter(None, (one.why, *(getattr(remark, language) for remark in one.remarks))))
        cells = (
            f"{when:%Y-%m-%d %H:%M:%S}",
            f"{when.astimezone():%Y-%m-%d %H:%M:%S %Z}",
            one.lab or "?",
            getattr(one.what, language),
            one.points,
            why,
        )
        table.add_row(*(escape(harmless(cell)) for cell in cells))
    return table
