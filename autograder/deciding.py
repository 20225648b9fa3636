"""The commands of what a person decides: ``manual``, ``adjust`` and ``history``."""

from pathlib import Path

import click

from autograder.arguments import course_option, language_option, tidy
from autograder.student.text import UsageError

FOLDER = click.argument("graded", type=click.Path(path_type=Path), metavar="GRADED")


@click.command()
@FOLDER
@click.option("--out", type=click.Path(path_type=Path), metavar="SHEET.csv", help="Write the answers to mark here.")
@click.option("--read", type=click.Path(path_type=Path), metavar="SHEET.csv", help="Keep the marks of this sheet.")
@click.option("--lab", metavar="LAB", help="Only the answers of this lab.")
@click.option("--exercise", metavar="NAME", help="Only the answers of this exercise.")
@click.option("--anonymous", is_flag=True, help="Leave students' names out of the sheet.")
@language_option
@course_option
@tidy
def manual(
    graded: Path,
    out: Path | None,
    read: Path | None,
    lab: str | None,
    exercise: str | None,
    anonymous: bool,
    lang: str,
    course: Path | None,
) -> None:
    """Mark by hand: write a sheet with all answers of GRADED that a person marks, or read it back."""
    from autograder.commands.manual import read_manual, write_manual

    match out, read:
        case Path(), None:
            write_manual(graded, out, lab, exercise, anonymous, lang, course)
        case None, Path():
            read_manual(graded, read, lang, course)
        case _:
            raise UsageError(
                "채점표를 만들려면 --out SHEET.csv를, 채운 채점표를 읽으려면 --read SHEET.csv를 적으세요.",
                "Give --out SHEET.csv to write a sheet, or --read SHEET.csv to read one that was filled in.",
            )


@click.command()
@FOLDER
@click.argument("student", required=False)
@click.option("--lab", metavar="LAB", help="The lab whose score changes.")
@click.option("--points", metavar="±N", help="Points to add, or to take with a minus.")
@click.option("--why", default="", metavar="TEXT", help="The reason; the student reads it.")
@click.option(
    "--from", "file", type=click.Path(path_type=Path), metavar="FILE.csv", help="Many: student, lab, points, why."
)
@click.option("--withdraw", type=int, metavar="N", help="Let adjustment N count no more.")
@language_option
@course_option
@tidy
def adjust(
    graded: Path,
    student: str | None,
    lab: str | None,
    points: str | None,
    why: str,
    file: Path | None,
    withdraw: int | None,
    lang: str,
    course: Path | None,
) -> None:
    """Add points to a STUDENT's score in a lab, or take some, with a reason: a bonus, an excuse, an exception."""
    from autograder.commands.adjust import adjust_many, adjust_one, withdraw_one

    match student, points, file, withdraw:
        case str(), str(), None, None:
            adjust_one(graded, student, lab, points, why, lang, course)
        case None, None, Path(), None:
            adjust_many(graded, file, lang, course)
        case _, None, None, int():
            withdraw_one(graded, student, withdraw, why, lang, course)
        case _:
            raise UsageError(
                'STUDENT --lab LAB --points +2 --why "…" 또는 --from FILE.csv 또는 --withdraw N을 적으세요.',
                'Give STUDENT --lab LAB --points +2 --why "…", or --from FILE.csv, or --withdraw N.',
            )


@click.command()
@FOLDER
@click.argument("student")
@click.option("--lab", metavar="LAB", help="Only this lab.")
@language_option
@course_option
@tidy
def history(graded: Path, student: str, lab: str | None, lang: str, course: Path | None) -> None:
    """Show every attempt, mark and adjustment of a STUDENT in GRADED, the newest last."""
    from autograder.commands.history import show_history

    show_history(graded, student, lab, lang, course)
