"""The commands of what a person decides: ``manual``, ``adjust`` and ``history``."""

from pathlib import Path

import click

from autograder.arguments import (
    FILE,
    PAGES,
    Command,
    course_option,
    exercise_option,
    lab_option,
    language_option,
    option,
)
from autograder.student.text import Text, UsageError, spoken

FOLDER = click.argument("graded", type=FILE, metavar="GRADED")


@click.command(
    cls=Command,
    korean="손으로 채점해요: GRADED에서 사람이 채점할 답안을 모두 모아 채점표를 만들거나, 채운 채점표를 읽어요.",
)
@FOLDER
@option(
    "--out",
    type=FILE,
    metavar="SHEET.csv",
    help=Text("채점할 답안을 여기에 써요.", "Write the answers to mark here."),
)
@option(
    "--read", type=FILE, metavar="SHEET.csv", help=Text("이 채점표의 점수를 기록해요.", "Keep the marks of this sheet.")
)
@lab_option
@exercise_option
@option(
    "--anonymous",
    is_flag=True,
    help=Text("채점표에 학생의 이름을 적지 않아요.", "Leave students' names out of the sheet."),
)
@language_option
@course_option
def manual(
    graded: Path,
    out: Path | None,
    read: Path | None,
    lab: str | None,
    exercise: str | None,
    anonymous: bool,
    lang: str | None,
    course: Path | None,
) -> None:
    """Mark by hand: write a sheet with all answers of GRADED that a person marks, or read it back."""
    from autograder.commands.manual import read_manual, write_manual

    match out, read:
        case Path(), None:
            write_manual(graded, out, lab, exercise, anonymous, lang or PAGES, course)
        case None, Path():
            read_manual(graded, read, lang or PAGES, course)
        case _:
            raise UsageError(
                "채점표를 만들려면 --out SHEET.csv를, 채운 채점표를 읽으려면 --read SHEET.csv를 적으세요.",
                "Give --out SHEET.csv to write a sheet, or --read SHEET.csv to read one that was filled in.",
            )


@click.command(
    cls=Command,
    korean="STUDENT의 실습 점수를 이유와 함께 더하거나 빼요: 가산점, 사정, 예외.",
)
@FOLDER
@click.argument("student", required=False)
@option("--lab", metavar="LAB", help=Text("점수를 바꿀 실습이에요.", "The lab whose score changes."))
@option(
    "--points",
    metavar="±N",
    help=Text("더할 점수예요. 뺄 때는 음수로 적어요.", "Points to add, or to take with a minus."),
)
@option(
    "--why",
    default="",
    metavar="TEXT",
    help=Text("이유예요. 학생이 읽어요.", "The reason; the student reads it."),
)
@option(
    "--from",
    "file",
    type=FILE,
    metavar="FILE.csv",
    help=Text("여러 건을 한꺼번에: student, lab, points, why.", "Many: student, lab, points, why."),
)
@option(
    "--withdraw",
    type=int,
    metavar="N",
    help=Text("조정 N번을 더 이상 적용하지 않아요.", "Let adjustment N count no more."),
)
@language_option
@course_option
def adjust(
    graded: Path,
    student: str | None,
    lab: str | None,
    points: str | None,
    why: str,
    file: Path | None,
    withdraw: int | None,
    lang: str | None,
    course: Path | None,
) -> None:
    """Add points to a STUDENT's score in a lab, or take some, with a reason: a bonus, an excuse, an exception."""
    from autograder.commands.adjust import adjust_many, adjust_one, withdraw_one

    match student, points, file, withdraw:
        case str(), str(), None, None:
            adjust_one(graded, student, lab, points, why, lang or PAGES, course)
        case None, None, Path(), None:
            adjust_many(graded, file, lang or PAGES, course)
        case _, None, None, int():
            withdraw_one(graded, student, withdraw, why, lang or PAGES, course)
        case _:
            raise UsageError(
                'STUDENT --lab LAB --points +2 --why "…" 또는 --from FILE.csv 또는 --withdraw N을 적으세요.',
                'Give STUDENT --lab LAB --points +2 --why "…", or --from FILE.csv, or --withdraw N.',
            )


@click.command(
    cls=Command, korean="GRADED에 있는 STUDENT의 시도, 점수, 조정을 모두 보여 줘요. 가장 새로운 것이 마지막이에요."
)
@FOLDER
@click.argument("student")
@lab_option
@course_option
def history(graded: Path, student: str, lab: str | None, course: Path | None) -> None:
    """Show every attempt, mark and adjustment of a STUDENT in GRADED, the newest last."""
    from autograder.commands.history import show_history

    show_history(graded, student, lab, spoken(), course)
