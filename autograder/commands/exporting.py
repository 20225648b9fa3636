"""The command ``export``: labs for other graders, grades for other systems."""

from pathlib import Path
from typing import Any

import click

from autograder.arguments import FILE, Command, course_option, option
from autograder.student.text import Text

FORMATS = ("otter", "gradescope", "classroom50", "fill", "canvas", "moodle", "junit", "ctrf")


@click.command(
    cls=Command,
    korean="다른 채점기에 쓸 실습이나 다른 시스템에 올릴 성적을 OUT에 써요. OUT은 폴더나 파일이에요.",
)
@click.argument("out", type=FILE, metavar="OUT")
@option("--format", "form", type=click.Choice(FORMATS), required=True, help=Text("쓸 형식이에요.", "What to write."))
@option(
    "--from",
    "graded",
    type=FILE,
    metavar="GRADED",
    help=Text("`grade --out`이 만든 폴더예요.", "What `grade --out` wrote."),
)
@option(
    "--into",
    type=FILE,
    metavar="FILE.csv",
    help=Text("플랫폼에서 내보낸, 채워 넣을 표예요.", "Your platform's export, to fill in."),
)
@option(
    "--column",
    metavar="NAME",
    help=Text("FILE.csv에서 성적이 들어갈 열이에요.", "The column of FILE.csv that gets the grades."),
)
@option(
    "--student",
    metavar="NAME",
    help=Text("FILE.csv에서 학번이 있는 열이에요.", "The column of FILE.csv with students' numbers."),
)
@option(
    "--lab",
    metavar="LAB",
    help=Text(
        "이 실습이나 그 성적만 내보내요. 안 적으면 모든 실습을 합쳐요.",
        "Only this lab, or its grades; else all labs together.",
    ),
)
@option(
    "--feedback",
    type=FILE,
    metavar="OUT.zip",
    help=Text("Moodle에 올릴 피드백 파일이에요.", "Feedback files for Moodle."),
)
@course_option
def export(out: Path, form: str, course: Path | None, **wanted: Any) -> None:
    """Write the labs for other graders, or grades for other systems, into OUT: a folder or a file."""
    from autograder.commands.export import Wanted, export_grades, export_labs

    if wanted["graded"]:
        export_grades(out, form, Wanted(**wanted), course)
    else:
        export_labs(out, form, Wanted(**wanted), course)
